import { completion } from '../../byItem/budgetSlots';
import { itemParagraph } from '../../byItem/itemParagraph';
import { basisOf } from '../basis';

export const publicBudgetItem = itemParagraph({
  id: 'publicBudgetItem',
  basis: basisOf('第三部分 五（三）：各项级科目'),
  scope: 'publicBudget',
  completion,
});
