import { readForm } from '../../../../src/core/account/reading/readForm';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { tableOf, type Rows } from '../rawWorkbook';
import { placesOf } from '../soundProblems';

const money = { money: '万元', amountDigits: 2 } as const;

const header = ['项目', '年初预算数', '决算数', '上年决算数', '变动原因'];
const rows: Rows = [
  ['因公出国（境）费', 1, 2, 3, ''],
  ['公务用车购置费', 4, 5, 6, ''],
  ['公务用车运行维护费', 7, 8, 9, ''],
  ['公务接待费', 10, 11, 12, '厉行节约'],
];

function read(values: Rows) {
  return readForm(threePublic, tableOf(threePublic, values), money);
}

describe('readForm', () => {
  test('each row is found by its label, in any order and under any accepted spelling', () => {
    const spelled = rows.map(([label, ...more]) => [
      label === '公务接待费' ? 'Official Reception' : ` ${String(label)} `,
      ...more,
    ]);
    const reading = read([header, ['说明'], ...[...spelled].reverse()]);
    expect(reading.problems).toEqual([]);
    const reception = reading.rows.get(threePublic.row.reception);
    expect(reception?.numbers.get(threePublic.by.final)).toMatchObject({
      ref: { sheet: '三公经费', row: 2, column: 2 },
      path: '三公经费 › 公务接待费 › 决算数',
      content: { kind: 'number', digits: 2 },
    });
    expect(reception?.words.get(threePublic.by.reason)?.text).toBe('厉行节约');
  });

  test('a stated row may be there or not', () => {
    expect(read([header, ...rows]).rows.has(threePublic.row.total)).toBe(false);
    expect(read([header, ...rows, ['“三公”经费合计', 22, 26]]).rows.has(threePublic.row.total)).toBe(true);
  });

  test('another row that is not there is missed by name', () => {
    const { problems } = read([header, ...rows.slice(0, 3)]);
    expect(placesOf(problems)).toEqual(['三公经费!A1']);
    expect(problems[0]?.message.zh).toContain('没有“公务接待费”行');
    expect(problems[0]?.message.en).toContain('no row "Official reception"');
  });

  test('a column that is not there is missed; one that need not be there is not', () => {
    const without = (place: number): Rows =>
      [header, ...rows].map((row) => row.filter((_, index) => index !== place));
    expect(placesOf(read(without(2)).problems)).toEqual(['三公经费!A1']);
    expect(read(without(3)).problems).toEqual([]);
  });

  test('a row typed twice is a problem: which one is meant is not guessed', () => {
    const { problems } = read([header, ...rows, ['公务 接待费', 1, 1, 1, '']]);
    expect(placesOf(problems)).toEqual(['三公经费!A6']);
    expect(problems[0]?.message.en).toContain('A5 holds it already');
  });

  test('what cannot be read in a row is told at its cell', () => {
    const { problems } = read([header, ...rows.slice(0, 3), ['公务接待费', '#REF!', 11, 12, '']]);
    expect(placesOf(problems)).toEqual(['三公经费!B5']);
  });
});
