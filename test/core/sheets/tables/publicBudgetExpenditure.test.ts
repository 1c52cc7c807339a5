import { publicBudgetExpenditure } from '../../../../src/core/sheets/tables/publicBudgetExpenditure';
import { sampleAccount } from '../../sampleAccount';
import { printedHead, printedTable } from '../readSheet';

describe('publicBudgetExpenditure', () => {
  it('has the head of the form', () => {
    expect(
      printedHead(publicBudgetExpenditure.build(sampleAccount(), 5)).map((row) => row.join('|')),
    ).toEqual(['项目||合计|基本支出|项目支出', '功能分类科目编码|科目名称|||']);
  });

  it('lists the general public budget only', () => {
    expect(
      printedTable(publicBudgetExpenditure.build(sampleAccount(), 5)).map((row) => row.join('|')),
    ).toEqual([
      '合计||2535.09|1378.10|1156.99',
      '201|一般公共服务支出|2072.88|933.89|1138.99',
      '20129|群众团体事务|2071.42|933.89|1137.53',
      '20132|组织事务|1.26||1.26',
      '20136|其他共产党事务支出|0.20||0.20',
      '208|社会保障和就业支出|263.55|263.55|',
      '20805|行政事业单位养老支出|263.55|263.55|',
      '210|卫生健康支出|18.00||18.00',
      '21011|行政事业单位医疗|18.00||18.00',
      '221|住房保障支出|180.66|180.66|',
      '22102|住房改革支出|180.66|180.66|',
      '注：本表反映部门本年度一般公共预算财政拨款支出情况。||||',
    ]);
  });
});
