import type { CellReference } from '../core/expression';
import type { Workbook } from './workbook';

/** How long after the last change of the selection it is asked which cell is active, in milliseconds. */
const rest = 150;

/**
 * Tells which cell is active, now and whenever another one was selected, until the function that is returned is called. Where
 * the workbook does not answer, in the middle of typing say, nothing is told.
 */
export function followSelection(
  workbook: Pick<Workbook, 'watchSelection' | 'activeCell'>,
  onSelect: (cell: CellReference) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowing = true;
  const ask = async (): Promise<void> => {
    const cell = await workbook.activeCell().catch(() => undefined);
    if (isFollowing && cell !== undefined) onSelect(cell);
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), rest);
  };
  const watched = workbook.watchSelection(changed).catch(() => undefined);
  void ask();
  return () => {
    isFollowing = false;
    clearTimeout(timer);
    void watched.then((unwatch) => unwatch?.()).catch(() => undefined);
  };
}
