import { threePublicAmount } from '../../figures';
import { defineSheet } from '../define';
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

/** Budget and final amount of the three public expenses. */
export const threePublicExpenses = defineSheet({
  id: 'threePublicExpenses',
  name: { zh: '财政拨款“三公”经费支出决算表', en: 'Three public expenses' },
  basis: '财政拨款“三公”经费支出决算表：上海市2024年度部门决算公开模板；表号未经核实；K9',
  foot: '本表反映部门本年度“三公”经费支出预决算情况。',
  nothing: '财政拨款“三公”经费支出',
  orientation: 'landscape',
  body: (account) =>
    singleRow(
      items.flatMap(({ item, head }) =>
        columns.map(({ column, head: last }) => ({
          head: [...head, last],
          figure: threePublicAmount.figure(account, { item, column }),
        })),
      ),
      11,
    ),
});
