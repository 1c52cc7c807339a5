import { stateAssetCount } from '../../../figures';
import { figure, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';

const countOf = (item: Parameters<typeof stateAssetCount.figure>[1]): Slot<unknown> =>
  figure((account) => stateAssetCount.figure(account, item));

export const stateAssetsInUse = defineParagraph({
  id: 'stateAssetsInUse',
  basis: '北京市部门决算公开格式（2020）第三部分 四、国有资产占用情况',
  wording:
    '{year}年车辆{vehicles}台；单位价值50万元以上的通用设备{general}台（套），单位价值100万元以上的专用设备{special}台（套）。',
  slots: {
    year,
    vehicles: countOf('vehicles'),
    general: countOf('generalEquipment'),
    special: countOf('specialEquipment'),
  },
});
