import { defineSheet, type TableDefinition } from '../define';
import { codedList, type CodedList } from '../layouts/codedList';
import { expenditureColumns } from '../layouts/expenditureColumns';
import { expenditureLevels } from '../layouts/functionalLevels';

/** Expenditure of the general public budget by functional code. */
export const publicBudgetExpenditure = tableWithTotal('above');

/** The same table with 合计 as its last row. */
export const publicBudgetExpenditureTotalledBelow = tableWithTotal('below');

function tableWithTotal(totalStands: CodedList['totalStands'] & string): TableDefinition {
  return defineSheet({
    id: 'publicBudgetExpenditure',
    name: { zh: '一般公共预算财政拨款支出决算表', en: 'General public budget expenditure' },
    basis: '一般公共预算财政拨款支出决算表：上海市2024年度部门决算公开模板；表号未经核实；K5、K7',
    foot: '本表反映部门本年度一般公共预算财政拨款支出情况。',
    nothing: '一般公共预算财政拨款支出',
    orientation: 'portrait',
    body: (account) =>
      codedList(account, {
        codes: expenditureLevels(account, 'publicBudget'),
        columns: expenditureColumns('publicBudget', []),
        nameWidth: 36,
        totalStands,
      }),
  });
}
