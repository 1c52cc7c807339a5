import { stateCapitalExpenditure } from '../../../../src/core/sheets/tables/stateCapitalExpenditure';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('stateCapitalExpenditure', () => {
  it('has the head of the form', () => {
    expect(
      printedHead(stateCapitalExpenditure.build(sampleAccount(), 9)).map((row) => row.join('|')),
    ).toEqual(['项目||合计|基本支出|项目支出', '功能分类科目编码|科目名称|||']);
  });

  it('keeps frame and totals where there was no such expenditure, and says so', () => {
    expect(
      printedTable(stateCapitalExpenditure.build(sampleAccount(), 9)).map((row) => row.join('|')),
    ).toEqual([
      '合计||0.00|0.00|0.00',
      '||||',
      '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。||||',
      '说明：北京市丰台区总工会2020年度没有国有资本经营预算财政拨款支出，故本表无数据。||||',
    ]);
  });

  it('lists the expenditure of the fund', () => {
    expect(printedTable(stateCapitalExpenditure.build(fundAccount(), 9)).map((row) => row.join('|'))).toEqual(
      [
        '合计||80.00|0.00|80.00',
        '223|国有资本经营预算支出|80.00||80.00',
        '22302||80.00||80.00',
        '2230299|其他国有企业资本金注入|80.00||80.00',
        '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。||||',
      ],
    );
  });
});
