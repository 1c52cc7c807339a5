import { economicAmount, expenditureOf } from '../figures';
import { operatingClasses, personnelClasses } from '../figures/economicAmount';
import { funds } from '../inputs/funds';
import { amountsCheck, anyFilled } from './engine/amounts';
import { defineRule } from './engine/rule';

const codes = [...personnelClasses, ...operatingClasses];
const byItem = ['publicBudget', 'governmentFund'] as const;

/** 基本支出 = 人员经费 + 公用经费, for the funds whose basic expenditure is typed by economic item. */
export const basicExpenditureByItemAgrees = defineRule({
  id: 'basicExpenditureByItemAgrees',
  catalogue: 'K7',
  severity: 'error',
  title: {
    zh: '基本支出等于人员经费与公用经费之和',
    en: 'Basic expenditure is personnel and operating expenditure together',
  },
  why: {
    zh: '同一笔基本支出填了两次：“支出明细”按功能分类填，“基本支出经济分类”按用途填。人员经费（301、303）与公用经费（302、307、310、312、399）之和应等于该资金的基本支出。',
    en: 'The same basic expenditure is typed twice, by function and by economic item. Personnel (301, 303) and operating expenditure (302, 307, 310, 312, 399) together make the basic expenditure of the fund.',
  },
  basis: '一般公共预算财政拨款基本支出决算表：人员经费合计 + 公用经费合计；K7',
  messages: {
    refuted: {
      zh: '{fund}：支出明细的基本支出为 {left}，按经济分类的人员经费与公用经费之和为 {right}，相差 {difference}。请核对“支出明细”与“基本支出经济分类”（类为 {classes}），涉及 {place}。',
      en: '{fund}: basic expenditure is {left}, personnel and operating expenditure by economic item add to {right}, a difference of {difference}. Check expenditure against the economic items (classes {classes}): {place}.',
    },
  },
  checks: (account) =>
    byItem
      .map((fund) => ({
        fund,
        left: expenditureOf.expr(account, { scope: fund, code: '', kind: 'basic' }),
        right: economicAmount.expr(account, { fund, codes }),
      }))
      .filter(({ left, right }) => anyFilled(left, right))
      .map(({ fund, left, right }) =>
        amountsCheck(
          account,
          { comparison: 'equals', left, right },
          {
            fund: { zh: funds[fund].word, en: funds[fund].english },
            classes: { zh: codes.join('、'), en: codes.join(', ') },
          },
        ),
      ),
});
