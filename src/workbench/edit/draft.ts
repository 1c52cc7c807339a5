import { cellArea } from '../../host/model/area';
import type { Desk } from '../desk';
import { areasOf } from '../selection/selection';
import { enter } from './enter';

/** A cell being edited. While typing over it arrows end the edit; while editing they move within the text. */
interface Draft {
  readonly text: string;
  readonly mode: 'typing' | 'editing';
}

/** The one text under way; the cell and the formula bar show and change the same. */
export interface Drafts {
  readonly read: () => Draft | undefined;
  /** Without a mode the edit goes on as it was begun; typing begins one. */
  readonly write: (text: string, mode?: Draft['mode']) => void;
  readonly cancel: () => void;
  /** Enters the text; true unless Excel refused it, and then the edit goes on. */
  readonly commit: (everywhere?: boolean) => boolean;
  readonly subscribe: (listener: () => void) => void;
}

export function createDrafts(desk: Desk): Drafts {
  let draft: Draft | undefined;
  const listeners = new Set<() => void>();
  const set = (next: Draft | undefined): void => {
    draft = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => draft,
    write: (text, mode) => {
      set({ text, mode: mode ?? draft?.mode ?? 'typing' });
    },
    cancel: () => {
      if (draft === undefined) return;
      set(undefined);
      desk.change({ refusal: undefined });
    },
    commit: (everywhere = false) => {
      if (draft === undefined) return true;
      const selection = desk.selection();
      const { active } = selection;
      const areas = everywhere ? areasOf(desk.sheet(), selection) : [cellArea(active.row, active.column)];
      const isDone = enter(desk, areas, active, draft.text);
      if (isDone) set(undefined);
      return isDone;
    },
    subscribe: (listener) => {
      listeners.add(listener);
    },
  };
}
