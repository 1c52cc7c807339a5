import { expenditureCodes, nameOf, wordsIn, type Account } from '../account';
import { cell, constant, product, ratio, sum, type Expr } from '../expression';
import { controlItems, controlTotals } from '../inputs/controlTotals';
import { verbatim, type Text } from '../text';
import { controlRowsOf, type ControlRow } from './engine/controlRows';
import { defineRule, type RelationCheck } from './engine/rule';

/** Where a text states the change of a total and of all its parts, the parts add to it: what is left is unexplained. */
export const partsExplainTotalChange = defineRule({
  id: 'partsExplainTotalChange',
  catalogue: 'K15',
  severity: 'warning',
  title: {
    zh: '各科目的增减额合起来等于合计的增减额',
    en: 'The changes of the parts add to the change of their total',
  },
  why: {
    zh: '文字既印合计的增减额，也印各类、款的增减额。各科目的增减额加起来应等于合计的增减额，剩下的就是没有说明的部分；印出的数经过四舍五入，差零点零几属尾差。',
    en: 'A text prints the change of a total and the changes of its classes or sections. The parts must add to the change of the total; what is left is unexplained, but for hundredths that come from rounding.',
  },
  basis: '一般公共预算财政拨款支出决算具体情况：类、款与年初预算比较；K15',
  messages: {
    refuted: {
      zh: '{place} 所印“{total}”比年初预算增减 {left}，所属各科目增减额合计 {right}，尚有 {difference} 没有说明。计算：{how}。请核对各项增减额。',
      en: '{place}: the stated change of {total} is {left}, the changes of its parts add to {right}; {difference} is left unexplained. Computed: {how}. Check the stated changes.',
    },
  },
  checks: (account) => {
    const stated = controlRowsOf(account, [['change', controlItems.publicBudgetExpenditure]])
      .filter(({ aspect }) => aspect === 'changeFromBudget')
      .map((row) => ({ row, code: wordsIn(row.row, controlTotals.by.code) }));
    return stated.flatMap((total) => {
      const parts = partsOf(account, total.code, stated);
      return parts.length === 0 ? [] : [checkOf(account, total, parts)];
    });
  },
});

interface StatedChange {
  readonly row: ControlRow<'change'>;
  readonly code: string;
}

const levels = [3, 5, 7];

/** The stated changes of the next level below a code, if they are stated for every code that the account has there. */
function partsOf(account: Account, code: string, stated: readonly StatedChange[]): readonly StatedChange[] {
  const length = levels.find((level) => level > code.length) ?? 0;
  const due = expenditureCodes(account, { scope: 'publicBudget', code }, length);
  const parts = stated.filter((one) => one.code.length === length && one.code.startsWith(code));
  return due.every((part) => parts.some((one) => one.code === part.code)) ? parts : [];
}

function checkOf(
  account: Account,
  { row, code }: StatedChange,
  parts: readonly StatedChange[],
): RelationCheck<'total'> {
  const measure = moneyOf(row);
  const right = sum(parts.map((part) => inMoney(part.row, measure)));
  const isRepeated = parts.length === 1 && parts.every((part) => moneyOf(part.row) === measure);
  return {
    kind: 'relation',
    relation: {
      comparison: 'equals',
      left: cell(row.stated),
      right,
      reading: isRepeated ? 'repeated' : 'printed',
    },
    measure,
    slots: { total: code === '' ? everything : verbatim(nameOf(account, code)) },
  };
}

const everything: Text = { zh: controlItems.publicBudgetExpenditure.word, en: 'the general public budget' };

function moneyOf({ row }: ControlRow<string>): '元' | '万元' {
  return wordsIn(row, controlTotals.by.money) === '万元' ? '万元' : '元';
}

function inMoney(row: ControlRow<string>, measure: '元' | '万元'): Expr {
  const own = cell(row.stated);
  if (moneyOf(row) === measure) return own;
  return measure === '元' ? product(own, constant(10000)) : ratio(own, constant(10000));
}
