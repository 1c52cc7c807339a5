import { economicRows, numbersIn } from '../account';
import { total } from '../expression';
import { threePublicAmount } from '../figures';
import { economic } from '../inputs/economic';
import { threePublic } from '../inputs/threePublic';
import { amountsCheck, anyFilled } from './engine/amounts';
import { defineRule } from './engine/rule';

const parts = [
  { code: '30212', item: 'overseas' },
  { code: '31013', item: 'vehiclePurchase' },
  { code: '30231', item: 'vehicleRunning' },
  { code: '30217', item: 'reception' },
] as const;

/** What basic expenditure holds of a public expense is part of it: project expenditure may hold more. */
export const economicItemsWithinThreePublic = defineRule({
  id: 'economicItemsWithinThreePublic',
  catalogue: 'K10',
  severity: 'error',
  title: {
    zh: '基本支出中的“三公”科目不大于“三公”经费决算',
    en: 'The economic items of the three public expenses are within their final amounts',
  },
  why: {
    zh: '“三公”经费包括基本支出和项目支出，经济分类表只列基本支出。因此基本支出中的 30212、31013、30231、30217 分别不会大于“三公”经费相应项的决算数。',
    en: 'The three public expenses cover basic and project expenditure, the economic items basic expenditure only. So items 30212, 31013, 30231 and 30217 cannot exceed the final amounts of the matching public expenses.',
  },
  basis: '30212、31013、30231、30217 不大于“三公”经费相应项；K10',
  messages: {
    refuted: {
      zh: '经济分类 {code} 为 {left}（{place}），大于“{item}”决算 {right}，多出 {difference}。基本支出只是其中一部分，请核对两处金额。',
      en: 'Economic item {code} is {left} ({place}), more than the final amount of {item}, {right}, by {difference}. Basic expenditure is only a part of it; check both amounts.',
    },
  },
  checks: (account) =>
    parts
      .map(({ code, item }) => ({
        code,
        item,
        left: total(
          [economic.by.publicBudget, economic.by.governmentFund].flatMap((column) =>
            numbersIn(economicRows(account, code), column),
          ),
        ),
      }))
      .filter(({ left }) => anyFilled(left))
      .map(({ code, item, left }) =>
        amountsCheck(
          account,
          { comparison: 'atMost', left, right: threePublicAmount.expr(account, { item, column: 'final' }) },
          { code, item: threePublic.row[item].label },
        ),
      ),
});
