import {
  doubtfulPart,
  lookUnder,
  numberSpans,
  type Looks,
  type NumberLook,
  type NumberSpan,
  type RawTable,
  type RawWorkbook,
} from '../../core/account';
import { addressInSheet } from '../../core/expression';
import type { InputTable } from '../../core/inputs/table';
import type { Candidate } from './candidates';

/** What was asked about the looks of a table; to be read by `withLooks` after the next sync. */
export interface AskedLooks {
  readonly found: FoundTable;
  readonly allHidden: boolean;
  /** Which rows are hidden, where only some are. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly formulas: readonly AskedSpan[];
  readonly formats: readonly AskedSpan[];
}

interface AskedSpan {
  readonly span: NumberSpan;
  readonly range: Excel.Range;
}

/** A table with the range in which it was found. */
export interface FoundTable {
  readonly table: InputTable;
  readonly raw: RawTable;
  readonly candidate: Candidate;
}

/** Asks which rows of a table are hidden, and for the formulas and number formats of number cells, as far as any can matter. */
export function askLooks(context: Excel.RequestContext, found: FoundTable): AskedLooks {
  const { table, raw, candidate } = found;
  // Excel answers null where some rows are hidden and some are not.
  const hidden: unknown = candidate.range.rowHidden;
  const withFormulas = candidate.formulas?.isNullObject === true ? [] : numberSpans(table, raw);
  const withFormats = candidate.hasFormats ? [] : doubtfulSpans(found);
  const cells = (down: number, across: number, rows: number): Excel.Range =>
    context.workbook.worksheets
      .getItem(raw.sheet)
      .getRangeByIndexes(raw.row + down, raw.column + across, rows, 1);
  const spanned = (span: NumberSpan): AskedSpan => ({
    span,
    range: cells(span.down, span.across, span.rows),
  });
  const formulas = withFormulas.map(spanned);
  for (const { range } of formulas) range.load('formulas');
  const formats = withFormats.map(spanned);
  for (const { range } of formats) range.load('numberFormat');
  const rows =
    hidden === null ? cells(0, 0, raw.values.length).getRowProperties({ rowHidden: true }) : undefined;
  return { found, allHidden: hidden === true, rows, formulas, formats };
}

/** Where number formats have to be known, if they did not come with the values. */
function doubtfulSpans({ table, raw }: FoundTable): readonly NumberSpan[] {
  return numberSpans(table, raw)
    .map((span) => doubtfulPart(span, raw))
    .filter((span) => span !== undefined);
}

/** Whether anything was asked that Excel has yet to answer. */
export function isWaiting({ rows, formulas, formats }: AskedLooks): boolean {
  return rows !== undefined || formulas.length > 0 || formats.length > 0;
}

/** The tables with what Excel answered about their looks. */
export function withLooks(asked: readonly AskedLooks[]): RawWorkbook {
  return new Map(
    asked.map((answer) => [answer.found.table, { ...answer.found.raw, looks: looksIn(answer) }]),
  );
}

function looksIn({ found, allHidden, rows, formulas, formats }: AskedLooks): Looks {
  const { table, raw, candidate } = found;
  const isHidden = (index: number): boolean => allHidden || rows?.value[index]?.rowHidden === true;
  const whole = candidate.hasFormats
    ? numberSpans(table, raw).map((span) => ({ span, range: candidate.range }))
    : [];
  return {
    hiddenRows: new Set(raw.values.flatMap((_, index) => (isHidden(index) ? [raw.row + index] : []))),
    formulas: inCells(formulas, raw, ({ range }, index) => formulaIn(range.formulas[index]?.[0])),
    numbers: new Map([
      ...inCells(formats, raw, ({ range }, index) => lookIn(range.numberFormat[index]?.[0])),
      ...inCells(whole, raw, ({ span, range }, index) =>
        lookIn(range.numberFormat[span.down + index]?.[span.across]),
      ),
    ]),
  };
}

function lookIn(numberFormat: unknown): NumberLook | undefined {
  return typeof numberFormat === 'string' ? lookUnder(numberFormat) : undefined;
}

function formulaIn(found: unknown): string | undefined {
  return typeof found === 'string' && found.startsWith('=') ? found : undefined;
}

/** What is read at each cell of some spans, by the cell's address in the sheet. */
function inCells<T>(
  asked: readonly AskedSpan[],
  raw: RawTable,
  read: (asked: AskedSpan, index: number) => T | undefined,
): ReadonlyMap<string, T> {
  const cells = new Map<string, T>();
  for (const one of asked) {
    const { down, across, rows } = one.span;
    for (let index = 0; index < rows; index += 1) {
      const result = read(one, index);
      const ref = { sheet: raw.sheet, row: raw.row + down + index, column: raw.column + across };
      if (result !== undefined) cells.set(addressInSheet(ref), result);
    }
  }
  return cells;
}
