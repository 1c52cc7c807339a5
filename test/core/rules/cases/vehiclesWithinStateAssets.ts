import { stateAssets } from '../../../../src/core/inputs/stateAssets';
import { threePublicCounts } from '../../../../src/core/inputs/threePublicCounts';
import type { RuleCases } from '../ruleCases';

const kept = (to: unknown) => ({ table: threePublicCounts, row: '公务用车保有量', to });

export const cases: RuleCases = {
  passes: [
    {
      when: 'the state assets hold other vehicles too',
      changes: [kept(2), { table: stateAssets, row: '车辆', to: 3 }],
    },
    { when: 'there is no vehicle', changes: [] },
  ],
  fails: [
    {
      when: 'a vehicle is kept that is not in use',
      changes: [kept(2)],
      cells: ['三公实物量!B4', '国有资产占用!B1'],
      says: '三公实物量!B4 的公务用车保有量为 2 辆，大于国有资产占用的车辆 0 辆，多出 2 辆。请核对“三公实物量”与“国有资产占用”；统计口径不同的，请说明。',
    },
  ],
};
