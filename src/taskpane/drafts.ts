import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { createStore } from '../commands/store';
import type { TextCell } from '../core/expression';

/** Words that were edited in the pane and do not stand in their cell yet. */
export interface Draft {
  /** As the last reading of the workbook has it. */
  readonly cell: TextCell;
  readonly text: string;
  /** What the cell held when the editing began. */
  readonly before: string;
}

/** The drafts of a pane: they live as long as it does, whichever tab is open. */
export interface Drafts {
  readonly read: () => readonly Draft[];
  /** Keeps words for a cell; those that stand in it are no draft. */
  readonly keep: (cell: TextCell, text: string) => void;
  readonly drop: (cell: TextCell) => void;
  /** Follows the cells into a new reading of the workbook; where one is gone, its draft stays as it is. */
  readonly follow: (cellNow: (cell: TextCell) => TextCell | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createDrafts(): Drafts {
  const store = createStore<{ readonly drafts: readonly Draft[] }>({ drafts: [] });
  const read = () => store.read().drafts;
  const change = (drafts: readonly Draft[]): void => {
    store.change({ drafts });
  };
  const others = (cell: TextCell) => read().filter((draft) => !isSame(draft.cell, cell));
  return {
    read,
    keep: (cell, text) => {
      const drafts = read();
      const begun = drafts.find((draft) => isSame(draft.cell, cell));
      const kept = { cell, text, before: begun?.before ?? cell.text };
      if (text === cell.text) change(others(cell));
      else
        change(begun === undefined ? [...drafts, kept] : drafts.map((one) => (one === begun ? kept : one)));
    },
    drop: (cell) => {
      change(others(cell));
    },
    follow: (cellNow) => {
      const seated = read().map((draft) => ({ ...draft, cell: cellNow(draft.cell) ?? draft.cell }));
      change(seated.filter(({ cell, text }) => cell.text !== text));
    },
    subscribe: store.subscribe,
  };
}

export const DraftsContext = createContext<Drafts>(createDrafts());

/** All drafts, as they are now. */
export function useDrafts(): readonly Draft[] {
  const { read, subscribe } = useContext(DraftsContext);
  return useSyncExternalStore(subscribe, read);
}

/** The draft of a cell, and how to keep one; a change of other cells' drafts is not told. */
export function useDraftOf(cell: TextCell): readonly [Draft | undefined, (text: string) => void] {
  const { read, keep, subscribe } = useContext(DraftsContext);
  const draft = useSyncExternalStore(subscribe, () => read().find((one) => isSame(one.cell, cell)));
  const keepText = useMemo(
    () => (text: string) => {
      keep(cell, text);
    },
    [keep, cell],
  );
  return [draft, keepText];
}

/** Whether the words of any of the cells are being edited. */
export function isBegun(cells: readonly TextCell[], drafts: readonly Draft[]): boolean {
  return cells.some((cell) => drafts.some((draft) => isSame(draft.cell, cell)));
}

function isSame(one: TextCell, other: TextCell): boolean {
  const [a, b] = [one.ref, other.ref];
  return one.path === other.path && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
