import { display } from '../../host/formula/display';
import { bounding, intersection, isOnSheet, type Area } from '../../host/model/area';
import { cellAt, usedArea } from '../../host/model/cells';
import { copyCells } from '../../host/model/copyCells';
import { fail } from '../../host/model/fault';
import { styleAt } from '../../host/model/styles';
import { clearContents, editing, enterValue } from '../../host/model/write';
import type { Sheet } from '../../host/model/workbook';
import type { Desk } from '../desk';
import { firstSelection, lastArea } from '../selection/selection';
import { attempt } from './enter';
import { byUser, recorded } from './history';
import { readTsv, writeTsv } from './tsv';

/** What was copied here last: pasted as cells while the clipboard still holds its text. */
interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly text: string;
  readonly isCut: boolean;
}

export interface Clipboard {
  /** The text for the system's clipboard. */
  readonly copy: (isCut: boolean) => string;
  readonly paste: (text: string) => void;
}

function textOf(sheet: Sheet, area: Area): string {
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return display(cellAt(sheet, row, column)?.value, styleAt(sheet, row, column).numberFormat);
    }),
  );
  return writeTsv(rows);
}

/** Whole rows and columns are copied as far as they are used. */
const usedPart = (sheet: Sheet, area: Area): Area =>
  area.rows * area.columns < 100_000 ? area : (intersection(area, usedArea(sheet, false) ?? area) ?? area);

export function createClipboard(desk: Desk): Clipboard {
  let copied: Copied | undefined;
  const here = (): Area => usedPart(desk.sheet(), lastArea(desk.sheet(), desk.selection()));
  return {
    copy: (isCut) => {
      const [sheet, area] = [desk.sheet(), here()];
      copied = { sheet, area, text: textOf(sheet, area), isCut };
      return copied.text;
    },
    paste: (text) => {
      const source = copied;
      const isOurs = source !== undefined && plain(source.text) === plain(text);
      const area = isOurs ? pasteCells(desk, source, here()) : pasteText(desk, text, here());
      if (area !== undefined) desk.select(firstSelection(area));
      if (isOurs && source.isCut) copied = undefined;
    },
  };
}

/** Systems change the ends of lines. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/** Cells that a block fills: as often as it fits into what is selected, or once. */
function targetOf(rows: number, columns: number, selected: Area): Area {
  const fits = selected.rows % rows === 0 && selected.columns % columns === 0;
  const area = fits ? selected : { ...selected, rows, columns };
  return isOnSheet(area) ? area : fail('InvalidArgument');
}

function pasteCells(desk: Desk, source: Copied, selected: Area): Area | undefined {
  const sheet = desk.sheet();
  if (source.isCut && source.sheet === sheet) return moveCells(desk, source, selected);
  let area = selected;
  const isDone = attempt(desk, () => {
    area = targetOf(source.area.rows, source.area.columns, selected);
    const options = { what: 'All', skipBlanks: false, transpose: false };
    return recorded(sheet, [area], () => {
      copyCells({ sheet: source.sheet, area: source.area }, { sheet, area }, options);
    });
  });
  if (isDone && source.isCut) clearElsewhere(source);
  return isDone ? area : undefined;
}

function clearElsewhere({ sheet, area }: Copied): void {
  editing(
    sheet,
    area,
    () => {
      clearContents(sheet, area);
    },
    byUser,
  );
}

/** Cut and pasted on one sheet: one step, though source and target may overlap. */
function moveCells(desk: Desk, { sheet, area: from }: Copied, selected: Area): Area | undefined {
  const area = { ...selected, rows: from.rows, columns: from.columns };
  const isDone = attempt(desk, () =>
    recorded(sheet, [bounding(from, area)], () => {
      if (!isOnSheet(area)) fail('InvalidArgument');
      copyCells({ sheet, area: from }, { sheet, area }, { what: 'All', skipBlanks: false, transpose: false });
      for (let row = from.row; row < from.row + from.rows; row++)
        for (let column = from.column; column < from.column + from.columns; column++)
          if (!intersection({ row, column, rows: 1, columns: 1 }, area)) enterValue(sheet, row, column, '');
    }),
  );
  return isDone ? area : undefined;
}

function pasteText(desk: Desk, text: string, selected: Area): Area | undefined {
  const sheet = desk.sheet();
  const rows = readTsv(text);
  const width = Math.max(...rows.map((row) => row.length));
  let area = selected;
  const isDone = attempt(desk, () => {
    area = targetOf(rows.length, width, selected);
    return recorded(sheet, [area], () => {
      editing(
        sheet,
        area,
        () => {
          for (let r = 0; r < area.rows; r++)
            for (let c = 0; c < area.columns; c++)
              enterValue(sheet, area.row + r, area.column + c, rows[r % rows.length]?.[c % width] ?? '');
        },
        byUser,
      );
    });
  });
  return isDone ? area : undefined;
}
