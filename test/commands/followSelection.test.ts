import { followSelection } from '../../src/commands/followSelection';
import type { CellReference } from '../../src/core/expression';

const cell: CellReference = { sheet: '支出明细', row: 6, column: 3 };

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function follow(activeCell: () => Promise<CellReference> = () => Promise.resolve(cell)) {
  const asked = jest.fn(activeCell);
  const unwatch = jest.fn(() => Promise.resolve());
  let select = (): void => undefined;
  const told: CellReference[] = [];
  const stop = followSelection(
    {
      activeCell: asked,
      watchSelection: (onChange) => {
        select = onChange;
        return Promise.resolve(unwatch);
      },
    },
    (one) => told.push(one),
  );
  const selected = async (): Promise<void> => {
    select();
    await jest.advanceTimersByTimeAsync(50);
  };
  return { asked, unwatch, told, stop, selected, rested: () => jest.advanceTimersByTimeAsync(200) };
}

test('the cell that is active at first is told', async () => {
  const { told, rested } = follow();
  await rested();
  expect(told).toEqual([cell]);
});

test('going through cells asks once, after the last of them', async () => {
  const { asked, told, selected, rested } = follow();
  await selected();
  await selected();
  await selected();
  await rested();
  expect([asked.mock.calls.length, told.length]).toEqual([2, 2]);
});

test('after the end nothing is told, and the workbook is left in peace', async () => {
  const { told, stop, selected, rested, unwatch } = follow();
  await selected();
  stop();
  await rested();
  expect(told).toHaveLength(1);
  expect(unwatch).toHaveBeenCalledTimes(1);
});

test('an Excel that does not answer tells nothing, and no error', async () => {
  const { told, selected, rested } = follow(() => Promise.reject(new Error('busy')));
  await selected();
  await rested();
  expect(told).toEqual([]);
});
