import type { Identity } from '../core/rules/findingState';
import type { Text } from '../core/text';
import type { Validation } from '../core/validation';
import type { ClearedMarks, Freezing, Generation, Look, Progress } from '../excel';
import type { CommandName } from './commandNames';
import type { NewYear } from './newYear';
import type { OutputFile } from './outputFile';
import { createStore, type Store } from './store';

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
      /** The tab of the findings sheet; none where it was not written. */
      readonly sheet: string | undefined;
    }
  | { readonly kind: 'generated'; readonly generation: Generation }
  | { readonly kind: 'frozen'; readonly freezing: Freezing }
  | {
      readonly kind: 'wordExported';
      readonly validation: Validation;
      /** None where something could not be read. */
      readonly file: OutputFile | undefined;
      /** What there is to say about the report in the workbook beside it. */
      readonly notes: readonly Text[];
    }
  | { readonly kind: 'marksCleared'; readonly marks: ClearedMarks }
  | { readonly kind: 'templateInserted'; readonly sheets: readonly string[] }
  | ({ readonly kind: 'yearBegun' } & NewYear);

/** How the look fits the workbook: none was taken, one is being taken, it is as the workbook is, the workbook has changed since, or it could not be taken. */
export type Sight = 'none' | 'looking' | 'current' | 'old' | { readonly failed: Text };

export interface SessionState {
  readonly running: Running | undefined;
  /** The finding about which a decision is being written. */
  readonly deciding: Identity | undefined;
  readonly outcome: Outcome | undefined;
  /** Whether someone edited cells since the last command ended: what it told of its doing is then past. */
  readonly isEdited: boolean;
  /** The last one, of a command or of a look. */
  readonly validation: Validation | undefined;
  /** The last look at the workbook; it stays while the next one is taken. */
  readonly look: Look | undefined;
  readonly sight: Sight;
  /** The id of a profile that the look is taken by, in place of the workbook's own. */
  readonly preview: string | undefined;
  /** Why the last command or the last way to a cell failed; the outcome before it stays. */
  readonly failure: Text | undefined;
  /** What is said of the last command where it was given up; the outcome before it stays. */
  readonly cancelled: Text | undefined;
  /** Why a click was not followed. */
  readonly refusal: Text | undefined;
}

/** What happened since the add-in was started; ribbon and pane write it and the pane shows it. */
export type Session = Store<SessionState>;

const begun: SessionState = {
  running: undefined,
  deciding: undefined,
  outcome: undefined,
  isEdited: false,
  validation: undefined,
  look: undefined,
  sight: 'none',
  preview: undefined,
  failure: undefined,
  cancelled: undefined,
  refusal: undefined,
};

export function createSession(): Session {
  return createStore(begun);
}

/** The validation that an outcome brings. */
export function validationOf(outcome: Outcome): Validation | undefined {
  switch (outcome.kind) {
    case 'validated':
    case 'wordExported':
    case 'yearBegun':
      return outcome.validation;
    case 'generated':
      return outcome.generation.validation;
    case 'marksCleared':
    case 'frozen':
    case 'templateInserted':
      return undefined;
  }
}
