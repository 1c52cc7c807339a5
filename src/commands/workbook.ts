import type { Text } from '../core/text';
import type { ClearedMarks, Freezing, Generation, Look, Progress, RecordedValidation } from '../excel';
import type { WordExport, WordFile } from './exportWord';

/** Rejects with `Cancelled` once the signal asked for it and what was begun is taken back. */
type Work<T> = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<T>;

/** The open workbook, as far as the commands and the pane need it. */
export interface Workbook {
  readonly validate: Work<RecordedValidation>;
  readonly generate: Work<Generation>;
  readonly freeze: Work<Freezing>;
  /** The report as a Word document; reads only. */
  readonly exportWord: Work<WordExport>;
  /** Gives a file to the user, wherever files go. */
  readonly saveFile: (file: WordFile) => void;
  readonly clearMarks: () => Promise<ClearedMarks>;
  /** Resolves to the names of the sheets that were added. */
  readonly insertTemplate: () => Promise<readonly string[]>;
  /** What stands in the workbook now; writes nothing. */
  readonly look: Work<Look>;
  /** Calls back after every edit from now on. */
  readonly watch: (onChange: () => void) => Promise<void>;
  /** Selects a cell by its address, `收入明细!D5`. */
  readonly selectCell: (address: string) => Promise<void>;
  readonly failureInWords: (error: unknown) => Text;
}
