import { shownDigits } from '../../../expression';
import { procurementAmount } from '../../../figures';
import { figure, type Slot } from '../../clause';
import { defineParagraphs } from '../../paragraph';
import { level, year } from '../../slots';

const items = ['reservedMedium', 'reservedMicro', 'wonMedium', 'wonMicro', 'wonBeside'] as const;

const amountOf = (item: (typeof items)[number]): Slot<unknown> =>
  figure((account) => procurementAmount.figure(account, item));

export const procurementReserved = defineParagraphs({
  id: 'procurementReserved',
  basis: '上海市2024年度部门决算公开模板 第三部分 十一（二）：面向中小企业预留；都没有填的不列',
  repeat: (account) =>
    items.some((item) => shownDigits(procurementAmount.figure(account, item)) !== undefined) ? ['all'] : [],
  member: (all) => all,
  wording:
    '{year}年度本{level}面向中小企业预留政府采购项目预算金额{reservedMedium}万元，面向小微企业预留政府采购项目预算金额{reservedMicro}万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额{wonMedium}万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额{wonMicro}万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额{wonBeside}万元。',
  slots: {
    year,
    level,
    reservedMedium: amountOf('reservedMedium'),
    reservedMicro: amountOf('reservedMicro'),
    wonMedium: amountOf('wonMedium'),
    wonMicro: amountOf('wonMicro'),
    wonBeside: amountOf('wonBeside'),
  },
});
