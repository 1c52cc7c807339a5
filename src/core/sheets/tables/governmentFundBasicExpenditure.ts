import { defineSheet } from '../define';
import { economicBlocks } from '../layouts/economicBlocks';
import { sideBySide } from '../layouts/sideBySide';

/** Basic expenditure of the government fund by economic item. */
export const governmentFundBasicExpenditure = defineSheet({
  id: 'governmentFundBasicExpenditure',
  name: { zh: '政府性基金预算财政拨款基本支出决算表', en: 'Government fund basic expenditure' },
  basis: '北京市2020年度部门决算表之八；版式比照一般公共预算财政拨款基本支出决算表，表号、版式未经核实；K7',
  foot: '本表反映部门本年度政府性基金预算财政拨款基本支出明细情况。',
  nothing: '政府性基金预算财政拨款基本支出',
  orientation: 'portrait',
  onePage: true,
  body: (account) => sideBySide(economicBlocks(account, 'governmentFund')),
});
