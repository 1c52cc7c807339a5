import { agencyOperatingChecks, hasInstitutions } from './engine/agencyOperating';
import { defineRule } from './engine/rule';

/** 机关运行经费 ≤ 公用经费 where institutions share in the latter. */
export const agencyOperatingWithinOperating = defineRule({
  id: 'agencyOperatingWithinOperating',
  catalogue: 'K11',
  severity: 'error',
  title: {
    zh: '机关运行经费不大于公用经费',
    en: 'Agency operating expenses are within operating expenditure',
  },
  why: {
    zh: '部门有事业单位时，公用经费里还包括事业单位的部分，所以机关运行经费只能小于或等于一般公共预算基本支出中的公用经费。',
    en: 'Where a department has institutions, operating expenditure includes their share too, so agency operating expenses can be at most the operating expenditure of the general public budget.',
  },
  basis: '机关运行经费为行政单位和参公事业单位的公用经费；K11',
  messages: {
    refuted: {
      zh: '{place} 的机关运行经费为 {left}，大于一般公共预算基本支出中的公用经费 {right}，多出 {difference}。公用经费：{how}。请核对机关运行经费或经济分类各行。',
      en: 'Agency operating expenses in {place} are {left}, more than operating expenditure of the general public budget, {right}, by {difference}. Operating expenditure: {how}. Check the amount or the economic items.',
    },
  },
  checks: (account) => (hasInstitutions(account) ? agencyOperatingChecks(account, 'atMost') : []),
});
