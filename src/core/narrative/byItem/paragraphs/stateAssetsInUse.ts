import type { Account } from '../../../account';
import type { Figure } from '../../../expression';
import { stateAssetCount } from '../../../figures';
import { stateAssets } from '../../../inputs/stateAssets';
import { clause, figure, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { eachFilled, ifAnyFilled, ifFilled, year } from '../../slots';
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

const countOf = (account: Account, own: Kind): Figure => stateAssetCount.figure(account, own);

const kind = clause('{name}{count}辆', {
  name: words((_, own: Kind) => stateAssets.by[own].header.zh),
  count: figure(countOf),
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
    kinds: ifAnyFilled(
      (account) => kinds.map((own) => countOf(account, own)),
      clause('，其中：{kinds}', { kinds: eachFilled(() => kinds, countOf, '、', kind) }),
    ),
    equipment: ifFilled((account) => stateAssetCount.figure(account, 'largeEquipment'), equipment),
  },
});
