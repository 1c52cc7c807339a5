import { defineParagraph } from '../../paragraph';
import { finalOf } from '../../byItem/threePublicSlots';

export const threePublicReception = defineParagraph({
  id: 'threePublicReception',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）3',
  wording: '3、公务接待费支出{final}万元。其中：',
  slots: { final: finalOf('reception') },
});
