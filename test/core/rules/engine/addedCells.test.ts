import { additionIn, isSubtotal } from '../../../../src/core/rules/engine/addedCells';

function blocksIn(formula: string, sheet = '支出明细'): string {
  const blocks = additionIn(formula, sheet)?.blocks;
  return blocks === undefined
    ? 'nothing'
    : blocks.map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`).join(' ');
}

describe('additionIn', () => {
  test.each([
    ['=SUM(D5:D9)', '4,3-8,3'],
    ['=sum( $D$9 : d5 )', 'nothing'],
    ['=sum($D$9:d5)', '4,3-8,3'],
    ['=D5+ D7 +D9', '4,3-4,3 6,3-6,3 8,3-8,3'],
    ['=+D5', '4,3-4,3'],
    ['=SUM(D5:D6,D8)+AA1', '4,3-5,3 7,3-7,3 0,26-0,26'],
    ['=(D5+D6)', '4,3-4,3 5,3-5,3'],
    ['=ROUND(SUM(D5:D9)+D11,2)', '4,3-8,3 10,3-10,3'],
    ['=SUBTOTAL(9,D5:D9)', '4,3-8,3'],
    ['=SUBTOTAL(109, D5:D9, E5)', '4,3-8,3 4,4-4,4'],
    ["='支出明细'!D5+支出明细!D6", '4,3-4,3 5,3-5,3'],
  ])('%s adds %s', (formula, blocks) => {
    expect(blocksIn(formula)).toBe(blocks);
  });

  test.each([
    '=100',
    '=100+D5',
    '=D5-D6',
    '=D5*2',
    '=SUM(D5:D9)/10000',
    '=SUM(D:D)',
    '=SUM(5:9)',
    '=AVERAGE(D5:D9)',
    '=SUBTOTAL(1,D5:D9)',
    '=SUMIF(A5:A9,"201*",D5:D9)',
    '=SUM(收入明细!D5:D9)',
    "=SUM('it''s'!D5:D9)",
    '=SUM([2019.xlsx]支出明细!D5:D9)',
    '=SUM(支出明细[基本支出])',
    '=SUM(支出明细[@[基本支出]:[项目支出]])',
    '=SUM(第1组)',
    '=SUM(D5#)',
    '=LOG10(D5)',
    '="D5"&D6',
    '=D5%',
  ])('%s is not judged', (formula) => {
    expect(blocksIn(formula)).toBe('nothing');
  });

  test('the name of a sheet is read without its quotes', () => {
    expect(blocksIn("='it''s'!D5", "it's")).toBe('4,3-4,3');
  });

  test('a subtotal is told from other sums', () => {
    expect([isSubtotal('=subtotal(9,D5:D9)'), isSubtotal('=SUM(D5:D9)')]).toEqual([true, false]);
    expect(additionIn('=SUBTOTAL(9,D5)+D6', '')?.skipsSubtotals).toBe(true);
  });
});
