import { stateAssets } from '../../../../../src/core/inputs/stateAssets';
import { said } from '../../said';

describe('stateAssetsInUse', () => {
  it('counts vehicles and equipment', () => {
    const text = said(
      'stateAssetsInUse',
      { table: stateAssets, row: '车辆', to: 12 },
      { table: stateAssets, row: '单位价值100万元以上的专用设备', to: '' },
    );
    expect(text).toBe(
      '2020年车辆12台；单位价值50万元以上的通用设备0台（套），单位价值100万元以上的专用设备〔未填〕台（套）。',
    );
  });
});
