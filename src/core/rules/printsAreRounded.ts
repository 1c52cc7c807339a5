import type { Account } from '../account';
import { round } from '../expression';
import { expertMeanStatements } from './engine/expertStatements';
import {
  executionRateStatements,
  rateScoreStatements,
  totalScoreStatements,
} from './engine/projectStatements';
import { defineRule } from './engine/rule';
import { isTruncated, relationOf, type Statement } from './engine/statements';
import { nameInTable, valueInWords } from './engine/wording';

/** What is stated to fewer digits is rounded, not cut off. */
export const printsAreRounded = defineRule({
  id: 'printsAreRounded',
  catalogue: 'P2',
  severity: 'hint',
  title: { zh: '填报的比率和得分按四舍五入取位', en: 'Stated rates and scores are rounded, not truncated' },
  basis: '执行率、得分按四舍五入取位；P2',
  messages: {
    refuted: {
      zh: '{place}（{name}）填的是 {stated}，计算为 {exact}：后面的位数被截尾舍去，而不是四舍五入（为 {rounded}）。请填 {exact}。',
      en: '{place} ({name}) holds {stated}, computed it is {exact}: the digits were truncated, not rounded (to {rounded}). Write {exact}.',
    },
  },
  checks: (account) => {
    const { percentDigits, scores } = account.policy;
    return statementsOf(account).map((statement) => {
      const { stated, exact, measure } = statement;
      const relation = relationOf(statement);
      return {
        kind: 'fact',
        holds: !isTruncated(statement),
        cells: [stated],
        slots: {
          name: nameInTable(stated),
          stated: valueInWords(relation.left, measure),
          exact: valueInWords(round(exact, measure === '%' ? percentDigits : scores.digits), measure),
          rounded: valueInWords(relation.right, measure),
        },
      };
    });
  },
});

function statementsOf(account: Account): readonly Statement[] {
  return [
    ...executionRateStatements(account),
    ...rateScoreStatements(account),
    ...totalScoreStatements(account),
    ...expertMeanStatements(account),
  ];
}
