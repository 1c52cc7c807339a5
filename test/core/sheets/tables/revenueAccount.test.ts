import { revenueAccount } from '../../../../src/core/sheets/tables/revenueAccount';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('revenueAccount', () => {
  it('has the head of the form', () => {
    expect(printedHead(revenueAccount.build(sampleAccount(), 2)).map((row) => row.join('|'))).toEqual([
      '项目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入',
      '功能分类科目编码|科目名称|||||||',
    ]);
  });

  it('lists revenue by 类 and 款 and by source', () => {
    expect(printedTable(revenueAccount.build(sampleAccount(), 2)).map((row) => row.join('|'))).toEqual([
      '合计||2485.71|2485.15|0.00|0.00|0.00|0.00|0.56',
      '201|一般公共服务支出|2023.50|2022.94|||||0.56',
      '20129|群众团体事务|2022.04|2021.48|||||0.56',
      '20132|组织事务|1.26|1.26|||||',
      '20136|其他共产党事务支出|0.20|0.20|||||',
      '208|社会保障和就业支出|263.55|263.55|||||',
      '20805|行政事业单位养老支出|263.55|263.55|||||',
      '210|卫生健康支出|18.00|18.00|||||',
      '21011|行政事业单位医疗|18.00|18.00|||||',
      '221|住房保障支出|180.66|180.66|||||',
      '22102|住房改革支出|180.66|180.66|||||',
      '注：本表反映部门本年度取得的各项收入情况。||||||||',
    ]);
  });

  it('goes down to 项, without a name where nobody gave one', () => {
    expect(printedTable(revenueAccount.build(fundAccount(), 2)).map((row) => row.join('|'))).toEqual([
      '合计||880.00|880.00|0.00|0.00|0.00|0.00|0.00',
      '201|一般公共服务支出|500.00|500.00|||||',
      '20129||500.00|500.00|||||',
      '2012901|行政运行|500.00|500.00|||||',
      '212|城乡社区支出|300.00|300.00|||||',
      '21208||300.00|300.00|||||',
      '2120801|征地和拆迁补偿支出|300.00|300.00|||||',
      '223|国有资本经营预算支出|80.00|80.00|||||',
      '22302||80.00|80.00|||||',
      '2230299|其他国有企业资本金注入|80.00|80.00|||||',
      '注：本表反映部门本年度取得的各项收入情况。||||||||',
    ]);
  });
});
