import {
  cell,
  constant,
  judge,
  mayBeCutOff,
  round,
  valueOf,
  type Cell,
  type Expr,
  type Measure,
  type Relation,
} from '../../expression';
import { isFilled } from './wording';

/** A number that a form or score table states, beside what it should be. */
export interface Statement {
  readonly stated: Cell;
  readonly exact: Expr;
  readonly measure: Measure;
  /** The digits that the statement has at least: as many as its neighbours show. */
  readonly digits: number;
  /** The digits of the numbers that it comes from: fewer cannot be for rounding. */
  readonly partDigits: number;
  /** `repeated` where what it comes from is exact, `printed` where that was rounded itself. */
  readonly reading: Relation['reading'];
}

/** The decimal places of what a cell holds. */
function placesIn({ content }: Cell): number {
  return content.kind === 'number' ? content.value.decimalPlaces() : 0;
}

/** The most decimal places that some cells show, `most` at most: beside 1.46 a mean of 8.7 has two digits too. */
export function digitsAmong(cells: readonly Cell[], most: number): number {
  return Math.min(most, Math.max(0, ...cells.map(placesIn)));
}

/**
 * A statement, where one was filled in; or where its neighbours were (`isUsed`) and it could be told what belongs here:
 * such a gap is due, and cannot be checked.
 */
export function statementOf(
  stated: Cell | undefined,
  what: Omit<Statement, 'stated'>,
  isUsed: boolean,
): readonly Statement[] {
  if (stated === undefined) return [];
  const isGap = isUsed && !isFilled(stated) && valueOf(what.exact).kind === 'value';
  return isFilled(stated) || isGap ? [{ ...what, stated }] : [];
}

/** What is exact, rounded to the digits stated, is equal; what was rounded itself leaves some room. */
export function relationOf({ stated, exact, digits, reading }: Statement): Relation {
  const right = reading === 'printed' ? exact : round(exact, Math.max(digits, placesIn(stated)));
  return { comparison: 'equals', left: cell(stated), right, reading };
}

/** Whether digits were cut off in place of rounding, as in 9.9 for 9.99; of whole scores none can be, 94 for 95 is wrong. */
export function isTruncated(statement: Statement): boolean {
  const { stated, exact, partDigits, reading } = statement;
  if (placesIn(stated) < partDigits || judge(relationOf(statement)).verdict !== 'refuted') return false;
  const value = valueOf(exact);
  const number = reading === 'repeated' && value.kind === 'value' ? constant(value.value) : exact;
  return mayBeCutOff(cell(stated), placesIn(stated), number);
}
