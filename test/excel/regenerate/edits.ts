import { expenditure } from '../../../src/core/inputs/expenditure';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { stateAssets } from '../../../src/core/inputs/stateAssets';
import { unit } from '../../../src/core/inputs/unit';
import { narrativeQuotesTables } from '../../../src/core/rules/narrativeQuotesTables';

/** One input cell that is typed over, and what is laid out anew for it: a row came or went. */
export interface Edit {
  readonly title: string;
  readonly sheet: string;
  readonly at: string;
  readonly from: string | number;
  readonly to: string | number;
  readonly anew: readonly string[];
  /** Where it is neither printed nor quoted, but compared with other words. */
  readonly compared?: readonly string[];
  /** The titles of rules that have more to check because such a place says more. */
  readonly checkedMore?: readonly string[];
}

export const findings = '校验结果';
const narrative = '决算说明';

export const edits: readonly Edit[] = [
  {
    title: 'an amount of expenditure',
    sheet: expenditure.name,
    at: 'E7',
    from: 11375321,
    to: 11375421,
    anew: [findings],
  },
  {
    title: 'an amount of the prior year',
    sheet: priorYear.name,
    at: 'B5',
    from: 27240100,
    to: 30000000,
    anew: [findings],
  },
  {
    title: 'the score of an expert',
    sheet: expertScores.name,
    at: 'F6',
    from: 1,
    to: 0.5,
    anew: [findings],
  },
  { title: 'a count', sheet: stateAssets.name, at: 'B5', from: 0, to: 2, anew: [findings] },
  {
    title: 'a typed reason',
    sheet: expenditure.name,
    at: 'J8',
    from: '受新冠肺炎疫情影响，党建活动开展得较少',
    to: '因疫情未能开展党建活动',
    anew: [],
  },
  {
    title: 'the name of the unit',
    sheet: unit.name,
    at: 'B5',
    from: '北京市丰台区总工会',
    to: '北京市丰台区总工会本级',
    anew: [],
    // The list of the department's units leaves out the one that has its name.
    compared: [`${narrative}!A4`],
    checkedMore: [narrativeQuotesTables.title.zh],
  },
];
