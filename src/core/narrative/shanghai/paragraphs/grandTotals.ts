import { defineParagraph } from '../../paragraph';
import { currentYear, year } from '../../slots';
import { comparedWithPriorYear, unitName } from '../../byItem/slots';

export const grandTotals = defineParagraph({
  id: 'grandTotals',
  basis: '上海市2024年度部门决算公开模板 第三部分 一',
  wording: '{unitName}{year}年度收入支出总计{total}万元。{change}',
  slots: {
    unitName,
    year,
    total: currentYear('grandTotal'),
    change: comparedWithPriorYear('grandTotal', '收入支出总计'),
  },
});
