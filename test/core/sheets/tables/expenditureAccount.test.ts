import { expenditureAccount } from '../../../../src/core/sheets/tables/expenditureAccount';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('expenditureAccount', () => {
  it('has the head of the form', () => {
    expect(printedHead(expenditureAccount.build(sampleAccount(), 3)).map((row) => row.join('|'))).toEqual([
      '项目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      '功能分类科目编码|科目名称||||||',
    ]);
  });

  it('lists expenditure of all funds by kind', () => {
    expect(printedTable(expenditureAccount.build(sampleAccount(), 3)).map((row) => row.join('|'))).toEqual([
      '合计||2545.85|1378.62|1167.23|0.00|0.00|0.00',
      '201|一般公共服务支出|2083.64|934.41|1149.23|||',
      '20129|群众团体事务|2082.18|934.41|1147.77|||',
      '20132|组织事务|1.26||1.26|||',
      '20136|其他共产党事务支出|0.20||0.20|||',
      '208|社会保障和就业支出|263.55|263.55||||',
      '20805|行政事业单位养老支出|263.55|263.55||||',
      '210|卫生健康支出|18.00||18.00|||',
      '21011|行政事业单位医疗|18.00||18.00|||',
      '221|住房保障支出|180.66|180.66||||',
      '22102|住房改革支出|180.66|180.66||||',
      '注：本表反映部门本年度各项支出情况。|||||||',
    ]);
  });

  it('goes down to 项 and leaves out codes without expenditure', () => {
    expect(printedTable(expenditureAccount.build(fundAccount(), 3)).map((row) => row.join('|'))).toEqual([
      '合计||876.00|530.00|346.00|0.00|0.00|0.00',
      '201|一般公共服务支出|490.00|490.00||||',
      '20129||490.00|490.00||||',
      '2012901|行政运行|490.00|490.00||||',
      '212|城乡社区支出|305.00|40.00|265.00|||',
      '21208||305.00|40.00|265.00|||',
      '2120801|征地和拆迁补偿支出|290.00|40.00|250.00|||',
      '2120899|其他国有土地使用权出让收入安排的支出|15.00||15.00|||',
      '223|国有资本经营预算支出|80.00||80.00|||',
      '22302||80.00||80.00|||',
      '2230299|其他国有企业资本金注入|80.00||80.00|||',
      '227|预备费|1.00||1.00|||',
      '注：本表反映部门本年度各项支出情况。|||||||',
    ]);
  });
});
