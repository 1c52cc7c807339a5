import { purchasedServices } from '../../../../../src/core/inputs/purchasedServices';
import { said } from '../../said';

describe('purchasedServicesOfYear', () => {
  it('adds the items of the catalogue', () => {
    const rows = [
      ['', '甲', '', 10000],
      ['', '乙', '', 25000],
    ];
    expect(said('purchasedServicesOfYear', { table: purchasedServices, rows })).toBe(
      '2020年政府购买服务决算3.50万元。',
    );
    expect(said('purchasedServicesOfYear', { table: purchasedServices, rows: [] })).toBe(
      '2020年政府购买服务决算0.00万元。',
    );
  });
});
