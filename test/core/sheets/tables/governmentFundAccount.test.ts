import { governmentFundAccount } from '../../../../src/core/sheets/tables/governmentFundAccount';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('governmentFundAccount', () => {
  it('has the head of the form', () => {
    expect(printedHead(governmentFundAccount.build(sampleAccount(), 7)).map((row) => row.join('|'))).toEqual([
      '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
      '功能分类科目编码|科目名称|||合计|基本支出|项目支出|',
    ]);
  });

  it('keeps frame and totals where there was no such fund, and says so', () => {
    expect(printedTable(governmentFundAccount.build(sampleAccount(), 7)).map((row) => row.join('|'))).toEqual(
      [
        '合计||0.00|0.00|0.00|0.00|0.00|0.00',
        '|||||||',
        '注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。|||||||',
        '说明：北京市丰台区总工会2020年度没有政府性基金预算财政拨款收入和支出，故本表无数据。|||||||',
      ],
    );
  });

  it('lists codes that occur in revenue, expenditure or carry-over of the fund', () => {
    expect(printedTable(governmentFundAccount.build(fundAccount(), 7)).map((row) => row.join('|'))).toEqual([
      '合计||35.00|300.00|305.00|40.00|265.00|30.00',
      '212|城乡社区支出|35.00|300.00|305.00|40.00|265.00|30.00',
      '21208||35.00|300.00|305.00|40.00|265.00|30.00',
      '2120801|征地和拆迁补偿支出|20.00|300.00|290.00|40.00|250.00|30.00',
      '2120899|其他国有土地使用权出让收入安排的支出|15.00||15.00||15.00|',
      '注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。|||||||',
    ]);
  });
});
