import type { CellMark } from '../../core/rules/cellMarks';
import { sheetOf } from '../sheetOf';
import type { PlacedComment, ProtectedSheets } from './foundComments';

/** What has to be done so that the wanted cells, and no others, have our marks. */
export interface MarkPlan {
  readonly added: readonly CellMark[];
  /** By the comment's id. */
  readonly reworded: readonly { readonly id: string; readonly text: string }[];
  readonly removed: readonly string[];
  /** Marks that no longer hold, but in which people have written. */
  readonly resolved: readonly string[];
  /** How many cells get no mark: they have a comment of the user's, or cannot take one. */
  readonly unmarked: number;
}

/** Compares the marks that are wanted with the comments that are there. A mark that still holds stays as it is. */
export function planMarks(
  wanted: readonly CellMark[],
  comments: readonly PlacedComment[],
  protectedSheets: ProtectedSheets,
): MarkPlan {
  const byCell = new Map(comments.map((comment) => [comment.cell, comment]));
  const texts = new Map(wanted.map(({ cell, text }) => [cell, text]));
  const writable = wanted.filter(({ cell }) => !protectedSheets.has(sheetOf(cell)));
  const added = writable.filter(({ cell }) => !byCell.has(cell));
  const ours = comments.filter(({ isOurs, sheet }) => isOurs && !protectedSheets.has(sheet));
  const gone = ours.filter(({ cell }) => !texts.has(cell));
  const marked = ours.length - gone.length;
  return {
    added,
    reworded: ours.flatMap(({ id, cell, text, isResolved }) => {
      const now = texts.get(cell);
      return now === undefined || (now === text && !isResolved) ? [] : [{ id, text: now }];
    }),
    removed: gone.filter(({ hasReplies }) => !hasReplies).map(({ id }) => id),
    resolved: gone.filter(({ hasReplies, isResolved }) => hasReplies && !isResolved).map(({ id }) => id),
    unmarked: wanted.length - added.length - marked,
  };
}

export function isIdle({ added, reworded, removed, resolved }: MarkPlan): boolean {
  return added.length + reworded.length + removed.length + resolved.length === 0;
}
