import { procurementAmount, procurementShare } from '../../../figures';
import { clause, figure, ifAny, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';

type Item = Parameters<typeof procurementAmount.figure>[1];

const amountOf = (item: Item): Slot<unknown> => figure((account) => procurementAmount.figure(account, item));

/** 100 % stands without decimals in print. */
const shareOf = (item: Item): Slot<unknown> =>
  figure((account) => procurementShare.figure(account, item), { zeros: 'trimmed' });

const awarded = clause(
  '授予中小企业合同金额{medium}万元，占政府采购支出总额的{mediumShare}%，其中：授予小微企业合同金额{micro}万元，占政府采购支出总额的{microShare}%。',
  {
    medium: amountOf('smallAndMedium'),
    mediumShare: shareOf('smallAndMedium'),
    micro: amountOf('smallAndMicro'),
    microShare: shareOf('smallAndMicro'),
  },
);

export const procurementOfYear = defineParagraph({
  id: 'procurementOfYear',
  basis: '北京市部门决算公开格式（2020）第三部分 三、政府采购支出情况',
  wording:
    '{year}年政府采购支出总额{total}万元，其中：政府采购货物支出{goods}万元，政府采购工程支出{works}万元，政府采购服务支出{services}万元。{awarded}',
  slots: {
    year,
    total: amountOf('total'),
    goods: amountOf('goods'),
    works: amountOf('works'),
    services: amountOf('services'),
    awarded: ifAny((account) => [procurementAmount.figure(account, 'total')], awarded),
  },
});
