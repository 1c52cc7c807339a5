import { expenditure } from '../../../../src/core/inputs/expenditure';
import { priorYear } from '../../../../src/core/inputs/priorYear';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import type { SampleChange } from '../../sampleAccount';
import type { RuleCase, RuleCases } from '../ruleCases';

/** Beside last year's workbook: the sample as of 2019, with changes. */
const beside = (...changes: readonly SampleChange[]): Pick<RuleCase, 'lastYear'> => ({
  lastYear: [{ table: unit, row: '决算年度', to: 2019 }, ...changes],
});

const prior = (row: string, to: unknown) => ({ table: priorYear, row, column: '上年决算数', to });

/** As last year's workbook has them, in yuan. */
const asLastYear = [
  prior('收、支总计', 25458521),
  prior('本年收入合计', 24857100),
  prior('本年支出合计', 25458521),
  prior('财政拨款收、支总计', 25350921),
  prior('机关运行经费', 236700),
];

export const cases: RuleCases = {
  passes: [
    { when: 'the amounts are those of last year', changes: asLastYear, ...beside() },
    { when: 'no workbook of last year is given', changes: [] },
    {
      when: 'the amounts were taken from last year’s print',
      changes: [...asLastYear, prior('收、支总计', 25458500), prior('财政拨款收、支总计', 25350900)],
      ...beside(),
    },
    {
      when: 'the amounts of last year are known in ten thousand yuan only',
      changes: [
        prior('收、支总计', 254585210000.03),
        prior('本年收入合计', 248571000000),
        prior('本年支出合计', 254585210000),
        prior('财政拨款收、支总计', 253509210000),
        prior('机关运行经费', 2367000000),
      ],
      ...beside({ table: unit, row: '金额单位', to: '万元' }),
    },
  ],
  fails: [
    {
      when: 'two digits were swapped',
      changes: [...asLastYear, prior('本年收入合计', 28457100)],
      ...beside(),
      cells: ['上年决算数!B3'],
      says: '上年决算数!B3 的“本年收入合计”为 2,845.71 万元，上年的工作簿为 2,485.71 万元，相差 360.00 万元。上年数应取自上年决算，请更正；口径有调整的，请说明。上年决算数!B3（本年收入合计 › 上年决算数）填的是 28,457,100，应为 24,857,100（像是相邻两位颠倒）。',
    },
    {
      when: 'a public expense of the prior year is not that of last year',
      changes: asLastYear,
      ...beside({ table: threePublic, row: '公务接待费', column: '决算数', to: 500 }),
      cells: ['三公经费!D5'],
      says: '三公经费!D5 的“公务接待费上年决算数”为 0.00 万元，上年的工作簿为 0.05 万元，相差 −0.05 万元。上年数应取自上年决算，请更正；口径有调整的，请说明。',
    },
    {
      when: 'last year spent more',
      changes: asLastYear,
      ...beside({ table: expenditure, row: '20805', column: '基本支出', to: 2735500 }),
      cells: ['上年决算数!B4'],
      says: '上年决算数!B4 的“本年支出合计”为 2,545.85 万元，上年的工作簿为 2,555.85 万元，相差 −10.00 万元。上年数应取自上年决算，请更正；口径有调整的，请说明。',
    },
  ],
};
