import { procurementAccount } from '../../../../src/core/sheets/tables/procurementAccount';
import { sampleAccount } from '../../sampleAccount';
import { printedHead, printedTable } from '../readSheet';

describe('procurementAccount', () => {
  it('has the head of the form', () => {
    expect(printedHead(procurementAccount.build(sampleAccount(), 11)).map((row) => row.join('|'))).toEqual([
      '项目|决算数',
    ]);
  });

  it('shows the total, its kinds and what went to small enterprises', () => {
    expect(printedTable(procurementAccount.build(sampleAccount(), 11)).map((row) => row.join('|'))).toEqual([
      '合计|1000.00',
      '政府采购货物支出|0.00',
      '政府采购工程支出|0.00',
      '政府采购服务支出|1000.00',
      '授予中小企业合同金额|1000.00',
      '其中：授予小微企业合同金额|1000.00',
      '注：本表反映部门本年度政府采购支出情况。|',
    ]);
  });
});
