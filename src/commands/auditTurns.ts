import type { Text } from '../core/text';
import type { Progress } from '../excel';
import { Cancelled } from '../excel/cancelled';
import { failureInWords } from '../excel/failureInWords';
import type { AuditState } from './auditState';
import { NotAuditable } from './auditWritten';
import { nextTurn } from './nextTurn';
import type { Store } from './store';

const wasCancelled: Text = { zh: '已取消核对。', en: 'The audit was cancelled.' };

const opening: Progress = { step: { zh: '读取文稿', en: 'Reading the text' }, done: 0, of: 0 };

type Work = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>;

/** Work of which the last that was begun counts. */
export function oneAtATime(store: Store<AuditState>) {
  let controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
  };
  const begin = async (work: Work): Promise<void> => {
    cancel();
    const mine = new AbortController();
    controller = mine;
    store.change({ progress: opening, said: undefined });
    try {
      await nextTurn();
      await work(mine.signal, (progress) => {
        store.change({ progress });
      });
    } catch (error) {
      if (controller !== mine) return;
      store.change({ said: inWords(error) });
    } finally {
      if (controller === mine) store.change({ progress: undefined });
    }
  };
  return { begin, cancel };
}

function inWords(error: unknown): AuditState['said'] {
  if (error instanceof Cancelled) return { intent: 'info', text: wasCancelled };
  return { intent: 'error', text: error instanceof NotAuditable ? error.why : failureInWords(error) };
}
