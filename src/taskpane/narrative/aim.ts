/** What the narrative is opened to show. */
interface Aim {
  /** The place of a block, from 0. */
  readonly block: number;
  /** The id of a figure that is marked in it. */
  readonly figure: string | undefined;
}

/** A block and a figure in it as one word, as tabs are given it. */
export function aimAt(block: number, figure?: string): string {
  return figure === undefined ? String(block) : `${block} ${figure}`;
}

/** What such a word says; undefined where it says no block. */
export function aimIn(word: string | undefined): Aim | undefined {
  const { block, figure } = /^(?<block>\d+)(?: (?<figure>.*))?$/s.exec(word ?? '')?.groups ?? {};
  return block === undefined ? undefined : { block: Number(block), figure };
}
