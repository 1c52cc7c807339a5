import type { Text } from '../core/text';
import type { Validation } from '../core/validation';
import type { ClearedMarks, Freezing, Generation, Progress } from '../excel';
import type { CommandName } from './commandNames';

/** The command under way; without progress until it reports its first step. */
export interface Running {
  readonly command: CommandName;
  readonly progress: Progress | undefined;
  /** Asks it to stop; undefined where it cannot be stopped, or was asked to already. */
  readonly cancel: (() => void) | undefined;
}

/** How the last command that succeeded ended. */
export type Outcome =
  | {
      readonly kind: 'validated';
      readonly validation: Validation;
      /** What there is to say about writing it down. */
      readonly notes: readonly Text[];
    }
  | { readonly kind: 'generated'; readonly generation: Generation }
  | { readonly kind: 'frozen'; readonly freezing: Freezing }
  | {
      readonly kind: 'marksCleared';
      readonly marks: ClearedMarks;
      /** The one shown before: it stays. */
      readonly validation: Validation | undefined;
    }
  | { readonly kind: 'templateInserted'; readonly sheets: readonly string[] };

interface SessionState {
  readonly running: Running | undefined;
  readonly outcome: Outcome | undefined;
  /** Why the last command or the last way to a cell failed; the outcome before it stays. */
  readonly failure: Text | undefined;
  /** What is said of the last command where it was given up; the outcome before it stays. */
  readonly cancelled: Text | undefined;
  /** Why a click was not followed. */
  readonly refusal: Text | undefined;
}

/** What happened since the add-in was started; ribbon and pane write it and the pane shows it. */
export interface Session {
  readonly read: () => SessionState;
  readonly change: (change: Partial<SessionState>) => void;
  /** Calls the listener after every change; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSession(): Session {
  let state: SessionState = {
    running: undefined,
    outcome: undefined,
    failure: undefined,
    cancelled: undefined,
    refusal: undefined,
  };
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The validation that an outcome contains. */
export function validationOf(outcome: Outcome | undefined): Validation | undefined {
  switch (outcome?.kind) {
    case 'validated':
    case 'marksCleared':
      return outcome.validation;
    case 'generated':
      return outcome.generation.validation;
    case 'frozen':
    case 'templateInserted':
    case undefined:
      return undefined;
  }
}
