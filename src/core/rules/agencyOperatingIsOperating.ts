import { agencyOperatingChecks, hasInstitutions } from './engine/agencyOperating';
import { defineRule } from './engine/rule';

/** 机关运行经费 = 公用经费 where the department has no 事业单位. */
export const agencyOperatingIsOperating = defineRule({
  id: 'agencyOperatingIsOperating',
  catalogue: 'K11',
  severity: 'warning',
  title: {
    zh: '没有事业单位的，机关运行经费等于公用经费',
    en: 'Without institutions, agency operating expenses equal operating expenditure',
  },
  why: {
    zh: '机关运行经费就是行政单位和参公单位的公用经费。部门里没有事业单位时，“其他金额”填的机关运行经费与一般公共预算基本支出中的公用经费（302、307、310、312、399）是同一笔钱。',
    en: 'Agency operating expenses are the operating expenditure of administrative bodies. Where a department has no institutions, the amount typed among the other amounts and the operating expenditure of the general public budget (302, 307, 310, 312, 399) are the same money.',
  },
  basis: '机关运行经费为行政单位和参公事业单位的公用经费；K11',
  messages: {
    refuted: {
      zh: '{place} 的机关运行经费为 {left}，而一般公共预算基本支出中的公用经费为 {right}，相差 {difference}。公用经费：{how}。“机构设置”中没有事业单位，两者应相等，请核对；有事业单位的请补填。',
      en: 'Agency operating expenses in {place} are {left}, operating expenditure of the general public budget is {right}, a difference of {difference}. Operating expenditure: {how}. No institution is listed, so the two should be equal; check them, or add the institutions.',
    },
  },
  checks: (account) => (hasInstitutions(account) ? [] : agencyOperatingChecks(account, 'equals')),
});
