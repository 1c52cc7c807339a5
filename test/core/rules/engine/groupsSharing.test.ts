import type { Cell } from '../../../../src/core/expression';
import { groupsSharing } from '../../../../src/core/rules/engine/groupsSharing';
import { sampleCell } from '../../expression/sampleCell';

const [one, two, three, four] = ['1', '2', '3', '4'].map((value) => sampleCell(value));

function groups(...things: readonly (readonly (Cell | undefined)[])[]): readonly (readonly number[])[] {
  const given = things.map((cells, index) => ({
    index,
    cells: cells.filter((cell) => cell !== undefined),
  }));
  return groupsSharing(given).map((group) => group.map(({ index }) => index));
}

test('things that share nothing stand alone', () => {
  expect(groups([one], [two], [])).toEqual([[0], [1], [2]]);
});

test('things that share a cell are one group', () => {
  expect(groups([one, two], [two, three], [four])).toEqual([[0, 1], [2]]);
});

test('a thing that shares with two groups makes them one', () => {
  expect(groups([one], [two], [two], [one, two], [one])).toEqual([[0, 3, 4, 1, 2]]);
});
