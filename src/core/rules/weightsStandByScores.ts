import { itemsOf, projectsOf, scoresIn, type Account } from '../account';
import { cell, type Cell } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { indicators } from '../inputs/indicators';
import { projects } from '../inputs/projects';
import { oneByOne } from './engine/oneByOne';
import { isPositive } from './engine/signs';
import { defineRule } from './engine/rule';
import { isFilled, nameInTable } from './engine/wording';

const faults = {
  noWeight: { zh: '有得分而没有填分值', en: 'has a score but no weight' },
  notPositive: { zh: '分值为零或负数', en: 'has a weight of zero or less' },
  noScore: { zh: '有分值而没有填得分', en: 'has a weight but no score' },
} as const;

/** A weight is more than zero; it stands by a score, and a score by a weight. Where neither is given the indicator does not apply. */
export const weightsStandByScores = defineRule({
  id: 'weightsStandByScores',
  catalogue: 'P1',
  severity: 'error',
  title: { zh: '分值大于零，与得分成对填写', en: 'A weight is positive, and stands by a score' },
  why: {
    zh: '每项适用的指标都有分值和得分。只填一样，总分就少算或无法计算；不涉及的指标两样都不填。',
    en: 'Every indicator that applies has a weight and a score. With only one of them the total falls short or cannot be told; an indicator that does not apply has neither.',
  },
  basis: '项目支出绩效自评表、评分表：每项指标有分值和得分，不涉及的都不填；P1',
  messages: {
    refuted: {
      zh: '{place}（{name}）{fault}。请补填或更正；不涉及的指标，分值和得分都不填。',
      en: '{place} ({name}) {fault}. Fill it in or correct it; where an indicator does not apply leave both empty.',
    },
  },
  checks: (account) =>
    oneByOne(pairsOf(account), ({ weight, scores, mayBeUnscored }) => {
      const isScored = scores.some(isFilled);
      if (weight === undefined || (!isFilled(weight) && !isScored)) return [];
      const [score] = scores;
      const fault = faultOf(weight, isScored || mayBeUnscored);
      const at = fault === 'noScore' && score !== undefined ? score : weight;
      return [
        {
          kind: 'fact',
          holds: fault === undefined,
          cells: [at],
          slots: { name: nameInTable(at), fault: faults[fault ?? 'noScore'] },
        },
      ];
    }),
});

interface Pair {
  readonly weight: Cell | undefined;
  readonly scores: readonly Cell[];
  /** The score of an execution rate is computed. */
  readonly mayBeUnscored: boolean;
}

function pairsOf(account: Account): readonly Pair[] {
  const ofRates = projectsOf(account).map(({ row }) => ({
    weight: row.numbers.get(projects.by.rateWeight),
    scores: [],
    mayBeUnscored: true,
  }));
  const ofForms = itemsOf(account, indicators).map(({ numbers }) => ({
    weight: numbers.get(indicators.by.weight),
    scores: [numbers.get(indicators.by.score)].filter((score) => score !== undefined),
    mayBeUnscored: false,
  }));
  const ofExperts = itemsOf(account, expertScores).map((row) => ({
    weight: row.numbers.get(expertScores.by.weight),
    scores: scoresIn(account, row),
    mayBeUnscored: false,
  }));
  return [...ofRates, ...ofForms, ...ofExperts];
}

/** What could not be read is told by the reading. */
function faultOf(weight: Cell, isScored: boolean): keyof typeof faults | undefined {
  if (!isFilled(weight)) return 'noWeight';
  if (weight.content.kind === 'number' && !isPositive(cell(weight))) return 'notPositive';
  return isScored ? undefined : 'noScore';
}
