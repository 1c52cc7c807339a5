import { governmentFundBasicExpenditure } from '../../../../src/core/sheets/tables/governmentFundBasicExpenditure';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('governmentFundBasicExpenditure', () => {
  it('has the head of the form', () => {
    expect(
      printedHead(governmentFundBasicExpenditure.build(sampleAccount(), 8)).map((row) => row.join('|')),
    ).toEqual(['经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数']);
  });

  it('keeps frame and totals where there was no such expenditure, and says so', () => {
    expect(
      printedTable(governmentFundBasicExpenditure.build(sampleAccount(), 8)).map((row) => row.join('|')),
    ).toEqual([
      '|||||',
      '人员经费合计||0.00|公用经费合计||0.00',
      '注：本表反映部门本年度政府性基金预算财政拨款基本支出明细情况。|||||',
      '说明：北京市丰台区总工会2020年度没有政府性基金预算财政拨款基本支出，故本表无数据。|||||',
    ]);
  });

  it('adds items outside the standard list', () => {
    expect(
      printedTable(governmentFundBasicExpenditure.build(fundAccount(), 8))
        .map((row) => row.join('|'))
        .filter((row) => row.includes('.')),
    ).toEqual([
      '301|工资福利支出||302|商品和服务支出|10.00',
      '30101|基本工资||30201|办公费|10.00',
      '|||399||30.00',
      '|||39906|赠与|30.00',
      '人员经费合计||0.00|公用经费合计||40.00',
    ]);
  });
});
