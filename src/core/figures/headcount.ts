import { cardOf, numbersIn } from '../account';
import { single } from '../expression';
import { unit } from '../inputs/unit';
import { defineFigure } from './define';

/** Posts and staff, administrative and of institutions. */
export type HeadcountItem = 'adminPosts' | 'adminStaff' | 'institutionPosts' | 'institutionStaff';

export const headcount = defineFigure<HeadcountItem>({
  id: 'headcount',
  title: { zh: '人员', en: 'Staff' },
  basis: '一（二）人员构成情况',
  measure: '人',
  label: (_, item) => unit.by[item].header,
  expr: (account, item) => single(numbersIn([cardOf(account, unit)], unit.by[item])),
});
