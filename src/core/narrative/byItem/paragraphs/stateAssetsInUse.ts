import type { Account } from '../../../account';
import { shownDigits } from '../../../expression';
import { stateAssetCount } from '../../../figures';
import { stateAssets } from '../../../inputs/stateAssets';
import { clause, each, figure, ifGiven, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { ifFilled, year } from '../../slots';
import { unitName } from '../slots';

const kinds = [
  'ministerVehicles',
  'leaderVehicles',
  'confidentialVehicles',
  'emergencyVehicles',
  'enforcementVehicles',
  'specialVehicles',
  'retiredVehicles',
  'otherVehicles',
] as const;

type Kind = (typeof kinds)[number];

const filledKinds = (account: Account): readonly Kind[] =>
  kinds.filter((kind) => shownDigits(stateAssetCount.figure(account, kind)) !== undefined);

const kind = clause('{name}{count}辆', {
  name: words((_, own: Kind) => stateAssets.by[own].header.zh),
  count: figure((account, own: Kind) => stateAssetCount.figure(account, own)),
});

const equipment = clause('单价100万元（含）以上设备（不含车辆）{count}台（套）。', {
  count: figure((account) => stateAssetCount.figure(account, 'largeEquipment')),
});

export const stateAssetsInUse = defineParagraph({
  id: 'stateAssetsInUse',
  basis: '上海市2024年度部门决算公开模板 第三部分 十一（三）；没有填的用车类别不列',
  wording: '截至{year}年12月31日，{unitName}共有车辆{vehicles}辆{kinds}。{equipment}',
  slots: {
    year,
    unitName,
    vehicles: figure((account) => stateAssetCount.figure(account, 'vehicles')),
    kinds: ifGiven(
      (account) => filledKinds(account).join(''),
      clause('，其中：{kinds}', { kinds: each(filledKinds, '、', kind) }),
    ),
    equipment: ifFilled((account) => stateAssetCount.figure(account, 'largeEquipment'), equipment),
  },
});
