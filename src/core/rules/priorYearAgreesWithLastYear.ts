import { formRowOf, numbersIn, type Account } from '../account';
import { cell, type Expr } from '../expression';
import { currentAmount, priorYearAmount, threePublicAmount, type ThreePublicItem } from '../figures';
import { inPrintedMoney } from '../figures/define';
import { priorYearItemsOf } from '../figures/priorYearAmount';
import { priorYear } from '../inputs/priorYear';
import { threePublic } from '../inputs/threePublic';
import { fill, type Text } from '../text';
import { lastYearRelation } from './engine/lastYear';
import { defineRule } from './engine/rule';
import { isFilled } from './engine/wording';

/** What the workbook says of the prior year is what last year's workbook gives, as it was printed. */
export const priorYearAgreesWithLastYear = defineRule({
  id: 'priorYearAgreesWithLastYear',
  catalogue: 'K13',
  severity: 'error',
  title: {
    zh: '上年决算数与上年的工作簿一致',
    en: 'Amounts of the prior year agree with last year’s workbook',
  },
  why: {
    zh: '增减额和增减率都以上年决算数为基数，上年决算数应取自上年的决算。给出上年的工作簿时，逐项与它核对；抄错一位，所有的增减额和增减率都会跟着错。',
    en: 'Every change and rate of change rests on the prior year, whose amounts are those of last year’s final accounts. Where last year’s workbook is given they are held against it, item by item: one digit copied wrong spoils every change.',
  },
  basis: '上年部门决算；K13：增减率以上年决算数为基数',
  messages: {
    refuted: {
      zh: '{place} 的“{item}”为 {left}，上年的工作簿为 {right}，相差 {difference}。上年数应取自上年决算，请更正；口径有调整的，请说明。',
      en: '{place} gives {left} for {item}; last year’s workbook gives {right}, a difference of {difference}. Take the amount from last year’s final accounts, or explain what was restated.',
    },
  },
  checks: (account) => {
    const { lastYear } = account;
    if (lastYear === undefined) return [];
    return [...totals(account, lastYear), ...publicExpenses(account, lastYear)].map(
      ({ item, stated, own }) => ({
        kind: 'relation',
        relation: lastYearRelation(stated, own, account.policy.amountDigits),
        measure: account.policy.printedMoney,
        slots: { item },
      }),
    );
  },
});

/** An amount of the prior year beside last year's own, both in printed money. */
interface Repeated {
  readonly item: Text;
  readonly stated: Expr;
  readonly own: Expr;
}

function totals(account: Account, lastYear: Account): readonly Repeated[] {
  return priorYearItemsOf(account).map((item) => ({
    item: priorYear.row[item].label,
    stated: priorYearAmount.figure(account, item).expr,
    own: currentAmount(lastYear, item).expr,
  }));
}

const publicItems = [
  'overseas',
  'vehiclePurchase',
  'vehicleRunning',
  'reception',
  'vehicles',
  'total',
] as const satisfies readonly ThreePublicItem[];

/** The column of the prior year is optional: an empty cell of it states nothing. */
function publicExpenses(account: Account, lastYear: Account): readonly Repeated[] {
  return publicItems.flatMap((item) => {
    const row = threePublic.row[item];
    return numbersIn([formRowOf(account, threePublic, row)], threePublic.by.prior)
      .filter(isFilled)
      .map((stated) => ({
        item: fill({ zh: '{name}上年决算数', en: '{name}, prior year' }, { name: row.label }),
        stated: inPrintedMoney(account, cell(stated)),
        own: threePublicAmount.figure(lastYear, { item, column: 'final' }).expr,
      }));
  });
}
