import type { Edit } from '../excel';
import { Cancelled } from '../excel/cancelled';
import type { Session } from './session';
import type { Workbook } from './workbook';

/** Looking at the workbook while no command runs. */
export interface Looking {
  /** Takes a look now and watches the workbook from then on. */
  readonly begin: () => Promise<void>;
  /** Takes a look at once, in place of one that is under way. */
  readonly again: () => Promise<void>;
  /** Gives up a look that is under way: a command needs the workbook. */
  readonly stop: () => void;
}

/** What looking depends on besides the workbook; all in milliseconds. */
interface Patience {
  readonly now: () => number;
  /** How long after the last edit a look is taken. */
  readonly rest: number;
  /** A look that took longer is not taken again by itself. */
  readonly bearable: number;
}

const patience: Patience = { now: () => performance.now(), rest: 700, bearable: 3_000 };

/** Looks when the pane opens, after every command, and after edits unless looking takes long: then the pane says that it has changed. */
export function createLooking(
  workbook: Workbook,
  session: Session,
  { now, rest, bearable }: Patience = patience,
): Looking {
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  const stop = (): void => {
    clearTimeout(timer);
    controller.abort();
  };
  const again = async (): Promise<void> => {
    stop();
    controller = new AbortController();
    const began = now();
    await look(workbook, session, controller.signal);
    took = now() - began;
  };
  const changed = (edit: Edit): void => {
    const { running, deciding, isEdited } = session.read();
    if (running !== undefined || deciding !== undefined) return;
    stop();
    const isBearable = took <= bearable;
    session.change({ sight: isBearable ? 'looking' : 'old', isEdited: isEdited || edit === 'cells' });
    if (isBearable) timer = setTimeout(() => void again(), rest);
  };
  const begin = async (): Promise<void> => {
    await again();
    await workbook.watch(changed).catch(() => undefined);
  };
  return { begin, again, stop };
}

async function look(workbook: Workbook, session: Session, signal: AbortSignal): Promise<void> {
  session.change({ sight: 'looking' });
  try {
    const taken = await workbook.look(signal, session.read().preview);
    if (signal.aborted) return;
    // A workbook without any input table has not been begun: it is nothing to find fault with.
    const validated = taken.raw.size === 0 ? {} : { validation: taken.validated.validation };
    session.change({ look: taken, ...validated, sight: 'current' });
  } catch (error) {
    if (signal.aborted) return;
    session.change({
      sight: error instanceof Cancelled ? 'old' : { failed: workbook.failureInWords(error) },
    });
  }
}
