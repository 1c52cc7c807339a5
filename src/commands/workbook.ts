import type { Decision, Identity } from '../core/rules/findingState';
import type { RawWorkbook } from '../core/account';
import type { CellReference } from '../core/expression';
import type { Text } from '../core/text';
import type {
  CellWords,
  ClearedMarks,
  Edit,
  Freezing,
  Generation,
  Look,
  Progress,
  RecordedValidation,
} from '../excel';
import type { WordExport } from './exportWord';
import type { NewYear } from './newYear';
import type { OutputFile } from './outputFile';

/** Rejects with `Cancelled` once the signal asked for it and what was begun is taken back. */
type Work<T> = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<T>;

/** The open workbook, as far as the commands and the pane need it. */
export interface Workbook {
  readonly validate: Work<RecordedValidation>;
  readonly generate: Work<Generation>;
  readonly freeze: Work<Freezing>;
  /** The report as a Word document; reads only. */
  readonly exportWord: Work<WordExport>;
  /** The next year's input workbook, in a window of its own where Excel opens it; this one is only read. */
  readonly beginNextYear: Work<NewYear>;
  /** Gives a file to the user, wherever files go. */
  readonly saveFile: (file: OutputFile) => void;
  readonly clearMarks: () => Promise<ClearedMarks>;
  /** Resolves to the names of the sheets that were added. */
  readonly insertTemplate: () => Promise<readonly string[]>;
  /** What stands in the workbook now, or what the profile of this id would make of it; writes nothing. */
  readonly look: (signal: AbortSignal, profile: string | undefined) => Promise<Look>;
  /** Writes a decision beside its finding on the findings sheet, which is written first where it is not there. */
  readonly decide: (found: Identity, decision: Decision) => Promise<void>;
  /** Writes words to one cell of the input tables, if they are as `raw` holds them; resolves to the reason where it did not. */
  readonly writeCell: (raw: RawWorkbook, words: CellWords) => Promise<Text | undefined>;
  /** Calls back after every edit of someone's from now on, and whenever a sheet comes or goes. */
  readonly watch: (onEdit: (edit: Edit) => void) => Promise<void>;
  /** Calls back after every change of the selection until what this resolves to is called. */
  readonly watchSelection: (onChange: () => void) => Promise<() => Promise<void>>;
  /** The cell that is active now. */
  readonly activeCell: () => Promise<CellReference>;
  /** Selects a cell by its address, `收入明细!D5`. */
  readonly selectCell: (address: string) => Promise<void>;
  readonly failureInWords: (error: unknown) => Text;
}
