import { cardOf, wordsIn, type Account } from '../account';
import { unit } from '../inputs/unit';
import { lineAcross, spread, stacked, textCell, type Grid } from './grid';
import type { PartName } from './parts';
import type { ReportSheet } from './reportSheet';
import { withHeights } from './rowHeight';

/** The table of a sheet without title and notes, as a layout builds it. */
export interface Body {
  /** In half-width characters. */
  readonly columnWidths: readonly number[];
  readonly head: Grid;
  readonly table: Grid;
}

/** A table with what stands above and below it. */
export interface Frame {
  readonly id: string;
  /** The tab's name. */
  readonly name: string;
  readonly part: PartName;
  readonly title: string;
  /** `公开01表`, right below the title; left out where the table has no number. */
  readonly formNumber?: string;
  /** What stands left and right above the table. */
  readonly captions: { readonly left: string; readonly right: string };
  readonly body: Body;
  /** There was nothing to put into the table. */
  readonly isEmpty?: boolean;
  readonly notes: readonly string[];
  readonly orientation: ReportSheet['orientation'];
  readonly onePage?: boolean;
}

/** The sheet of one table. */
export function framed(frame: Frame): ReportSheet {
  const { id, name, part, title, formNumber, body, isEmpty = false, notes } = frame;
  const { orientation, onePage = false } = frame;
  const { columnWidths } = body;
  const numbered =
    formNumber === undefined ? [] : [lineAcross(formNumber, 'captionRight', columnWidths.length)];
  const above = stacked([
    lineAcross(title, 'title', columnWidths.length),
    ...numbered,
    captions(frame.captions, columnWidths),
  ]);
  const below = stacked(notes.map((note) => lineAcross(note, 'note', columnWidths.length)));
  const grid = withHeights(stacked([above, body.head, body.table, below]), columnWidths);
  return {
    id,
    name,
    part,
    ...(formNumber === undefined ? {} : { formNumber }),
    isEmpty,
    orientation,
    onePage,
    columnWidths,
    ...grid,
    head: { first: above.rows.length, last: above.rows.length + body.head.rows.length - 1 },
  };
}

/** What the money unit needs; two columns of amounts have it. */
const captionWidth = 16;

function captions({ left, right }: Frame['captions'], widths: readonly number[]): Grid {
  const onRight = widths.slice(-1).some((width) => width >= captionWidth) ? 1 : 2;
  const onLeft = widths.length - onRight;
  const cells = [
    ...spread(textCell(left, 'caption'), onLeft),
    ...spread(textCell(right, 'captionRight'), onRight),
  ];
  return {
    rows: [{ cells }],
    merges: [
      { row: 0, column: 0, rows: 1, columns: onLeft },
      { row: 0, column: onLeft, rows: 1, columns: onRight },
    ].filter(({ columns }) => columns > 1),
  };
}

/** `部门：…`: the reporting body. */
export function unitCaption(account: Account): string {
  return `部门：${unitName(account)}`;
}

export function unitName(account: Account): string {
  return wordsIn(cardOf(account, unit), unit.by.name);
}

/** `单位：万元`: the money unit in print. */
export function moneyCaption(account: Account): string {
  return `单位：${account.policy.printedMoney}`;
}
