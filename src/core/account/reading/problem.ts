import { address, addressInSheet, type CellReference } from '../../expression';
import { fill, type Text } from '../../text';

/** Something that could not be read. A blocking one leaves the account unusable; the others leave their cell without a value. */
export interface ReadProblem {
  /** The cell, `收入明细!C5`, or the name of a table that is not there. */
  readonly cell: string;
  readonly found: string;
  readonly expected: Text;
  readonly message: Text;
  readonly blocking: boolean;
}

const atCell: Text = {
  zh: '{cell} 填的是“{found}”，应为{expected}。{remedy}',
  en: '{cell} holds "{found}"; expected: {expected}. {remedy}',
};

const atEmptyCell: Text = {
  zh: '{cell} 没有填，应{expected}。{remedy}',
  en: '{cell} is empty; expected: {expected}. {remedy}',
};

const correctIt: Text = {
  zh: '请更正该单元格后重新校验。',
  en: 'Correct the cell and validate again.',
};

/** A problem with what one cell holds. */
export function problemAt(
  ref: CellReference,
  what: {
    readonly found: string;
    readonly expected: Text;
    readonly remedy?: Text | undefined;
    readonly blocking: boolean;
  },
): ReadProblem {
  const cell = address(ref);
  const { expected, remedy = correctIt, blocking } = what;
  const found = shortened(what.found);
  const template = found === '' ? atEmptyCell : atCell;
  return { cell, found, expected, blocking, message: fill(template, { cell, found, expected, remedy }) };
}

const longestFound = 80;

/** What a cell holds, as far as a message can show it. */
function shortened(found: string): string {
  return found.length > longestFound ? `${Array.from(found).slice(0, longestFound).join('')}…` : found;
}

const mergeThem: Text = {
  zh: '请合并或更正后重新校验。',
  en: 'Merge the two or correct one, and validate again.',
};

/** The same thing typed a second time; `expected` tells with `{first}` where it stands already. */
export function repeatedAt(
  ref: CellReference,
  what: { readonly found: string; readonly first: CellReference; readonly expected: Text },
): ReadProblem {
  const expected = fill(what.expected, { first: addressInSheet(what.first) });
  return problemAt(ref, { found: what.found, expected, remedy: mergeThem, blocking: true });
}

/** A problem with something that is not there: a table, a column, a row. */
export function missing(place: string, expected: Text, message: Text): ReadProblem {
  return { cell: place, found: '', expected, message, blocking: true };
}
