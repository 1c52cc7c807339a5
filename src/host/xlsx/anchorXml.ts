import { childOf, createNode, textNode, type Node } from '../chart/node';
import { anchorAt, boxOf, type Anchor } from '../model/anchor';
import type { Sheet } from '../model/workbook';

const EMU = 12700;

const numberIn = (node: Node | undefined, name: string): number => Number(childOf(node, name)?.text ?? 0);
const points = (node: Node | undefined, attribute: string): number =>
  Number(node?.attributes[attribute] ?? 0) / EMU;

const mark = (node: Node | undefined, line: 'row' | 'col') => ({
  index: numberIn(node, `xdr:${line}`),
  offset: numberIn(node, `xdr:${line}Off`) / EMU,
});

/** Where an anchor says that a drawing lies; undefined for what is no anchor. */
export function readAnchor(sheet: Sheet, node: Node): Anchor | undefined {
  const [from, to, extent, at] = ['xdr:from', 'xdr:to', 'xdr:ext', 'xdr:pos'].map((name) =>
    childOf(node, name),
  );
  const starts = { rows: mark(from, 'row'), columns: mark(from, 'col') };
  if (node.name === 'xdr:twoCellAnchor')
    return {
      rows: { from: starts.rows, to: mark(to, 'row') },
      columns: { from: starts.columns, to: mark(to, 'col') },
    };
  const [width, height] = [points(extent, 'cx'), points(extent, 'cy')];
  if (node.name === 'xdr:absoluteAnchor')
    return anchorAt(sheet, { left: points(at, 'x'), top: points(at, 'y'), width, height });
  if (node.name !== 'xdr:oneCellAnchor') return undefined;
  return anchorFrom(sheet, starts, { width, height });
}

function anchorFrom(
  sheet: Sheet,
  { rows, columns }: Readonly<Record<'rows' | 'columns', Anchor['rows']['from']>>,
  size: { readonly width: number; readonly height: number },
): Anchor {
  const { left, top } = boxOf(sheet, {
    rows: { from: rows, to: rows },
    columns: { from: columns, to: columns },
  });
  return anchorAt(sheet, { left, top, ...size });
}

function corner(name: string, { rows, columns }: Anchor, end: 'from' | 'to'): Node {
  const offset = (value: number): string => String(Math.round(value * EMU));
  return createNode(name, [
    textNode('xdr:col', String(columns[end].index)),
    textNode('xdr:colOff', offset(columns[end].offset)),
    textNode('xdr:row', String(rows[end].index)),
    textNode('xdr:rowOff', offset(rows[end].offset)),
  ]);
}

const PLACES = ['xdr:from', 'xdr:to', 'xdr:ext', 'xdr:pos'];

/** An anchor with what it holds. */
export const writeAnchor = (
  anchor: Anchor,
  content: readonly Node[],
  attributes?: Readonly<Record<string, string>>,
): Node =>
  createNode(
    'xdr:twoCellAnchor',
    [
      corner('xdr:from', anchor, 'from'),
      corner('xdr:to', anchor, 'to'),
      ...content.filter(({ name }) => !PLACES.includes(name)),
    ],
    attributes,
  );
