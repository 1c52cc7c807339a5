import { expenditureCodes } from '../account';
import { expenditureOf } from '../figures';
import { amountsCheck } from './engine/amounts';
import { defineRule } from './engine/rule';

const classLength = 3;

/** Per 类, what was paid from fiscal appropriation is part of what was paid from all funds. */
export const fiscalWithinAllFunds = defineRule({
  id: 'fiscalWithinAllFunds',
  catalogue: 'K8',
  severity: 'error',
  title: {
    zh: '各类财政拨款支出不大于该类全部支出',
    en: 'Fiscal expenditure of a class is within its whole expenditure',
  },
  why: {
    zh: '财政拨款支出是全部支出的一部分：每一类的财政拨款支出都不会大于这一类的全部支出，否则其他资金的支出就成了负数。',
    en: 'Fiscal expenditure is a part of all expenditure: in no class can it be more than the class’s whole expenditure, or other funds would have spent less than nothing.',
  },
  basis: '财政拨款收入支出决算总表各类不大于收入支出决算总表同类；K8',
  messages: {
    refuted: {
      zh: '“{name}”的财政拨款支出为 {left}，大于该类全部支出 {right}，相差 {difference}。其他资金的支出不应为负，请核对该类各行，涉及 {place}。',
      en: '{name}: fiscal expenditure is {left}, more than the class’s whole expenditure of {right} by {difference}. Expenditure of other funds should not be negative; check the rows of this class: {place}.',
    },
  },
  checks: (account) =>
    expenditureCodes(account, { scope: 'all', code: '' }, classLength).map(({ code, name }) =>
      amountsCheck(
        account,
        {
          comparison: 'atMost',
          left: expenditureOf.expr(account, { scope: 'fiscal', code, kind: 'all' }),
          right: expenditureOf.expr(account, { scope: 'all', code, kind: 'all' }),
        },
        { name },
      ),
    ),
});
