import { completion } from '../../byItem/budgetSlots';
import { itemParagraph } from '../../byItem/itemParagraph';
import { basisOf } from '../basis';

export const stateCapitalItem = itemParagraph({
  id: 'stateCapitalItem',
  basis: basisOf('第三部分 八：各项级科目'),
  scope: 'stateCapital',
  completion,
});
