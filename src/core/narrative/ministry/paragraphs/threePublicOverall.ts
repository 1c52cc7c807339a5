import { words } from '../../clause';
import { basisOf } from '../basis';
import { expenseParagraph } from '../expenseParagraph';

export const threePublicOverall = expenseParagraph({
  id: 'threePublicOverall',
  basis: basisOf('第三部分 九（一）'),
  item: 'total',
  subject: words(({ year }) => `${String(year)}年度财政拨款“三公”经费支出`),
  details: words(() => ''),
});
