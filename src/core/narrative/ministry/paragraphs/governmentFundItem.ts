import { completion } from '../../byItem/budgetSlots';
import { itemParagraph } from '../../byItem/itemParagraph';
import { basisOf } from '../basis';

export const governmentFundItem = itemParagraph({
  id: 'governmentFundItem',
  basis: basisOf('第三部分 七：各项级科目'),
  scope: 'governmentFund',
  completion,
});
