import { procurementAmount, procurementMicroShare, procurementShare } from '../../../figures';
import { clause, figure, ifAny, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../../slots';
import { basisOf } from '../basis';

type Item = Parameters<typeof procurementAmount.figure>[1];

const amountOf = (item: Item): Slot<unknown> => figure((account) => procurementAmount.figure(account, item));

const toMicro = clause('，其中：授予小微企业合同金额{micro}万元，占授予中小企业合同金额的{share}%', {
  micro: amountOf('smallAndMicro'),
  share: figure((account) => procurementMicroShare.figure(account)),
});

const awarded = clause('授予中小企业合同金额{medium}万元，占政府采购支出总额的{share}%{toMicro}。', {
  medium: amountOf('smallAndMedium'),
  share: figure((account) => procurementShare.figure(account, 'smallAndMedium')),
  toMicro: ifAny((account) => [procurementAmount.figure(account, 'smallAndMedium')], toMicro),
});

export const procurementOfYear = defineParagraph({
  id: 'procurementOfYear',
  basis: basisOf('第三部分 十一'),
  wording:
    '{year}年度政府采购支出总额{total}万元，其中：政府采购货物支出{goods}万元、政府采购工程支出{works}万元、政府采购服务支出{services}万元。{awarded}',
  slots: {
    year,
    total: amountOf('total'),
    goods: amountOf('goods'),
    works: amountOf('works'),
    services: amountOf('services'),
    awarded: ifAny((account) => [procurementAmount.figure(account, 'total')], awarded),
  },
});
