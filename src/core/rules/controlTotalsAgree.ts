import { itemsOf, nameOf, wordsIn, type Account, type Row } from '../account';
import { cell, constant, product, ratio, round, type Cell, type Expr, type Relation } from '../expression';
import { controlItems, controlTotals, type ControlItem } from '../inputs/controlTotals';
import { controlFigures } from './engine/controlFigures';
import { defineRule } from './engine/rule';
import { isFilled } from './engine/wording';

/** What the ledger, the approved form or a printed text states, against what the input tables give. */
export const controlTotalsAgree = defineRule({
  id: 'controlTotalsAgree',
  catalogue: 'K13',
  severity: 'error',
  title: { zh: '控制数与填报表一致', en: 'Control totals agree with the input tables' },
  basis: '账表核对；文本与表一致；K13',
  messages: {
    refuted: {
      zh: '{place} 的控制数“{item}”为 {left}，按填报表计算为 {right}，相差 {difference}。计算：{how}。请核对来源与填报表。',
      en: '{place} states {left} for {item}; the input tables give {right}, a difference of {difference}. Computed: {how}. Check the origin of the control total and the input tables.',
    },
  },
  checks: (account) =>
    itemsOf(account, controlTotals).flatMap((row) => {
      const stated = row.numbers.get(controlTotals.by.amount);
      const item = itemOf(row);
      if (stated === undefined || item === undefined || !isFilled(stated)) return [];
      const code = wordsIn(row, controlTotals.by.code);
      const measure = wordsIn(row, controlTotals.by.money) === '万元' ? '万元' : '元';
      const name = code === '' ? '' : ` ${nameOf(account, code)}`;
      return [
        {
          kind: 'relation',
          relation: relationOf(account, stated, { amount: controlFigures[item](account, code), measure }),
          measure,
          slots: { item: { zh: controlItems[item].word + name, en: controlItems[item].english + name } },
        },
      ];
    }),
});

const itemNames: readonly ControlItem[] = [
  'grandTotal',
  'totalRevenue',
  'fiscalRevenue',
  'otherRevenue',
  'totalExpenditure',
  'basicExpenditure',
  'projectExpenditure',
  'fiscalGrandTotal',
  'publicBudgetExpenditure',
  'publicBudgetBasic',
  'threePublicBudget',
  'threePublicFinal',
  'agencyOperating',
  'procurement',
  'purchasedServices',
  'evaluatedAmount',
];

function itemOf(row: Row): ControlItem | undefined {
  const word = wordsIn(row, controlTotals.by.item);
  return itemNames.find((item) => controlItems[item].word === word);
}

/**
 * A control total in 万元 is a print: an exact amount is rounded to its digits and must then be equal. Amounts that are
 * themselves known in 万元 only may differ by their rounding, save where the same single amount is typed twice.
 */
function relationOf(
  account: Account,
  stated: Cell,
  { amount, measure }: { readonly amount: Expr; readonly measure: '元' | '万元' },
): Relation {
  const left = cell(stated);
  const right = inMeasure(account, amount, measure);
  const digits = stated.content.kind === 'number' ? stated.content.digits : 'exact';
  const isPrint = digits !== 'exact' && (account.money === '元' || amount.kind === 'cell');
  return isPrint
    ? { comparison: 'equals', left, right: round(right, digits), reading: 'repeated' }
    : { comparison: 'equals', left, right, reading: 'printed' };
}

function inMeasure(account: Account, amount: Expr, measure: '元' | '万元'): Expr {
  if (account.money === measure) return amount;
  const tenThousand = constant(10000);
  return measure === '万元' ? ratio(amount, tenThousand) : product(amount, tenThousand);
}
