import { display } from '../formula/display';
import { cellsOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { boundedArea, cellAt } from '../model/cells';
import { isError, shown, type Scalar } from '../model/scalar';
import { styleAt } from '../model/styles';
import type { Chart } from '../model/workbook';
import {
  childOf,
  childrenOf,
  createNode,
  descendantsOf,
  removeChildren,
  textNode,
  valueNode,
  valueOf,
} from './node';
import { insertChild, type Node } from './node';

interface Shown {
  readonly value: Scalar | undefined;
  readonly format: string;
}

/** The cells that a reference stands for; those in hidden rows and columns only where the chart shows them. */
function cellsAt({ sheet: { workbook }, space }: Chart, reference: string): readonly Shown[] | undefined {
  const found = workbook.calculator.areaOf(`=${reference}`, undefined);
  if (found === undefined) return undefined;
  const { sheet } = found;
  const reachesEdge = lastRow(found.area) === MAX_ROWS - 1 || lastColumn(found.area) === MAX_COLUMNS - 1;
  const area = reachesEdge ? boundedArea(sheet, found.area) : found.area;
  const isHidden = (row: number, column: number): boolean =>
    sheet.rows.get(row)?.hidden === true || sheet.columns.get(column)?.hidden === true;
  const all = valueOf(childOf(space, 'c:chart'), 'c:plotVisOnly') === '0';
  return [...cellsOf(area)]
    .filter(([row, column]) => all || !isHidden(row, column))
    .map(([row, column]) => ({
      value: cellAt(sheet, row, column)?.value,
      format: styleAt(sheet, row, column).numberFormat,
    }));
}

function cacheOf(name: string, texts: readonly (string | undefined)[], format?: string): Node {
  const points = texts.flatMap((text, index) =>
    text === undefined ? [] : [createNode('c:pt', [textNode('c:v', text)], { idx: String(index) })],
  );
  const formatCode = format === undefined ? [] : [textNode('c:formatCode', format)];
  return createNode(name, [...formatCode, valueNode('c:ptCount', String(texts.length)), ...points]);
}

const numberText = ({ value }: Shown): string | undefined =>
  value === undefined || value === '' ? undefined : isError(value) ? value.error : String(Number(value) || 0);

const textOf = ({ value, format }: Shown): string | undefined =>
  value === undefined ? undefined : display(value, format);

const isNumeric = (cells: readonly Shown[]): boolean =>
  cells.some(({ value }) => value !== undefined) &&
  cells.every(({ value }) => value === undefined || typeof value === 'number');

const NUMBERS = ['c:val', 'c:yVal', 'c:bubbleSize'];

function fill(holder: Node, reference: string, cells: readonly Shown[]): void {
  const asNumbers = NUMBERS.includes(holder.name) || (holder.name !== 'c:tx' && isNumeric(cells));
  const cache = asNumbers
    ? cacheOf('c:numCache', cells.map(numberText), cells[0]?.format ?? 'General')
    : cacheOf('c:strCache', cells.map(textOf));
  removeChildren(holder, 'c:strRef', 'c:numRef', 'c:strLit', 'c:numLit', 'c:multiLvlStrRef', 'c:v', 'c:rich');
  const node = createNode(asNumbers ? 'c:numRef' : 'c:strRef', [textNode('c:f', reference), cache]);
  insertChild(holder, node);
}

/** Binds a `c:cat`, `c:val` or `c:tx` to cells; the reference has no `=`. */
export function bindCells(chart: Chart, holder: Node, reference: string): void {
  fill(holder, reference, cellsAt(chart, reference) ?? []);
}

const referenceIn = (holder: Node | undefined): Node | undefined =>
  childOf(holder, 'c:strRef') ?? childOf(holder, 'c:numRef');

/** The reference by which a part of a series is bound to cells. */
export const referenceOf = (holder: Node | undefined): string | undefined =>
  childOf(referenceIn(holder), 'c:f')?.text;

const cachedTexts = (holder: Node): readonly string[] =>
  [...descendantsOf(holder)].filter(({ name }) => name === 'c:v').map(({ text }) => text);

/** What a part of a series shows: the cells as they are now, else what the file says they were. */
export function valuesOf(chart: Chart, holder: Node | undefined): readonly (string | number | boolean)[] {
  if (holder === undefined) return [];
  const reference = referenceOf(holder);
  const cells = reference === undefined ? undefined : cellsAt(chart, reference);
  if (cells) return cells.map(({ value }) => (value === undefined ? '' : shown(value)));
  const texts = cachedTexts(holder);
  return holder.name === 'c:val' ? texts.map(Number) : texts;
}

const HOLDERS = ['c:cat', 'c:tx', 'c:xVal', ...NUMBERS];

/** Brings the values that a chart keeps for programs that do not calculate up to date. */
export function refreshValues(chart: Chart): void {
  for (const node of descendantsOf(chart.space)) {
    const reference = HOLDERS.includes(node.name) ? referenceOf(node) : undefined;
    const cells = reference === undefined ? undefined : cellsAt(chart, reference);
    if (reference !== undefined && cells) fill(node, reference, cells);
  }
}

export const seriesIn = (plot: Node): readonly Node[] => childrenOf(plot, 'c:ser');
