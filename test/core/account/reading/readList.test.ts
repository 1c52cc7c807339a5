import { readList } from '../../../../src/core/account/reading/readList';
import { carryOver } from '../../../../src/core/inputs/carryOver';
import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { institutions } from '../../../../src/core/inputs/institutions';
import { purchasedServices } from '../../../../src/core/inputs/purchasedServices';
import { revenue } from '../../../../src/core/inputs/revenue';
import { texts } from '../../../../src/core/inputs/texts';
import { rowsOf, tableOf } from '../rawWorkbook';
import { placesOf } from '../soundProblems';
import type { InputList } from '../../../../src/core/inputs/table';

type Given = Readonly<Record<string, unknown>>;

const yuan = { money: '元', amountDigits: 2 } as const;
const general = '一般公共预算财政拨款';
const item = { 科目编码: '2012901', 科目名称: '行政运行', 资金性质: general };

function read(list: InputList, rows: readonly Given[]) {
  return readList(list, tableOf(list, rowsOf(list, rows)), yuan);
}

function placesIn(list: InputList, rows: readonly Given[]): readonly string[] {
  return placesOf(read(list, rows).problems);
}

describe('readList', () => {
  test('rows keep their order and their places; empty rows are skipped', () => {
    const { rows, problems } = read(expenditure, [
      {},
      { ...item, 基本支出: 1 },
      { 科目名称: '　' },
      { ...item, 科目编码: '2012902', 基本支出: 2 },
    ]);
    expect(problems).toEqual([]);
    expect(rows.items.map((row) => row.numbers.get(expenditure.by.basic)?.ref)).toEqual([
      { sheet: '支出明细', row: 2, column: 3 },
      { sheet: '支出明细', row: 4, column: 3 },
    ]);
  });

  test('a row is named by its label, or by its code where it has none', () => {
    const { rows } = read(expenditure, [item, { 科目编码: '2012902' }]);
    const paths = rows.items.map((row) => row.numbers.get(expenditure.by.basic)?.path);
    expect(paths).toEqual(['支出明细 › 行政运行 › 基本支出', '支出明细 › 2012902 › 基本支出']);
  });

  test('the places count from where the table begins', () => {
    const raw = {
      ...tableOf(revenue, rowsOf(revenue, [{ 科目编码: '2012901', 科目名称: '甲', 事业收入: '三' }])),
      row: 3,
      column: 2,
    };
    expect(placesOf(readList(revenue, raw, yuan).problems)).toEqual(['收入明细!I5']);
  });

  test('text, an error or a truth value where an amount belongs is unread at its cell', () => {
    const { rows, problems } = read(expenditure, [
      { ...item, 基本支出: '三万', 项目支出: '#REF!', 上缴上级支出: true, 经营支出: '—', 年初预算数: '1,2' },
    ]);
    expect(placesOf(problems)).toEqual(['支出明细!D2', '支出明细!E2', '支出明细!F2', '支出明细!I2']);
    expect(problems.every(({ blocking }) => !blocking)).toBe(true);
    const [row] = rows.items;
    const kinds = [...row!.numbers.values()].map(({ content }) => content.kind);
    expect(kinds).toEqual(['unread', 'unread', 'unread', 'blank', 'blank', 'unread', 'blank']);
  });

  test('a cell that must be filled and is empty is told once, at its place', () => {
    expect(placesIn(expenditure, [{ ...item, 科目编码: '' }])).toEqual(['支出明细!A2']);
    expect(placesIn(expenditure, [{ ...item, 资金性质: '' }])).toEqual(['支出明细!C2']);
    expect(placesIn(institutions, [{ 类别: '', 名称: '办公室' }])).toEqual(['机构设置!A2']);
    expect(placesIn(texts, [{ 类别: '机构职责' }])).toEqual(['文字材料!C2']);
  });

  test('a stated row need not fill them', () => {
    expect(placesIn(expenditure, [{ 科目名称: '合计' }, { 科目编码: '201' }, item])).toEqual([]);
  });

  test('an unknown fund is told once, with what there is', () => {
    const { problems } = read(expenditure, [{ ...item, 资金性质: '彩票公益金' }]);
    expect(placesOf(problems)).toEqual(['支出明细!C2']);
    expect(problems[0]).toMatchObject({ found: '彩票公益金', blocking: true });
    expect(problems[0]?.message.zh).toContain('政府性基金预算财政拨款');
  });

  test.each(['20', '2012', '201290', '20129011', '2O12901', '201-29'])(
    '%s is no code, and blocks',
    (code) => {
      const { problems } = read(expenditure, [{ ...item, 科目编码: code }]);
      expect(placesOf(problems)).toEqual(['支出明细!A2']);
      expect(problems[0]?.message.en).toContain('a code of 3, 5, 7 digits');
    },
  );

  test('a list whose codes have no levels takes any code', () => {
    expect(placesIn(purchasedServices, [{ 目录编码: 'B0801', 目录名称: '培训' }])).toEqual([]);
  });

  test('one item and fund typed twice is told at the second row, with the first', () => {
    const { problems } = read(expenditure, [
      item,
      { ...item, 资金性质: '其他资金' },
      { ...item, 科目编码: ' 2012901 ' },
    ]);
    expect(placesOf(problems)).toEqual(['支出明细!A4']);
    expect(problems[0]?.message.zh).toContain('A2 已填过');
    expect(problems[0]?.message.en).toContain('A2 holds it already');
  });

  test('where the code may be empty, the first filled cell of the key is named', () => {
    const { problems } = read(carryOver, [{ 资金性质: '其他资金' }, { 资金性质: '其他' }]);
    expect(placesOf(problems)).toEqual(['结转结余!C3']);
    expect(problems[0]?.found).toBe('其他资金');
  });

  test('rows that are wrong already are not told to be the same', () => {
    expect(
      placesIn(expenditure, [
        { ...item, 资金性质: '甲' },
        { ...item, 资金性质: '乙' },
      ]),
    ).toEqual(['支出明细!C2', '支出明细!C3']);
    expect(placesIn(carryOver, [{ 年初结转和结余: 1 }, { 年初结转和结余: 1 }])).toEqual([
      '结转结余!C2',
      '结转结余!C3',
    ]);
  });

  test('a list without key may say a thing twice, and one with a key may leave it out', () => {
    const duty = { 类别: '机构职责', 内容: '组织职工' };
    expect(placesIn(texts, [duty, duty])).toEqual([]);
    const raw = tableOf(purchasedServices, [['决算金额'], [1], [1]]);
    expect(placesOf(readList(purchasedServices, raw, yuan).problems)).toEqual([
      '政府购买服务!A1',
      '政府购买服务!A1',
    ]);
  });

  test('an amount in 元 is exact, one in 万元 is known to two digits', () => {
    const digitsUnder = (money: '元' | '万元') =>
      readList(expenditure, tableOf(expenditure, rowsOf(expenditure, [{ ...item, 基本支出: 12.3 }])), {
        money,
        amountDigits: 2,
      }).rows.items[0]?.numbers.get(expenditure.by.basic)?.content;
    expect(digitsUnder('元')).toMatchObject({ digits: 'exact' });
    expect(digitsUnder('万元')).toMatchObject({ digits: 2 });
  });

  test.each([
    ['元', 'exact'],
    ['yuan', 'exact'],
    ['万元', 2],
    [' 万 元', 2],
    ['ten thousand yuan', 2],
    ['亿元', 'exact'],
  ])('a control total has a unit of its own: %s', (money, digits) => {
    const { rows } = read(controlTotals, [{ 控制项: '基本支出', 单位: money, 控制数: 1378.1 }]);
    expect(rows.items[0]?.numbers.get(controlTotals.by.amount)?.content).toMatchObject({ digits });
  });
});
