import { purchasedServicesAccount } from '../../../../src/core/sheets/tables/purchasedServicesAccount';
import { sampleAccount } from '../../sampleAccount';
import { printedHead, printedTable } from '../readSheet';

describe('purchasedServicesAccount', () => {
  it('has the head of the form', () => {
    expect(
      printedHead(purchasedServicesAccount.build(sampleAccount(), 12)).map((row) => row.join('|')),
    ).toEqual(['政府购买服务指导性目录||服务领域|决算金额', '编码|名称||']);
  });

  it('shows the total and every item of the catalogue', () => {
    expect(
      printedTable(purchasedServicesAccount.build(sampleAccount(), 12)).map((row) => row.join('|')),
    ).toEqual([
      '|合计||50.22',
      '|工会服务|公共服务|50.22',
      '注：本表反映部门本年度政府购买服务支出情况。|||',
    ]);
  });
});
