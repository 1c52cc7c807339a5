import { expertRows, reportProjects, wordsIn, type Account } from '../account';
import { cell, round, type Expr } from '../expression';
import { expertLossRate } from '../figures';
import { controlRates, controlTotals } from '../inputs/controlTotals';
import { expertScores } from '../inputs/expertScores';
import { controlRowsOf } from './engine/controlRows';
import { defineRule } from './engine/rule';
import { statedShares } from './engine/statedShares';

/** A rate that a printed text states, against the tables: rounded to the digits printed it must be the same. */
export const printedRatesAgree = defineRule({
  id: 'printedRatesAgree',
  catalogue: 'K13',
  severity: 'error',
  title: { zh: '已印文本的比率与填报表一致', en: 'Printed rates agree with the input tables' },
  basis: '文本与表一致；K13、P4',
  messages: {
    refuted: {
      zh: '{place} 的{item}印为 {left}，按填报表应为 {right}。计算：{how}。请更正文本，或核对填报表。',
      en: '{place} states {left} for {item}; by the input tables it is {right}. Computed: {how}. Correct the text, or check the input tables.',
    },
  },
  checks: (account) => {
    const shares = statedShares(account).filter(({ isPlugged }) => !isPlugged);
    return [...shares.map(({ relation, name }) => ({ relation, item: name })), ...lossRates(account)].map(
      ({ relation, item }) => ({ kind: 'relation', relation, measure: '%', slots: { item } }),
    );
  },
});

function lossRates(account: Account) {
  return controlRowsOf(account, [['lossRate', controlRates.lossRate]]).map(
    ({ choice, stated, digits, row }) => {
      const name = wordsIn(row, controlTotals.by.indicator);
      const right = round(lossRateOf(account, name), digits);
      return {
        relation: { comparison: 'equals', left: cell(stated), right, reading: 'repeated' },
        item: { zh: `${name}${choice.word}`, en: `${choice.english} of ${name}` },
      } as const;
    },
  );
}

const levels = ['level1', 'level2', 'level3'] as const;

/** Of the indicator of that name, be it of level 1, 2 or 3. Where no expert scored it there is no base: no value. */
function lossRateOf(account: Account, name: string): Expr {
  const keys = reportProjects(account).flatMap(({ name: project }) =>
    levels
      .filter((level) =>
        expertRows(account, project).some((scores) => wordsIn(scores, expertScores.by[level]) === name),
      )
      .map((level) => ({ project, [level]: name })),
  );
  return expertLossRate.expr(account, keys[0] ?? { project: name });
}
