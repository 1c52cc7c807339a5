import { defineParagraph } from '../../paragraph';
import { currentYear, year } from '../../slots';
import { comparedWithPriorYear, unitName } from '../../byItem/slots';

export const fiscalGrandTotals = defineParagraph({
  id: 'fiscalGrandTotals',
  basis: '上海市2024年度部门决算公开模板 第三部分 四',
  wording: '{unitName}{year}年度财政拨款收入支出总计{total}万元。{change}',
  slots: {
    unitName,
    year,
    total: currentYear('fiscalGrandTotal'),
    change: comparedWithPriorYear('fiscalGrandTotal', '财政拨款收入支出总计'),
  },
});
