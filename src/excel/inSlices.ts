import type { Steps } from '../core/steps';
import { throwIfCancelled } from './cancelled';
import type { Pace } from './progress';

/** Short enough for a click or a key to be answered at once. */
const sliceInMilliseconds = 25;

/**
 * Runs steps in slices of some 25 ms. After each it tells how far the work is and lets everything else have its turn.
 * Rejects with `Cancelled` at the next pause after the signal.
 */
export async function inSlices<T>(steps: Steps<T>, { onProgress, signal, now, pause }: Pace): Promise<T> {
  throwIfCancelled(signal);
  let began = now();
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    if (now() - began < sliceInMilliseconds) continue;
    onProgress(next.value);
    await pause();
    throwIfCancelled(signal);
    began = now();
  }
}
