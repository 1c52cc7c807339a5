import { threePublicExpenses } from '../../../../src/core/sheets/tables/threePublicExpenses';
import { sampleAccount } from '../../sampleAccount';
import { printedHead, printedTable } from '../readSheet';

describe('threePublicExpenses', () => {
  it('has the head of the form', () => {
    expect(printedHead(threePublicExpenses.build(sampleAccount(), 10)).map((row) => row.join('|'))).toEqual([
      '财政拨款“三公”经费|||||||||||',
      '合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费|',
      '||||小计||公务用车购置费||公务用车运行维护费|||',
      '预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数',
    ]);
  });

  it('shows budget and final amount of every item, zeros as 0.00', () => {
    expect(printedTable(threePublicExpenses.build(sampleAccount(), 10)).map((row) => row.join('|'))).toEqual([
      '0.07|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.07|0.00',
      '注：本表反映部门本年度“三公”经费支出预决算情况。|||||||||||',
    ]);
  });
});
