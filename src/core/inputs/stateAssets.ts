import { countColumn, type InputCard } from './table';

const by = {
  vehicles: countColumn('车辆', 'Vehicles', { aliases: ['车辆数', '车辆（台）'] }),
  generalEquipment: countColumn('单位价值50万元以上的通用设备', 'General equipment above 500,000 yuan', {
    aliases: ['50万元以上通用设备'],
  }),
  specialEquipment: countColumn('单位价值100万元以上的专用设备', 'Special equipment above 1,000,000 yuan', {
    aliases: ['100万元以上专用设备'],
  }),
};

/** State assets in use at the end of the year. */
export const stateAssets = {
  shape: 'card',
  id: 'stateAssets',
  name: '国有资产占用',
  english: 'State assets',
  purpose: {
    zh: '年末车辆和大型设备的台数；没有的填 0。',
    en: 'Vehicles and large equipment at the end of the year; type 0 where there are none.',
  },
  basis: '其他重要事项 四',
  required: true,
  by,
  fields: Object.values(by),
} as const satisfies InputCard & { readonly by: typeof by };
