import { itemParagraph } from '../../byItem/itemParagraph';

export const stateCapitalItem = itemParagraph({
  id: 'stateCapitalItem',
  basis: '上海市2024年度部门决算公开模板 第三部分 九：各项级科目',
  scope: 'stateCapital',
});
