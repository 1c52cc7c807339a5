import type { Area } from '../../host/model/area';
import { keysIn, putCell } from '../../host/model/cells';
import { announceEdit } from '../../host/model/write';
import type { Cell, Sheet } from '../../host/model/workbook';
import type { Style } from '../../host/model/style';

/** Something that was done and can be taken back. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface History {
  readonly add: (step: Step) => void;
  /** Whether there was anything to take back. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly clear: () => void;
}

/** What was done, newest last; doing something new forgets what was taken back. */
export function createHistory(): History {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  return {
    add: (step) => {
      done = [...done, step].slice(-100);
      undone = [];
    },
    undo: () => {
      const step = done.at(-1);
      if (step === undefined) return false;
      step.undo();
      [done, undone] = [done.slice(0, -1), [...undone, step]];
      return true;
    },
    redo: () => {
      const step = undone.at(-1);
      if (step === undefined) return false;
      step.redo();
      [undone, done] = [undone.slice(0, -1), [...done, step]];
      return true;
    },
    clear: () => {
      done = [];
      undone = [];
    },
  };
}

/** Everything that editing may change in an area. */
interface Picture {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly styles: ReadonlyMap<number, Style>;
  readonly merges: readonly Area[];
}

function entriesIn<T>(map: ReadonlyMap<number, T>, area: Area): ReadonlyMap<number, T> {
  const found = new Map<number, T>();
  for (const key of keysIn(map, area)) {
    const value = map.get(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

const pictureOf = (sheet: Sheet, area: Area): Picture => ({
  cells: entriesIn(sheet.cells, area),
  styles: entriesIn(sheet.cellStyles, area),
  merges: sheet.merges,
});

/** An edit by the user beside the add-in: the event says so. */
export const byUser = { triggerSource: 'Unknown' } as const;

function restore(sheet: Sheet, area: Area, picture: Picture): void {
  for (const key of keysIn(sheet.cells, area)) if (!picture.cells.has(key)) putCell(sheet, key, undefined);
  for (const [key, cell] of picture.cells) putCell(sheet, key, cell);
  for (const key of keysIn(sheet.cellStyles, area))
    if (!picture.styles.has(key)) sheet.cellStyles.delete(key);
  for (const [key, style] of picture.styles) sheet.cellStyles.set(key, style);
  sheet.merges = picture.merges;
  sheet.used = undefined;
  announceEdit(sheet, area, byUser);
}

/** Runs an edit of areas of a sheet and returns how to take it back; where it throws, nothing has changed. */
export function recorded(sheet: Sheet, areas: readonly Area[], edit: () => void): Step {
  const before = areas.map((area) => pictureOf(sheet, area));
  const show = (pictures: readonly Picture[]): void => {
    areas.forEach((area, index) => {
      const picture = pictures[index];
      if (picture) restore(sheet, area, picture);
    });
  };
  try {
    edit();
  } catch (error) {
    show(before);
    throw error;
  }
  const after = areas.map((area) => pictureOf(sheet, area));
  return {
    undo: () => {
      show(before);
    },
    redo: () => {
      show(after);
    },
  };
}
