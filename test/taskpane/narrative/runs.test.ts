import type { Figure } from '../../../src/core/expression';
import type { PrintedParagraph } from '../../../src/core/narrative';
import { runsOf } from '../../../src/taskpane/narrative/runs';

const figure = { id: 'total' } as Figure;
const format = { digits: 2, thousands: false, sign: 'shown', zeros: 'kept' } as const;

function paragraph(number: string): PrintedParagraph {
  const pieces = [{ text: '本年收入' }, { text: number, figure, format }, { text: '万元，收入增加。' }];
  return { kind: 'paragraph', id: 'revenue', pieces, parts: [] };
}

const shown = (search: string, number = '26.50') =>
  runsOf(paragraph(number), search).map(({ text, isFound }) => (isFound ? `[${text}]` : text));

test('a paragraph that nothing is searched in is cut at its figures only', () => {
  expect(shown('')).toEqual(['本年收入', '26.50', '万元，收入增加。']);
});

test('every find is marked, also one that goes over a figure, which stays whole', () => {
  expect(shown('收入')).toEqual(['本年', '[收入]', '26.50', '万元，', '[收入]', '增加。']);
  expect(shown('收入26')).toEqual(['本年', '[收入]', '[26.50]', '万元，收入增加。']);
  expect(shown('没有')).toEqual(['本年收入', '26.50', '万元，收入增加。']);
});

test('a mark in place of a number is told from a number', () => {
  const missing = (number: string) => runsOf(paragraph(number), '').map(({ isMissing }) => isMissing);
  expect(missing('〔未填〕')).toEqual([false, true, false]);
  expect(missing('26.50')).toEqual([false, false, false]);
});
