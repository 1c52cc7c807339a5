import { stateCapitalAccount } from '../../../../src/core/sheets/tables/stateCapitalAccount';
import { sampleAccount } from '../../sampleAccount';
import { inShanghai } from '../../narrative/shanghai/saidInShanghai';
import { fundAccount } from '../fundAccount';
import { printedHead, printedTable } from '../readSheet';

describe('stateCapitalAccount', () => {
  it('has the head of the form', () => {
    const rows = printedHead(stateCapitalAccount.build(sampleAccount(), 9)).map((row) => row.join('|'));
    expect(rows).toEqual([
      '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
      '功能分类科目编码|科目名称|||合计|基本支出|项目支出|',
    ]);
  });

  it('keeps frame and totals where there was none of the fund, and says so as the profile words it', () => {
    const rows = printedTable(stateCapitalAccount.build(sampleAccount(inShanghai), 9));
    expect(rows.map((row) => row.join('|'))).toEqual([
      '合计||0.00|0.00|0.00|0.00|0.00|0.00',
      '|||||||',
      '注：本表反映部门本年度国有资本经营预算财政拨款收入支出及结转和结余情况。|||||||',
      '说明：某局本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。|||||||',
    ]);
  });

  it('lists what came in and was spent', () => {
    const [total, first] = printedTable(stateCapitalAccount.build(fundAccount(), 9));
    expect(total?.join('|')).toBe('合计||0.00|80.00|80.00|0.00|80.00|0.00');
    expect(first?.join('|')).toBe('223|国有资本经营预算支出||80.00|80.00||80.00|');
  });
});
