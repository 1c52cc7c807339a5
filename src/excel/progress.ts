import type { Text } from '../core/text';

/** What is being done, and how far it is: `done` of `of` steps. */
export interface Progress {
  readonly step: Text;
  readonly done: number;
  readonly of: number;
}

export type OnProgress = (progress: Progress) => void;
