import { procurementAmount } from '../../figures';
import { defineSheet } from '../define';
import { figureCell, textCell } from '../grid';
import { plainList } from '../layouts/plainList';

const rows = [
  { item: 'total', label: '合计', indent: 0 },
  { item: 'goods', label: '政府采购货物支出', indent: 1 },
  { item: 'works', label: '政府采购工程支出', indent: 1 },
  { item: 'services', label: '政府采购服务支出', indent: 1 },
  { item: 'smallAndMedium', label: '授予中小企业合同金额', indent: 0 },
  { item: 'smallAndMicro', label: '其中：授予小微企业合同金额', indent: 1 },
] as const;

/** What was bought by government procurement, and from whom. */
export const procurementAccount = defineSheet({
  id: 'procurementAccount',
  name: { zh: '政府采购情况表', en: 'Government procurement' },
  basis: '北京市2020年度部门决算表之十一；表号、版式未经核实；K12',
  foot: '本表反映部门本年度政府采购支出情况。',
  nothing: '政府采购支出',
  orientation: 'portrait',
  body: (account) =>
    plainList(
      [
        { head: ['项目'], width: 56, cell: ({ label, indent }) => textCell(label, 'label', indent) },
        {
          head: ['决算数'],
          width: 26,
          cell: ({ item }) => figureCell(procurementAmount.figure(account, item), 'amount'),
        },
      ],
      rows,
    ),
});
