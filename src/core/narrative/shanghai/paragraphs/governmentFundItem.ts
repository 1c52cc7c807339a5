import { itemParagraph } from '../../byItem/itemParagraph';

export const governmentFundItem = itemParagraph({
  id: 'governmentFundItem',
  basis: '上海市2024年度部门决算公开模板 第三部分 八：各项级科目',
  scope: 'governmentFund',
});
