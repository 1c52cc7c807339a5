import { countColumn, type InputCard } from './table';

/** The vehicles by their use, where the format asks for it. */
const vehicleKinds = {
  ministerVehicles: countColumn('部级领导干部用车', 'Vehicles of ministers', { required: false }),
  leaderVehicles: countColumn('主要领导干部用车', 'Vehicles of leaders', { required: false }),
  confidentialVehicles: countColumn('机要通信用车', 'Vehicles for confidential mail', { required: false }),
  emergencyVehicles: countColumn('应急保障用车', 'Emergency vehicles', { required: false }),
  enforcementVehicles: countColumn('执法执勤用车', 'Law enforcement vehicles', { required: false }),
  specialVehicles: countColumn('特种专业技术用车', 'Special purpose vehicles', { required: false }),
  retiredVehicles: countColumn('离退休干部用车', 'Vehicles for retired cadres', { required: false }),
  otherVehicles: countColumn('其他用车', 'Other vehicles', { required: false }),
};

const by = {
  vehicles: countColumn('车辆', 'Vehicles', { aliases: ['车辆数', '车辆（台）'] }),
  generalEquipment: countColumn('单位价值50万元以上的通用设备', 'General equipment above 500,000 yuan', {
    aliases: ['50万元以上通用设备'],
  }),
  specialEquipment: countColumn('单位价值100万元以上的专用设备', 'Special equipment above 1,000,000 yuan', {
    aliases: ['100万元以上专用设备'],
  }),
  ...vehicleKinds,
  largeEquipment: countColumn('单价100万元（含）以上设备（不含车辆）', 'Equipment from 1,000,000 yuan on', {
    required: false,
    aliases: ['单价100万元以上设备'],
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
