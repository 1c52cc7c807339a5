import { nameOf, wordsIn, type Account } from '../account';
import {
  cell,
  constant,
  product,
  ratio,
  round,
  valueOf,
  type Cell,
  type Expr,
  type Relation,
} from '../expression';
import { controlItems, controlTotals, type ControlItem } from '../inputs/controlTotals';
import type { Text } from '../text';
import { controlFigure } from './engine/controlFigures';
import { choicesOf, controlRowsOf, statedInWords, type ControlRow } from './engine/controlRows';
import { defineRule, type RelationCheck } from './engine/rule';

/** What the ledger, the approved form or a printed text states, against what the input tables give. */
export const controlTotalsAgree = defineRule({
  id: 'controlTotalsAgree',
  catalogue: 'K13',
  severity: 'error',
  title: { zh: '控制数与填报表一致', en: 'Control totals agree with the input tables' },
  why: {
    zh: '控制数是从账上、批复的决算报表或已印文本抄来的数。报表和文字由填报表算出，算出的数应与抄来的数一致，才说明填报没有遗漏。',
    en: 'Control totals are copied from the ledger, the approved forms or a printed text. Report and text are computed from the input tables; only where both agree was nothing left out.',
  },
  basis: '账表核对；文本与表一致；K13',
  messages: {
    refuted: {
      zh: '{place} 的控制数“{item}”为 {left}，按填报表计算为 {right}，相差 {difference}。{remark}计算：{how}。请核对来源与填报表。',
      en: '{place} states {left} for {item}; the input tables give {right}, a difference of {difference}. {remark}Computed: {how}. Check the origin of the control total and the input tables.',
    },
  },
  checks: (account) =>
    controlRowsOf(account, choicesOf(controlItems))
      .filter(({ aspect }) => !isRate(aspect))
      .map((row) => checkOf(account, row)),
});

const rates = ['rateFromPriorYear', 'rateFromBudget', 'share'] as const;

function isRate(aspect: ControlRow<string>['aspect']): boolean {
  return rates.some((rate) => rate === aspect);
}

type Money = '元' | '万元';

function checkOf(account: Account, row: ControlRow<ControlItem>): RelationCheck<'item' | 'remark'> {
  const code = wordsIn(row.row, controlTotals.by.code);
  const measure: Money = wordsIn(row.row, controlTotals.by.money) === '万元' ? '万元' : '元';
  const amount = controlFigure(row.item, row.aspect)(account, code);
  const item = statedInWords(row, code === '' ? '' : nameOf(account, code));
  const relation = relationOf(account, row.stated, { amount, measure });
  const remark = isInOtherUnit(account, row.stated, { amount, measure }) ? inOtherUnit : noRemark;
  return { kind: 'relation', relation, measure, slots: { item, remark } };
}

/**
 * A control total in 万元 is a print: an exact amount is rounded to its digits and must then be equal. Amounts that are
 * themselves known in 万元 only may differ by their rounding, save where the same single amount is typed twice.
 */
function relationOf(
  account: Account,
  stated: Cell,
  { amount, measure }: { readonly amount: Expr; readonly measure: Money },
): Relation {
  const left = cell(stated);
  const right = inMeasure(account, amount, measure);
  const digits = stated.content.kind === 'number' ? stated.content.digits : 'exact';
  const isPrint = digits !== 'exact' && (account.money === '元' || amount.kind === 'cell');
  return isPrint
    ? { comparison: 'equals', left, right: round(right, digits), reading: 'repeated' }
    : { comparison: 'equals', left, right, reading: 'printed' };
}

function inMeasure(account: Account, amount: Expr, measure: Money): Expr {
  if (account.money === measure) return amount;
  const tenThousand = constant(10000);
  return measure === '万元' ? ratio(amount, tenThousand) : product(amount, tenThousand);
}

const noRemark: Text = { zh: '', en: '' };

const inOtherUnit: Text = {
  zh: '换成另一个单位正好相符：该行的“单位”（元、万元）填错，或者填报表的金额以另一个单位填报。',
  en: 'In the other money unit it would agree: the unit of that row is wrong, or the input table is in the other unit. ',
};

/** Whether what is stated, read in the other money unit, is the amount to the digits it has. */
function isInOtherUnit(
  account: Account,
  { content }: Cell,
  { amount, measure }: { readonly amount: Expr; readonly measure: Money },
): boolean {
  if (content.kind !== 'number' || content.value.isZero()) return false;
  const other = inMeasure(account, amount, measure === '元' ? '万元' : '元');
  const digits = Math.max(account.policy.amountDigits, content.value.decimalPlaces());
  const value = valueOf(round(other, digits));
  return value.kind === 'value' && value.value.eq(content.value);
}
