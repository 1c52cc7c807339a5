import { aimAt, aimIn } from '../../../src/taskpane/narrative/aim';

test('a block and a figure in it go into one word and come out again', () => {
  expect(aimIn(aimAt(12, 'expertWeight:project=甲 乙'))).toEqual({
    block: 12,
    figure: 'expertWeight:project=甲 乙',
  });
  expect(aimIn(aimAt(0))).toEqual({ block: 0, figure: undefined });
  expect([aimIn(undefined), aimIn('grandTotal')]).toEqual([undefined, undefined]);
});
