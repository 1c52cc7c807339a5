import type { Text } from '../core/text';
import type { Validation } from '../core/validation';
import type { Generation, Progress } from '../excel';

type OnProgress = (progress: Progress) => void;

/** The open workbook, as far as the commands and the pane need it. */
export interface Workbook {
  readonly validate: (onProgress: OnProgress) => Promise<Validation>;
  readonly generate: (onProgress: OnProgress) => Promise<Generation>;
  /** Resolves to the names of the sheets that were added. */
  readonly insertTemplate: () => Promise<readonly string[]>;
  /** Selects a cell by its address, `收入明细!D5`. */
  readonly selectCell: (address: string) => Promise<void>;
  readonly failureInWords: (error: unknown) => Text;
}
