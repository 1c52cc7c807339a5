import { words } from '../../clause';
import { basisOf } from '../basis';
import { expenseParagraph } from '../expenseParagraph';

export const threePublicVehicles = expenseParagraph({
  id: 'threePublicVehicles',
  basis: basisOf('第三部分 九（二）2'),
  item: 'vehicles',
  subject: words(() => '2、公务用车购置及运行维护费'),
  details: words(() => '其中：'),
});
