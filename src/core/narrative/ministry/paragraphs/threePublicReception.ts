import { words } from '../../clause';
import { basisOf } from '../basis';
import { expenseParagraph } from '../expenseParagraph';

export const threePublicReception = expenseParagraph({
  id: 'threePublicReception',
  basis: basisOf('第三部分 九（二）3'),
  item: 'reception',
  subject: words(() => '3、公务接待费'),
  details: words(() => '其中：'),
});
