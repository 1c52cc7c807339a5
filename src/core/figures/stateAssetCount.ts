import { cardOf, numbersIn } from '../account';
import { optional } from '../expression';
import { stateAssets } from '../inputs/stateAssets';
import { fill } from '../text';
import { defineFigure } from './define';

/** Vehicles and large equipment in use. */
export const stateAssetCount = defineFigure<keyof typeof stateAssets.by>({
  id: 'stateAssetCount',
  title: { zh: '国有资产', en: 'State assets' },
  basis: '其他重要事项 四',
  measure: '台（套）',
  label: (_, item) => fill({ zh: '{item}数量', en: '{item} in use' }, { item: stateAssets.by[item].header }),
  expr: (account, item) => optional(numbersIn([cardOf(account, stateAssets)], stateAssets.by[item])),
});
