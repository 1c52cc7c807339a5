import { clause, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../../slots';
import { amountOf, countOf, finalOf, spentOn } from '../threePublicSlots';

const bought = clause('{year}年购置公务用车{bought}辆。', { year, bought: countOf('vehiclesBought') });

export const vehiclePurchase = defineParagraph({
  id: 'vehiclePurchase',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）2：列明公务用车购置数量',
  wording: '公务用车购置支出为{final}万元。{purpose}{bought}',
  slots: {
    final: finalOf('vehiclePurchase'),
    purpose: spentOn('vehiclePurchase'),
    bought: ifAny((account) => [amountOf(account, 'vehiclePurchase', 'final')], bought),
  },
});
