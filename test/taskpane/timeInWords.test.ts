import { timeInWords } from '../../src/taskpane/overview/timeInWords';

const now = new Date(2026, 2, 1, 18, 0);

test.each([
  [new Date(2026, 2, 1, 14, 3), '今天 14:03', 'today at 14:03'],
  [new Date(2026, 2, 1, 0, 5), '今天 00:05', 'today at 00:05'],
  [new Date(2026, 1, 28, 9, 0), '昨天 09:00', 'yesterday at 09:00'],
  [new Date(2025, 11, 31, 23, 59), '2025年12月31日 23:59', 'on 31 December 2025 at 23:59'],
])('%s is said by its day and time', (when, zh, en) => {
  expect(timeInWords(when, now)).toEqual({ zh, en });
});
