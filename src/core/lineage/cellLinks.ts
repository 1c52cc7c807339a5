import type { Account } from '../account';
import { address, type CellReference, type Expr } from '../expression';
import type { Block } from '../narrative';
import type { Report } from '../report';
import type { Finding } from '../rules/finding';
import { blockInRow } from '../sheets/narrativeSheet';
import { proseCells } from './proseColumns';
import { figuresOf, type TracedFigure } from './tracedFigures';
import { typedWordsIn } from './typedWords';

/** What a cell has to do with the report. */
export interface CellLinks {
  /** The figure that a report sheet prints in it. */
  readonly printed: TracedFigure | undefined;
  /** The figures that come from it. */
  readonly figures: readonly TracedFigure[];
  /** The blocks of the narrative, from 0, that stand in it or print its words. */
  readonly blocks: readonly number[];
  readonly findings: readonly Finding[];
}

interface Known {
  readonly report: Pick<Report, 'sheets' | 'narrative'>;
  readonly account: Account;
  readonly findings: readonly Finding[];
  /** The definition's id of a report sheet, by the name of its tab in the workbook. */
  readonly reportSheets: ReadonlyMap<string, string>;
}

/** What a cell of the workbook, of a report sheet or of an input table, has to do with the report. */
export function linksOf(cell: CellReference, known: Known): CellLinks {
  const { report, account, findings, reportSheets } = known;
  const sheet = reportSheets.get(cell.sheet);
  const place = address(cell);
  const links = { printed: undefined, figures: [], blocks: [], findings: findingsAt(place, findings) };
  if (sheet === 'narrative') return { ...links, blocks: blockAt(report.narrative, cell) };
  if (sheet !== undefined) return { ...links, printed: printedAt(report, { ...cell, sheet }) };
  return { ...links, figures: figuresFrom(cell, report), blocks: blocksSaying(place, report, account) };
}

function findingsAt(place: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ cells, culprits }) => cells.includes(place) || culprits.includes(place));
}

function blockAt(narrative: readonly Block[], { row }: CellReference): readonly number[] {
  const block = blockInRow(narrative, row);
  return block === undefined ? [] : [block];
}

function printedAt(report: Known['report'], { sheet, row, column }: CellReference): TracedFigure | undefined {
  return figuresOf(report).find(({ uses }) =>
    uses.some(
      (use) => use.kind === 'cell' && use.sheet === sheet && use.at.row === row && use.at.column === column,
    ),
  );
}

/** Expressions share their parts: each is looked through once. */
function figuresFrom(cell: CellReference, report: Known['report']): readonly TracedFigure[] {
  const seen = new Map<Expr, boolean>();
  return figuresOf(report).filter(({ figure }) => standsOn(figure.expr, cell, seen));
}

function standsOn(expr: Expr, cell: CellReference, seen: Map<Expr, boolean>): boolean {
  const before = seen.get(expr);
  if (before !== undefined) return before;
  const found = partsOf(expr).some((part) =>
    'kind' in part ? standsOn(part, cell, seen) : isSame(part, cell),
  );
  seen.set(expr, found);
  return found;
}

function partsOf(expr: Expr): readonly (Expr | CellReference)[] {
  switch (expr.kind) {
    case 'cell':
      return [expr.cell.ref];
    case 'constant':
      return [];
    case 'count':
      return expr.cells.map(({ ref }) => ref);
    case 'sum':
    case 'mean':
      return expr.terms;
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser':
      return [expr.left, expr.right];
    case 'absolute':
    case 'round':
      return [expr.of];
  }
}

function isSame(one: CellReference, other: CellReference): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

/** The paragraphs that print the words of a cell. */
function blocksSaying(place: string, { narrative }: Known['report'], account: Account): readonly number[] {
  const isForWords = proseCells(account).some(({ ref, text }) => text !== '' && address(ref) === place);
  if (!isForWords) return [];
  return narrative.flatMap((block, index) => {
    const cells = block.kind === 'heading' ? [] : typedWordsIn(account, block.parts);
    return cells.some(({ ref }) => address(ref) === place) ? [index] : [];
  });
}
