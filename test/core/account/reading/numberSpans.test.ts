import { doubtfulPart, numberSpans } from '../../../../src/core/account/reading/numberSpans';
import { stateAssets } from '../../../../src/core/inputs/stateAssets';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { InputTable } from '../../../../src/core/inputs/table';
import { headersOf, tableOf, type Rows } from '../rawWorkbook';

function spansOf(table: InputTable, values: Rows): readonly string[] {
  return numberSpans(table, tableOf(table, values)).map(
    ({ column, across, down, rows }) => `${column.header.zh} ${across} ${down}+${rows}`,
  );
}

describe('numberSpans', () => {
  test('a list has its numbers below the headers of its number columns', () => {
    expect(spansOf(revenue, [['科目编码', '备注', '其他收入（元）'], [], []])).toEqual(['其他收入 2 1+2']);
  });

  test('a list without rows has none', () => {
    expect(spansOf(revenue, [headersOf(revenue)])).toEqual([]);
  });

  test('a card has its numbers beside their labels', () => {
    expect(
      spansOf(stateAssets, [
        ['项目', '内容'],
        ['车辆（台）', 2],
        ['别的', 1],
      ]),
    ).toEqual(['车辆 1 1+1']);
  });
});

describe('doubtfulPart', () => {
  test('reaches from the first to the last number that could be a date', () => {
    const rows = [1, 44197, 2, 44198, 3].map((found) => ['201', found]);
    const raw = tableOf(revenue, [['科目编码', '其他收入'], ...rows]);
    const [span] = numberSpans(revenue, raw);
    expect(doubtfulPart(span!, raw)).toMatchObject({ down: 2, rows: 3, across: 1 });
  });

  test('is not there where no number could be one', () => {
    const raw = tableOf(revenue, [
      ['科目编码', '其他收入'],
      ['201', 12],
    ]);
    const [span] = numberSpans(revenue, raw);
    expect(doubtfulPart(span!, raw)).toBeUndefined();
  });
});
