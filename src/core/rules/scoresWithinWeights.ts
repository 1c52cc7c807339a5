import { itemsOf, scoresIn, type Account } from '../account';
import { cell, constant, type Cell } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { indicators } from '../inputs/indicators';
import { oneByOne } from './engine/oneByOne';
import { defineRule, type RelationCheck } from './engine/rule';
import { isFilled, valueInWords } from './engine/wording';

/** 0 ≤ 得分 ≤ 分值, of every indicator and of every expert. */
export const scoresWithinWeights = defineRule({
  id: 'scoresWithinWeights',
  catalogue: 'P1',
  severity: 'error',
  title: { zh: '得分在 0 与分值之间', en: 'A score lies between 0 and its weight' },
  why: {
    zh: '分值是该项指标的满分，得分不会大于分值，也不会小于零。',
    en: 'A weight is the full score of its indicator; no score is above it, and none below zero.',
  },
  basis: '项目支出绩效自评表、评分表：得分不大于分值，不为负；P1、P4',
  messages: {
    refuted: {
      zh: '{place} 的得分为 {left}，应在 0 与分值 {weight} 之间。请更正得分或分值。',
      en: '{place} scores {left}; it should lie between 0 and its weight of {weight}. Correct the score or the weight.',
    },
  },
  checks: (account) =>
    oneByOne(scored(account), ({ score, weight }): readonly RelationCheck<'weight'>[] => {
      const slots = { weight: valueInWords(cell(weight), '分') };
      const check = { kind: 'relation', measure: '分', slots } as const;
      const left = cell(score);
      return [
        { ...check, relation: { comparison: 'atMost', left, right: cell(weight), reading: 'repeated' } },
        { ...check, relation: { comparison: 'atLeast', left, right: constant(0), reading: 'repeated' } },
      ];
    }),
});

interface Scored {
  readonly score: Cell;
  readonly weight: Cell;
}

/** Every score that was given, with its weight; where one of the two is missing another rule tells it. */
function scored(account: Account): readonly Scored[] {
  const ofForms = itemsOf(account, indicators).map(({ numbers }) => ({
    weight: numbers.get(indicators.by.weight),
    scores: [numbers.get(indicators.by.score)],
  }));
  const ofExperts = itemsOf(account, expertScores).map((row) => ({
    weight: row.numbers.get(expertScores.by.weight),
    scores: scoresIn(account, row),
  }));
  return [...ofForms, ...ofExperts].flatMap(({ weight, scores }) =>
    weight === undefined || !isFilled(weight)
      ? []
      : scores
          .filter((score) => score !== undefined)
          .filter(isFilled)
          .map((score) => ({ score, weight })),
  );
}
