import { wordsIn, type Row } from '../../../../src/core/account';
import { filledDown } from '../../../../src/core/account/reading/filledDown';
import { readList } from '../../../../src/core/account/reading/readList';
import { indicators } from '../../../../src/core/inputs/indicators';
import { wordColumn } from '../../../../src/core/inputs/table';
import { at } from '../../expression/sampleCell';
import { rowsOf, tableOf } from '../rawWorkbook';
import { placesOf } from '../soundProblems';

const project = wordColumn('项目名称', 'Project');
const level = wordColumn('一级指标', 'Level 1');
const columns = [project, level];

const row = (...texts: readonly string[]): Row => ({
  numbers: new Map(),
  words: new Map(
    texts.map((text, place) => [columns[place] ?? level, { ref: at('A1'), path: '', text }] as const),
  ),
});

const filled = (rows: readonly Row[], skips: (row: Row) => boolean = () => false) =>
  filledDown(rows, columns, skips).map((one) => columns.map((column) => wordsIn(one, column)));

describe('filledDown', () => {
  test('an empty cell means what stands above', () => {
    expect(filled([row('甲', '产出'), row('', ''), row('', '效益'), row('', '')])).toEqual([
      ['甲', '产出'],
      ['甲', '产出'],
      ['甲', '效益'],
      ['甲', '效益'],
    ]);
  });

  test('a wider group that begins anew ends the narrower ones', () => {
    expect(filled([row('甲', '产出'), row('乙', ''), row('', '效益')])).toEqual([
      ['甲', '产出'],
      ['乙', ''],
      ['乙', '效益'],
    ]);
  });

  test('nothing above leaves a cell empty, and a column that is missing stays so', () => {
    expect(filled([row('', ''), row('甲'), row('')])).toEqual([
      ['', ''],
      ['甲', ''],
      ['甲', ''],
    ]);
  });

  test('skipped rows are left as they are and pass nothing on', () => {
    const isTotal = (one: Row) => wordsIn(one, level) === '总分';
    expect(filled([row('甲', '产出'), row('', '总分'), row('', '')], isTotal)).toEqual([
      ['甲', '产出'],
      ['', '总分'],
      ['甲', '产出'],
    ]);
  });

  test('a list that fills nothing down is as it was', () => {
    const rows = [row('甲', ''), row('', '')];
    expect(filledDown(rows, [], () => false)).toBe(rows);
  });
});

describe('a list of indicators', () => {
  const read = (rows: Parameters<typeof rowsOf>[1]) =>
    readList(indicators, tableOf(indicators, rowsOf(indicators, rows)), { money: '元', amountDigits: 2 });

  const first = { 项目名称: '甲', 一级指标: '产出指标', 二级指标: '数量指标', 三级指标: '场次' };

  test('may be typed as it is printed, with each level once', () => {
    const { rows, problems } = read([
      first,
      { 三级指标: '人数' },
      { 二级指标: '质量指标', 三级指标: '效果' },
    ]);
    expect(problems).toEqual([]);
    const { level2, level3 } = indicators.by;
    expect(rows.items.map((one) => [wordsIn(one, level2), wordsIn(one, level3)])).toEqual([
      ['数量指标', '场次'],
      ['数量指标', '人数'],
      ['质量指标', '效果'],
    ]);
    expect(rows.items.map((one) => one.numbers.get(indicators.by.score)?.path)).toEqual([
      '绩效指标 › 场次 › 得分',
      '绩效指标 › 人数 › 得分',
      '绩效指标 › 效果 › 得分',
    ]);
  });

  test('a level that stands nowhere above is told at its cell', () => {
    const { problems } = read([first, { 项目名称: '乙', 三级指标: '人数' }]);
    expect(placesOf(problems)).toEqual(['绩效指标!B3', '绩效指标!C3']);
  });

  test('an indicator typed twice is told at the cell that every row fills', () => {
    const { problems } = read([first, { 三级指标: '场次' }]);
    expect(placesOf(problems)).toEqual(['绩效指标!D3']);
    expect(problems[0]?.message.zh).toContain('D2 已填过');
  });
});
