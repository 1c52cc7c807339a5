import { stateAssetCount, threePublicCount } from '../figures';
import { defineRule } from './engine/rule';

/** The official vehicles that fiscal money keeps are among the vehicles in use. */
export const vehiclesWithinStateAssets = defineRule({
  id: 'vehiclesWithinStateAssets',
  catalogue: 'K9',
  severity: 'warning',
  title: {
    zh: '公务用车保有量不大于国有资产占用的车辆数',
    en: 'Official vehicles kept are among the vehicles in use',
  },
  why: {
    zh: '公务用车是单位占用车辆的一部分：财政拨款开支运行费的公务用车，不会多于国有资产占用中的车辆。',
    en: 'Official vehicles are part of the vehicles in use: those whose running is paid from fiscal money cannot be more than the vehicles among the state assets.',
  },
  basis: '其他重要事项 一、四：公务用车是国有资产占用中车辆的一部分（未核实）',
  messages: {
    refuted: {
      zh: '{place} 的公务用车保有量为 {left}，大于国有资产占用的车辆 {right}，多出 {difference}。请核对“三公实物量”与“国有资产占用”；统计口径不同的，请说明。',
      en: '{place}: {left} official vehicles are kept, more than the {right} among the state assets, by {difference}. Check both counts, or explain how they differ in scope.',
    },
  },
  checks: (account) => [
    {
      kind: 'relation',
      relation: {
        comparison: 'atMost',
        left: threePublicCount.expr(account, 'vehiclesKept'),
        right: stateAssetCount.expr(account, 'vehicles'),
        reading: 'repeated',
      },
      measure: '辆',
      mayDiffer: true,
      slots: {},
    },
  ],
});
