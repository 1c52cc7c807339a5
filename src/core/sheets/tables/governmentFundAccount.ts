import { defineSheet } from '../define';
import { codedList } from '../layouts/codedList';
import { fundLevels } from '../layouts/functionalLevels';
import { fundColumns } from '../layouts/fundColumns';

const fund = 'governmentFund';

/** Revenue, expenditure and carry-over of the government fund by functional code. */
export const governmentFundAccount = defineSheet({
  id: 'governmentFundAccount',
  name: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'Government fund account' },
  basis: '政府性基金预算财政拨款收入支出决算表：上海市2024年度部门决算公开模板；表号未经核实；K6',
  foot: '本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
  nothing: '政府性基金预算财政拨款收入和支出',
  orientation: 'landscape',
  body: (account) =>
    codedList(account, { codes: fundLevels(account, fund), columns: fundColumns(fund), nameWidth: 34 }),
});
