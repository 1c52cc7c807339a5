import { percentage } from '../expression';
import { defineFigure } from './define';
import { procurementAmount, procurementInWords } from './procurementAmount';

/** What small and micro enterprises were awarded of the contracts of all small and medium ones, in per cent. */
export const procurementMicroShare = defineFigure<void>({
  id: 'procurementMicroShare',
  title: { zh: '占授予中小企业合同金额的比重', en: 'Share of contracts with small and medium enterprises' },
  basis: '中央部门2023年度决算公开格式 政府采购支出情况说明；基数为授予中小企业合同金额（未核实）',
  measure: '%',
  subject: () => procurementInWords('smallAndMicro'),
  expr: (account) =>
    percentage(
      procurementAmount.figure(account, 'smallAndMicro').expr,
      procurementAmount.figure(account, 'smallAndMedium').expr,
    ),
});
