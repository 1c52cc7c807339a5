import { defineParagraph } from '../../paragraph';
import { finalOf } from '../../byItem/threePublicSlots';

export const threePublicVehicles = defineParagraph({
  id: 'threePublicVehicles',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）2',
  wording: '2、公务用车购置及运行维护费支出{final}万元。其中：',
  slots: { final: finalOf('vehicles') },
});
