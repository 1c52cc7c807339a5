import { procurementAmount } from '../../../figures';
import { figure, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../../slots';
import { unitName } from '../../byItem/slots';

const amountOf = (item: Parameters<typeof procurementAmount.figure>[1]): Slot<unknown> =>
  figure((account) => procurementAmount.figure(account, item));

export const procurementOfYear = defineParagraph({
  id: 'procurementOfYear',
  basis: '上海市2024年度部门决算公开模板 第三部分 十一（二）',
  wording:
    '{unitName}{year}年度政府采购金额（以合同签订为准）为{total}万元，其中：货物采购金额{goods}万元、工程采购金额{works}万元、服务采购金额{services}万元。',
  slots: {
    unitName,
    year,
    total: amountOf('total'),
    goods: amountOf('goods'),
    works: amountOf('works'),
    services: amountOf('services'),
  },
});
