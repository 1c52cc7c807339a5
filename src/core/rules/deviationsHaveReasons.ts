import { projectsOf, wordsIn, type Row } from '../account';
import { cell, difference } from '../expression';
import { indicators } from '../inputs/indicators';
import { isPositive } from './engine/signs';
import { defineRule } from './engine/rule';
import { listInWords } from './engine/wording';

/** An indicator that scores less than its weight says why. */
export const deviationsHaveReasons = defineRule({
  id: 'deviationsHaveReasons',
  catalogue: 'P3',
  severity: 'warning',
  title: {
    zh: '得分低于分值的指标填有偏差原因',
    en: 'An indicator that falls short of its weight has a reason',
  },
  why: {
    zh: '自评表里得分低于分值的指标，要在同一行写明偏差原因和改进措施，否则自评表不完整。',
    en: 'An indicator that scores less than its weight needs the reason and the remedy in its row; without them the self-evaluation form is incomplete.',
  },
  basis: '项目支出绩效自评表 偏差原因分析及改进措施；P3',
  messages: {
    refuted: {
      zh: '“{project}”有 {count} 项指标得分低于分值而没有填偏差原因：{indicators}。请在 {place} 写明原因和改进措施。',
      en: '{project}: {count#indicator scores|indicators score} less than the weight without a reason: {indicators}. Give reason and remedy in {place}.',
    },
  },
  checks: (account) =>
    projectsOf(account)
      .filter((project) => project.indicators.length > 0)
      .map((project) => {
        const silent = project.indicators.filter(fallsShort).filter((row) => wordsIn(row, reason) === '');
        return {
          kind: 'fact',
          holds: silent.length === 0,
          cells: silent.map((row) => row.words.get(reason)).filter((found) => found !== undefined),
          slots: {
            project: project.name,
            count: String(silent.length),
            indicators: listInWords(silent.map((row) => wordsIn(row, level3))),
          },
        };
      }),
});

const { reason, level3 } = indicators.by;

function fallsShort({ numbers }: Row): boolean {
  const weight = numbers.get(indicators.by.weight);
  const score = numbers.get(indicators.by.score);
  return weight !== undefined && score !== undefined && isPositive(difference(cell(weight), cell(score)));
}
