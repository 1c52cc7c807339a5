import { defineSheet } from '../define';
import { codedList } from '../layouts/codedList';
import { fundLevels } from '../layouts/functionalLevels';
import { fundColumns } from '../layouts/fundColumns';

const fund = 'stateCapital';

/** Revenue, expenditure and carry-over of the state capital budget by functional code. */
export const stateCapitalAccount = defineSheet({
  id: 'stateCapitalAccount',
  name: { zh: '国有资本经营预算财政拨款收入支出决算表', en: 'State capital account' },
  basis: '国有资本经营预算财政拨款收入支出决算表：上海市2024年度部门决算公开模板；K6',
  foot: '本表反映部门本年度国有资本经营预算财政拨款收入支出及结转和结余情况。',
  nothing: '国有资本经营预算财政拨款收入和支出',
  orientation: 'landscape',
  body: (account) =>
    codedList(account, { codes: fundLevels(account, fund), columns: fundColumns(fund), nameWidth: 34 }),
});
