import { economicRows, numbersIn } from '../account';
import { total } from '../expression';
import { economic } from '../inputs/economic';
import type { Text } from '../text';
import { defineFigure } from './define';
import { ofCodes } from './labelOf';

/** Basic expenditure of one fund below any of some economic codes. */
export interface EconomicKey {
  readonly fund: 'publicBudget' | 'governmentFund';
  readonly codes: readonly string[];
}

const basic: Text = { zh: '基本支出', en: 'Basic expenditure' };

export const economicAmount = defineFigure<EconomicKey>({
  id: 'economicAmount',
  title: { zh: '基本支出（按经济分类）', en: 'Basic expenditure by economic item' },
  basis: '一般公共预算财政拨款基本支出决算表；政府性基金预算财政拨款基本支出决算表；K7',
  measure: 'money',
  label: (account, { fund, codes }) => ofCodes(account, { scope: fund, codes }, basic),
  expr: (account, { fund, codes }) =>
    total(codes.flatMap((code) => numbersIn(economicRows(account, code), economic.by[fund]))),
});

/** The classes that make up 人员经费: wages and welfare, aid to individuals and families. */
export const personnelClasses: readonly string[] = ['301', '303'];

/** The classes that make up 公用经费; 307, 312 and 399 are those of the ministry form (unverified). */
export const operatingClasses: readonly string[] = ['302', '307', '310', '312', '399'];
