import type { TextCell } from '../../src/core/expression';
import { createDrafts, isBegun } from '../../src/taskpane/drafts';

const cell = (row: number, text: string, path = `原因${row}`): TextCell => ({
  ref: { sheet: '上年决算数', row, column: 2 },
  path,
  text,
});

function edited(...cells: readonly TextCell[]) {
  const drafts = createDrafts();
  for (const one of cells) drafts.keep(one, `改${one.text}`);
  return drafts;
}

const texts = (drafts: ReturnType<typeof createDrafts>) => drafts.read().map(({ text }) => text);

test('drafts stay in the order in which they were begun', () => {
  const drafts = edited(cell(1, '甲'), cell(2, '乙'));
  drafts.keep(cell(1, '甲'), '再改甲');
  expect(texts(drafts)).toEqual(['再改甲', '改乙']);
});

test('words that the cell holds are no draft', () => {
  const drafts = edited(cell(1, '甲'), cell(2, '乙'));
  drafts.keep(cell(1, '甲'), '甲');
  expect(texts(drafts)).toEqual(['改乙']);
  drafts.drop(cell(2, '乙'));
  expect(drafts.read()).toEqual([]);
});

test('a draft follows its cell, knows what the cell held at first, and ends when the cell holds it', () => {
  const drafts = edited(cell(1, '甲'), cell(2, '乙'));
  drafts.follow((one) => (one.text === '甲' ? cell(5, '丙', one.path) : cell(2, '改乙')));
  expect(drafts.read()).toEqual([{ cell: cell(5, '丙', '原因1'), text: '改甲', before: '甲' }]);
});

test('a draft whose cell is gone stays as it is', () => {
  const drafts = edited(cell(1, '甲'));
  drafts.follow(() => undefined);
  expect(texts(drafts)).toEqual(['改甲']);
  expect([isBegun([cell(1, '甲')], drafts.read()), isBegun([cell(2, '甲')], drafts.read())]).toEqual([
    true,
    false,
  ]);
});

test('every change is told, until nobody listens', () => {
  const drafts = createDrafts();
  const listener = jest.fn();
  const stop = drafts.subscribe(listener);
  drafts.keep(cell(1, '甲'), '乙');
  stop();
  drafts.drop(cell(1, '甲'));
  expect(listener).toHaveBeenCalledTimes(1);
});
