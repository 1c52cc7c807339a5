import { defineSheet } from '../define';
import { codedList } from '../layouts/codedList';
import { expenditureColumns } from '../layouts/expenditureColumns';
import { expenditureLevels } from '../layouts/functionalLevels';

/** Expenditure of the state capital budget by functional code. */
export const stateCapitalExpenditure = defineSheet({
  id: 'stateCapitalExpenditure',
  name: { zh: '国有资本经营预算财政拨款支出决算表', en: 'State capital expenditure' },
  basis: '国有资本经营预算财政拨款支出决算表：只列合计、基本支出、项目支出，表号、版式未经核实；K6',
  foot: '本表反映部门本年度国有资本经营预算财政拨款支出情况。',
  nothing: '国有资本经营预算财政拨款支出',
  orientation: 'portrait',
  body: (account) =>
    codedList(account, {
      codes: expenditureLevels(account, 'stateCapital'),
      columns: expenditureColumns('stateCapital', []),
      nameWidth: 36,
    }),
});
