import type { CellReference } from '../core/expression';
import type { Decision, Identity } from '../core/rules/findingState';
import type { Text } from '../core/text';
import type { CellWords, Progress } from '../excel';
import { Cancelled } from '../excel/cancelled';
import type { CommandName } from './commandNames';
import { followSelection } from './followSelection';
import { lookAfter } from './lookAfter';
import { createLooking, type Looking } from './looking';
import type { OutputFile } from './outputFile';
import { validationOf, type Outcome, type Running, type Session } from './session';
import type { Workbook } from './workbook';

/** Each command settles when its outcome or its failure stands in the session; none rejects. */
export type Commands = Readonly<Record<CommandName, () => Promise<void>>> & {
  readonly goToCell: (address: string) => Promise<void>;
  /** Tells which cell is active, now and after every change of the selection, until what this returns is called. */
  readonly followSelection: (onSelect: (cell: CellReference) => void) => () => void;
  /** Begins to look at the workbook and to watch it; for the pane, once it is there. */
  readonly beginLooking: () => Promise<void>;
  /** Accepts a finding or opens it again, with a note. */
  readonly decide: (found: Identity, decision: Decision) => Promise<void>;
  /** Shows what another profile would make of the workbook, by its id; undefined goes back to its own. */
  readonly preview: (profile: string | undefined) => Promise<void>;
  /** Writes words to a cell of an input table as the last look saw it, and looks again; resolves to whether it did. */
  readonly writeCell: (words: CellWords) => Promise<boolean>;
  /** Looks at the workbook anew. */
  readonly lookAgain: () => Promise<void>;
  /** Hands a file over once more, where the first time was missed. */
  readonly saveAgain: (file: OutputFile) => void;
  /** Asks the command under way to stop; it then settles with the session saying so. */
  readonly cancel: () => void;
};

type Work = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Outcome>;

/** The commands that stop when asked to; the others are over in a moment. */
const cancellable: readonly CommandName[] = ['validate', 'generate', 'freeze', 'exportWord', 'beginNextYear'];

const wasCancelled: Text = {
  zh: '已取消，工作簿没有改动。',
  en: 'Cancelled; nothing was changed.',
};

const stillRunning: Text = {
  zh: '上一项操作尚未完成，请稍候再试。',
  en: 'The previous command is still running. Wait until it has ended and try again.',
};

export function createCommands(
  workbook: Workbook,
  session: Session,
  looking: Looking = createLooking(workbook, session),
): Commands {
  const work = worksOf(workbook);
  const place = { workbook, session, looking };
  const command = (name: CommandName) => () => run(name, work[name], place);
  return {
    validate: command('validate'),
    generate: command('generate'),
    freeze: command('freeze'),
    exportWord: command('exportWord'),
    clearMarks: command('clearMarks'),
    insertTemplate: command('insertTemplate'),
    beginNextYear: command('beginNextYear'),
    goToCell: (address) => attempt(() => workbook.selectCell(address), place),
    followSelection: (onSelect) => followSelection(workbook, onSelect),
    decide: (found, decision) => decide(found, decision, place),
    preview: (preview) => {
      session.change({ preview });
      return looking.again();
    },
    writeCell: (words) => writeCell(words, place),
    beginLooking: looking.begin,
    lookAgain: looking.again,
    saveAgain: workbook.saveFile,
    cancel: () => session.read().running?.cancel?.(),
  };
}

/** What each command does with the workbook. */
function worksOf(workbook: Workbook): Readonly<Record<CommandName, Work>> {
  return {
    validate: async (onProgress, signal) => ({
      kind: 'validated',
      ...(await workbook.validate(onProgress, signal)),
    }),
    generate: async (onProgress, signal) => ({
      kind: 'generated',
      generation: await workbook.generate(onProgress, signal),
    }),
    freeze: async (onProgress, signal) => ({
      kind: 'frozen',
      freezing: await workbook.freeze(onProgress, signal),
    }),
    exportWord: async (onProgress, signal) => {
      const exported = await workbook.exportWord(onProgress, signal);
      if (exported.file !== undefined) workbook.saveFile(exported.file);
      return { kind: 'wordExported', ...exported };
    },
    clearMarks: async () => ({
      kind: 'marksCleared',
      marks: await workbook.clearMarks(),
    }),
    insertTemplate: async () => ({ kind: 'templateInserted', sheets: await workbook.insertTemplate() }),
    beginNextYear: async (onProgress, signal) => {
      const begun = await workbook.beginNextYear(onProgress, signal);
      if (begun.file !== undefined && !begun.isOpen) workbook.saveFile(begun.file);
      return { kind: 'yearBegun', ...begun };
    },
  };
}

interface Place {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly looking: Looking;
}

async function run(command: CommandName, work: Work, { workbook, session, looking }: Place): Promise<void> {
  if (isBusy(session)) {
    session.change({ refusal: stillRunning });
    return;
  }
  looking.stop();
  const controller = new AbortController();
  const now = (change: Partial<Running>): void => {
    const { running } = session.read();
    if (running !== undefined) session.change({ running: { ...running, ...change } });
  };
  const cancel = (): void => {
    now({ cancel: undefined });
    controller.abort();
  };
  session.change({
    running: { command, progress: undefined, cancel: cancellable.includes(command) ? cancel : undefined },
    ...{ failure: undefined, cancelled: undefined, refusal: undefined },
  });
  try {
    const outcome = await work((progress) => {
      now({ progress });
    }, controller.signal);
    const { look, validation } = session.read();
    session.change({
      outcome,
      validation: validationOf(outcome) ?? validation,
      look: look && lookAfter(look, outcome),
      isEdited: false,
    });
  } catch (error) {
    session.change(
      error instanceof Cancelled ? { cancelled: wasCancelled } : { failure: workbook.failureInWords(error) },
    );
  } finally {
    session.change({ running: undefined, refusal: undefined });
    void looking.again();
  }
}

/** Something small, done at once: it leaves nothing but its failure behind. */
async function attempt(work: () => Promise<void>, { workbook, session }: Place): Promise<void> {
  try {
    await work();
    session.change({ failure: undefined });
  } catch (error) {
    session.change({ failure: workbook.failureInWords(error) });
  }
}

/** What is written has the workbook to itself. */
function isBusy(session: Session): boolean {
  const { running, deciding } = session.read();
  return running !== undefined || deciding !== undefined;
}

/** A decision counts as being written until it has been seen in the workbook. */
async function decide(found: Identity, decision: Decision, place: Place): Promise<void> {
  const { workbook, session, looking } = place;
  if (isBusy(session)) {
    session.change({ refusal: stillRunning });
    return;
  }
  session.change({ deciding: found });
  await attempt(() => workbook.decide(found, decision), place);
  await looking.again();
  session.change({ deciding: undefined, refusal: undefined });
}

async function writeCell(words: CellWords, place: Place): Promise<boolean> {
  const { workbook, session, looking } = place;
  const { look } = session.read();
  if (look === undefined) return false;
  if (isBusy(session)) {
    session.change({ refusal: stillRunning });
    return false;
  }
  await attempt(async () => {
    session.change({ refusal: await workbook.writeCell(look.raw, words) });
  }, place);
  const { failure, refusal } = session.read();
  await looking.again();
  return failure === undefined && refusal === undefined;
}
