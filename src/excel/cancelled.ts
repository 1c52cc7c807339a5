import type { Signal } from './progress';

/** Work was given up on request: what it had begun to write is taken back. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export function throwIfCancelled({ aborted }: Signal): void {
  if (aborted) throw new Cancelled();
}
