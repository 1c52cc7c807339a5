import { address, type CellReference } from '../../expression';
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
    readonly remedy?: Text;
    readonly blocking: boolean;
  },
): ReadProblem {
  const cell = address(ref);
  const { found, expected, remedy = correctIt, blocking } = what;
  return { cell, found, expected, blocking, message: fill(atCell, { cell, found, expected, remedy }) };
}

/** A problem with something that is not there: a table, a column, a row. */
export function missing(place: string, expected: Text, message: Text): ReadProblem {
  return { cell: place, found: '', expected, message, blocking: true };
}
