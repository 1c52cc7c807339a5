import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/area';
import { standardSize, type Lines as Axis } from '../../host/model/sizes';
import type { Sheet } from '../../host/model/workbook';

/** The rows or the columns of a sheet as they lie on the screen, in pixels. */
export interface Lines {
  readonly count: number;
  readonly size: (index: number) => number;
  /** Distance of a line from the sheet's edge. */
  readonly offset: (index: number) => number;
  /** The line at a distance from the sheet's edge. */
  readonly at: (offset: number) => number;
}

const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Lines of other than standard size, sorted, each with the distance of its edge. */
interface Exception {
  readonly index: number;
  readonly size: number;
  readonly offset: number;
}

function exceptionsOf(sheet: Sheet, axis: Axis, standard: number): readonly Exception[] {
  let [index, offset] = [0, 0];
  return [...sheet[axis]]
    .sort(([a], [b]) => a - b)
    .map(([line, extent]) => {
      const size = extent.hidden ? 0 : extent.size === undefined ? standard : pixels(extent.size);
      const exception = { index: line, size, offset: offset + (line - index) * standard };
      [index, offset] = [line + 1, exception.offset + size];
      return exception;
    });
}

/** The last exception for which `isBefore` holds; they are sorted. */
function lastBefore(
  exceptions: readonly Exception[],
  isBefore: (one: Exception) => boolean,
): Exception | undefined {
  let [low, high] = [0, exceptions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = exceptions[middle];
    if (one && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return exceptions[low - 1];
}

/** Measures the rows or columns of a sheet as they are now. */
export function measureLines(sheet: Sheet, axis: Axis): Lines {
  const standard = pixels(standardSize(sheet, axis));
  const exceptions = exceptionsOf(sheet, axis, standard);
  const last = (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS) - 1;
  const offset = (index: number): number => {
    const one = lastBefore(exceptions, (exception) => exception.index < index);
    return one ? one.offset + one.size + (index - one.index - 1) * standard : index * standard;
  };
  return {
    count: last + 1,
    offset,
    size: (index) => {
      const one = lastBefore(exceptions, (exception) => exception.index <= index);
      return one?.index === index ? one.size : standard;
    },
    at: (wanted) => {
      const one = lastBefore(exceptions, (exception) => exception.offset <= wanted);
      if (one && wanted < one.offset + one.size) return one.index;
      const [index, start] = one ? [one.index + 1, one.offset + one.size] : [0, 0];
      return Math.min(last, index + Math.floor((wanted - start) / standard));
    },
  };
}

/** The lines from one to another that are not hidden, both included. */
export function shownLines(lines: Lines, first: number, last: number): readonly number[] {
  const shown: number[] = [];
  for (let index = Math.max(0, first); index <= Math.min(last, lines.count - 1); index++)
    if (lines.size(index) > 0) shown.push(index);
  return shown;
}
