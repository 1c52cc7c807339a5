import { findHeaders } from '../../../../src/core/account/reading/headers';
import { findOpenColumns } from '../../../../src/core/account/reading/openColumns';
import { readList } from '../../../../src/core/account/reading/readList';
import { expertScores } from '../../../../src/core/inputs/expertScores';
import { satisfaction } from '../../../../src/core/inputs/satisfaction';
import type { InputList } from '../../../../src/core/inputs/table';
import { tableOf, type Rows } from '../rawWorkbook';
import { placesOf } from '../soundProblems';

const declared = ['项目名称', '一级指标', '二级指标', '三级指标', '分值'];
const row = ['甲', '决策', '立项', '依据', 3];

function open(list: InputList, values: Rows) {
  const raw = tableOf(list, values);
  return findOpenColumns(list, findHeaders(list, list.columns, raw).places, raw);
}

const namesIn = (values: Rows) =>
  [...open(expertScores, values).places].map(([{ header }, place]) => [header.zh, place]);

describe('findOpenColumns', () => {
  test('every header that is none of the declared ones is an expert, wherever it stands', () => {
    const values = [
      ['张', ...declared, '李', '合计', '王'],
      [1, ...row, 2, 6, 3],
    ];
    expect(namesIn(values)).toEqual([
      ['张', 0],
      ['李', 6],
      ['王', 8],
    ]);
    expect(open(expertScores, values).problems).toEqual([]);
  });

  test('an expert is a column of scores', () => {
    const [column] = open(expertScores, [
      [...declared, '专家一'],
      [...row, 3],
    ]).places.keys();
    expect(column).toMatchObject({ kind: 'score', required: false, header: { zh: '专家一', en: '专家一' } });
  });

  test('remarks and numbers of rows are no experts, nor is a column without header and content', () => {
    const values = [
      ['序号', ...declared, '', '备注', '专家一'],
      [1, ...row, '', '资料不足', 3],
    ];
    expect(namesIn(values)).toEqual([['专家一', 8]]);
    expect(open(expertScores, values).problems).toEqual([]);
  });

  test('an expert column left empty is named at its header, and blocks', () => {
    const values = [
      [...declared, '专家一', '专家二'],
      [...row, 3, ''],
      [...row.slice(0, 3), '程序', 3, 3, ' '],
    ];
    const { problems } = open(expertScores, values);
    expect(placesOf(problems)).toEqual(['专家评分!G1']);
    expect(problems[0]).toMatchObject({ found: '专家二', blocking: true });
    expect(problems[0]?.message.zh).toBe(
      '专家评分!G1 填的是“专家二”，应为该列的分数（整列为空）。请更正该单元格后重新校验。',
    );
  });

  test('scores under no header are named at the header, and are kept under their address', () => {
    const values = [
      [...declared, '', '专家二'],
      [...row, 3, 2],
    ];
    const { problems } = open(expertScores, values);
    expect(placesOf(problems)).toEqual(['专家评分!F1']);
    expect(problems[0]?.message.zh).toContain('表头（该列有数而无表头）');
    expect(namesIn(values)).toEqual([
      ['F1', 5],
      ['专家二', 6],
    ]);
  });

  test('a table without rows has no experts yet, one without headers none, and other lists have none at all', () => {
    expect(
      open(expertScores, [
        [...declared, '专家一'],
        ['', '', '', '', '', ''],
      ]),
    ).toEqual({
      places: new Map(),
      problems: [],
    });
    expect(open(expertScores, []).places.size).toBe(0);
    expect(
      open(satisfaction, [
        ['满意程度', '份数', '专家一'],
        ['满意', 1, 2],
      ]).places.size,
    ).toBe(0);
  });
});

describe('a list with open columns', () => {
  const read = (values: Rows) =>
    readList(expertScores, tableOf(expertScores, values), { money: '元', amountDigits: 2 });

  test('has their cells in its rows, in the order of the sheet', () => {
    const { rows, problems } = read([
      [...declared, '专家一', '专家二'],
      [...row, 3, '优秀'],
    ]);
    expect(rows.open.map(({ header }) => header.zh)).toEqual(['专家一', '专家二']);
    const cells = rows.open.map((column) => rows.items[0]?.numbers.get(column));
    expect(cells.map((cell) => cell?.path)).toEqual(['专家评分 › 依据 › 专家一', '专家评分 › 依据 › 专家二']);
    expect(cells.map((cell) => cell?.content.kind)).toEqual(['number', 'unread']);
    expect(placesOf(problems)).toEqual(['专家评分!G2']);
    expect(problems[0]?.message.zh).toContain('“优秀”，应为分数或比率，如 9.5');
  });

  test('takes none where a declared header is missing: an unknown one may be that one misspelt', () => {
    const { rows, problems } = read([['项目名称', '一级指标', '二级指标', '三级指标', '满分'], row]);
    expect(rows.open).toEqual([]);
    expect(placesOf(problems)).toEqual(['专家评分!A1']);
  });
});
