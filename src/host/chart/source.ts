import { printPlace } from '../model/address';
import type { Area } from '../model/area';
import { cellAt } from '../model/cells';
import type { Sheet } from '../model/workbook';

/** What one series takes from cells. */
export interface SeriesSource {
  readonly name: string | undefined;
  readonly categories: string | undefined;
  readonly values: string;
}

export type SeriesBy = 'Columns' | 'Rows';

/** The area as if series lay in columns: `at` reads by line and series, `print` gives a part of it. */
interface Grid {
  readonly lines: number;
  readonly series: number;
  readonly at: (line: number, series: number) => unknown;
  readonly print: (line: number, series: number, lines: number) => string;
}

function gridOf(sheet: Sheet, area: Area, by: SeriesBy): Grid {
  const inColumns = by === 'Columns';
  const place = (line: number, series: number, lines: number): Area => {
    const [down, right] = inColumns ? [line, series] : [series, line];
    const [rows, columns] = inColumns ? [lines, 1] : [1, lines];
    return { row: area.row + down, column: area.column + right, rows, columns };
  };
  return {
    lines: inColumns ? area.rows : area.columns,
    series: inColumns ? area.columns : area.rows,
    at: (line, series) => {
      const { row, column } = place(line, series, 1);
      return cellAt(sheet, row, column)?.value;
    },
    print: (line, series, lines) => printPlace(sheet.name, place(line, series, lines), '$'),
  };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const hasNames = ({ at, series, lines }: Grid): boolean =>
  lines > 1 && span(series > 1 ? 1 : 0, series).some((index) => isText(at(0, index)));

const hasCategories = ({ at, series, lines }: Grid): boolean =>
  series > 1 && span(lines > 1 ? 1 : 0, lines).some((index) => isText(at(index, 0)));

/** Series in columns, unless the area is wider than it is high. */
export const seriesBy = (area: Area, asked: string): SeriesBy =>
  asked === 'Rows' || (asked !== 'Columns' && area.columns > area.rows) ? 'Rows' : 'Columns';

/** The series of an area: its first line names them and its first series is the categories, where these are texts. */
export function readSource(sheet: Sheet, area: Area, by: SeriesBy): readonly SeriesSource[] {
  const grid = gridOf(sheet, area, by);
  const [top, left] = [hasNames(grid) ? 1 : 0, hasCategories(grid) ? 1 : 0];
  return span(left, grid.series).map((index) => ({
    name: top > 0 ? grid.print(0, index, 1) : undefined,
    categories: left > 0 ? grid.print(top, 0, grid.lines - top) : undefined,
    values: grid.print(top, index, grid.lines - top),
  }));
}
