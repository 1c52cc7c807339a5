import { accountSummary } from '../../../../src/core/sheets/tables/accountSummary';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('accountSummary', () => {
  it('has the head of the form', () => {
    expect(printedHead(accountSummary.build(sampleAccount(), 1)).map((row) => row.join('|'))).toEqual([
      '收入||支出|',
      '项目|决算数|项目|决算数',
    ]);
  });

  it('sets revenue by source beside expenditure by class, both sides with the same total', () => {
    expect(printedTable(accountSummary.build(sampleAccount(), 1)).map((row) => row.join('|'))).toEqual([
      '一、一般公共预算财政拨款收入|2485.15|一、一般公共服务支出|2083.64',
      '二、政府性基金预算财政拨款收入||二、外交支出|',
      '三、国有资本经营预算财政拨款收入||三、国防支出|',
      '四、上级补助收入||四、公共安全支出|',
      '五、事业收入||五、教育支出|',
      '六、经营收入||六、科学技术支出|',
      '七、附属单位上缴收入||七、文化旅游体育与传媒支出|',
      '八、其他收入|0.56|八、社会保障和就业支出|263.55',
      '||九、卫生健康支出|18.00',
      '||十、节能环保支出|',
      '||十一、城乡社区支出|',
      '||十二、农林水支出|',
      '||十三、交通运输支出|',
      '||十四、资源勘探工业信息等支出|',
      '||十五、商业服务业等支出|',
      '||十六、金融支出|',
      '||十七、援助其他地区支出|',
      '||十八、自然资源海洋气象等支出|',
      '||十九、住房保障支出|180.66',
      '||二十、粮油物资储备支出|',
      '||二十一、国有资本经营预算支出|',
      '||二十二、灾害防治及应急管理支出|',
      '||二十三、其他支出|',
      '||二十四、债务还本支出|',
      '||二十五、债务付息支出|',
      '||二十六、抗疫特别国债安排的支出|',
      '本年收入合计|2485.71|本年支出合计|2545.85',
      '使用非财政拨款结余|0.00|结余分配|0.00',
      '年初结转和结余|60.14|年末结转和结余|0.00',
      '总计|2545.85|总计|2545.85',
      '注：本表反映部门本年度的总收支和年末结转结余情况。|||',
    ]);
  });

  it('adds a class that the form does not list, and funds and carry-over on both sides', () => {
    expect(
      printedTable(accountSummary.build(fundAccount(), 1))
        .map((row) => row.join('|'))
        .filter((row) => row.includes('.')),
    ).toEqual([
      '一、一般公共预算财政拨款收入|500.00|一、一般公共服务支出|490.00',
      '二、政府性基金预算财政拨款收入|300.00|二、外交支出|',
      '三、国有资本经营预算财政拨款收入|80.00|三、国防支出|',
      '||十一、城乡社区支出|305.00',
      '||二十一、国有资本经营预算支出|80.00',
      '||二十七、预备费|1.00',
      '本年收入合计|880.00|本年支出合计|876.00',
      '使用非财政拨款结余|0.00|结余分配|0.00',
      '年初结转和结余|36.00|年末结转和结余|40.00',
      '总计|916.00|总计|916.00',
    ]);
  });
});
