import { percentage } from '../expression';
import { defineFigure } from './define';
import { procurementAmount, procurementInWords, type ProcurementItem } from './procurementAmount';

/** The part of procurement that small enterprises were awarded, in per cent. */
export const procurementShare = defineFigure<ProcurementItem>({
  id: 'procurementShare',
  title: { zh: '占政府采购支出总额的比重', en: 'Share of procurement' },
  basis: '其他重要事项 三',
  measure: '%',
  subject: (_, item) => procurementInWords(item),
  expr: (account, item) =>
    percentage(procurementAmount.figure(account, item).expr, procurementAmount.figure(account, 'total').expr),
});
