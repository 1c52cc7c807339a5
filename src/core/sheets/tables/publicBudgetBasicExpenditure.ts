import { defineSheet } from '../define';
import { economicBlocks } from '../layouts/economicBlocks';
import { sideBySide } from '../layouts/sideBySide';

/** Basic expenditure of the general public budget by economic item. */
export const publicBudgetBasicExpenditure = defineSheet({
  id: 'publicBudgetBasicExpenditure',
  name: { zh: '一般公共预算财政拨款基本支出决算表', en: 'General public budget basic expenditure' },
  basis: '一般公共预算财政拨款基本支出决算表：上海市2024年度部门决算公开模板；表号未经核实；K7',
  foot: '本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
  nothing: '一般公共预算财政拨款基本支出',
  orientation: 'portrait',
  onePage: true,
  body: (account) => sideBySide(economicBlocks(account, 'publicBudget')),
});
