import { itemParagraph } from '../../byItem/itemParagraph';

export const publicBudgetItem = itemParagraph({
  id: 'publicBudgetItem',
  basis: '上海市2024年度部门决算公开模板 第三部分 五（三）：各项级科目',
  scope: 'publicBudget',
});
