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
import { isFilled, nameInTable, valueInWords } from './engine/wording';

/** What is stated to fewer digits is rounded, not cut off. */
export const printsAreRounded = defineRule({
  id: 'printsAreRounded',
  catalogue: 'P2',
  severity: 'hint',
  title: { zh: '填报的比率和得分按四舍五入取位', en: 'Stated rates and scores are rounded, not truncated' },
  why: {
    zh: '取位要四舍五入：9.99 写成一位小数是 10.0，写成 9.9 是把后面的位数截掉了。不是计算错误，但与其他数的取位办法不同。',
    en: 'Digits are dropped by rounding: 9.99 to one digit is 10.0; 9.9 was cut off. It is no error of computation, but it departs from how all other numbers are shown.',
  },
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

/** What is filled in: a gap among them is told by the rule that it belongs to. */
function statementsOf(account: Account): readonly Statement[] {
  return [
    ...executionRateStatements(account),
    ...rateScoreStatements(account),
    ...totalScoreStatements(account),
    ...expertMeanStatements(account),
  ].filter(({ stated }) => isFilled(stated));
}
