import { threePublicAmount } from '../../figures';
import { defineSheet, type TableDefinition } from '../define';
import type { HeadPath } from '../layouts/headRows';
import { singleRow } from '../layouts/singleRow';

const all = '财政拨款“三公”经费';
const overseas = '因公出国（境）费';
const vehicles = '公务用车购置及运行维护费';
const reception = '公务接待费';

/** Each item with its headings; a heading named twice fills two levels. */
const items = [
  { item: 'total', head: [all, '合计', '合计'] },
  { item: 'overseas', head: [all, overseas, overseas] },
  { item: 'vehicles', head: [all, vehicles, '小计'] },
  { item: 'vehiclePurchase', head: [all, vehicles, '公务用车购置费'] },
  { item: 'vehicleRunning', head: [all, vehicles, '公务用车运行维护费'] },
  { item: 'reception', head: [all, reception, reception] },
] as const satisfies readonly { readonly item: string; readonly head: HeadPath }[];

const columns = [
  { column: 'budget', head: '预算数' },
  { column: 'final', head: '决算数' },
] as const;

interface Column {
  readonly head: HeadPath;
  readonly key: Parameters<typeof threePublicAmount.figure>[1];
}

const byItem = items.flatMap(({ item, head }) =>
  columns.map(({ column, head: last }): Column => ({ head: [...head, last], key: { item, column } })),
);

const byColumn = columns.flatMap(({ column, head: first }) =>
  items.map(({ item, head }): Column => ({ head: [first, ...head.slice(1)], key: { item, column } })),
);

/** Budget and final amount of the three public expenses, item by item. */
export const threePublicExpenses = tableOf(byItem, '本表反映部门本年度“三公”经费支出预决算情况。');

/** The same with all budgets before all final amounts. */
export const threePublicExpensesBudgetsFirst = tableOf(
  byColumn,
  '本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数反映按规定程序调整后的全年预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。',
);

function tableOf(amounts: readonly Column[], foot: string): TableDefinition {
  return defineSheet({
    id: 'threePublicExpenses',
    name: { zh: '财政拨款“三公”经费支出决算表', en: 'Three public expenses' },
    basis: '财政拨款“三公”经费支出决算表：上海市2024年度部门决算公开模板；表号未经核实；K9',
    foot,
    nothing: '财政拨款“三公”经费支出',
    orientation: 'landscape',
    body: (account) =>
      singleRow(
        amounts.map(({ head, key }) => ({ head, figure: threePublicAmount.figure(account, key) })),
        { columnWidth: 11, isNumbered: account.policy.tables.numbersLines },
      ),
  });
}
