import { address } from '../../core/expression';
import { markPrefix } from '../../core/rules/cellMarks';
import type { LoadedSheets } from '../reading/sheets';

/** What `loadSheets` has to ask for besides, so that comments can be found. */
export const commentProperties = [
  'items/protection/protected',
  'items/protection/options',
  'items/comments/items/id',
  'items/comments/items/content',
  'items/comments/items/resolved',
  'items/comments/items/replies/items/id',
];

/** A comment of the workbook, the user's or ours. */
export interface FoundComment {
  readonly id: string;
  readonly sheet: string;
  readonly text: string;
  readonly isOurs: boolean;
  /** People have replied to it: the thread is theirs. */
  readonly hasReplies: boolean;
  readonly isResolved: boolean;
  /** Its sheet is protected, so that it cannot be changed. */
  readonly isProtected: boolean;
}

/** A comment with its cell as findings name cells: `收入明细!D5`. */
export interface PlacedComment extends FoundComment {
  readonly cell: string;
}

/** The comments of sheets that were loaded with `commentProperties`. */
export function findComments(loaded: LoadedSheets): readonly FoundComment[] {
  return loaded.items.flatMap(({ name, protection, comments }) =>
    comments.items.map(({ id, content, resolved, replies }) => ({
      id,
      sheet: name,
      text: content,
      isOurs: content.startsWith(markPrefix),
      hasReplies: replies.items.length > 0,
      isResolved: resolved,
      isProtected: protection.protected,
    })),
  );
}

/** Sheets whose cells take neither writing nor comments, with what their protection allows. */
export type ProtectedSheets = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/** The sheets that are protected, of those loaded with `commentProperties`. */
export function protectedIn(loaded: LoadedSheets): ProtectedSheets {
  return new Map(
    loaded.items
      .filter(({ protection }) => protection.protected)
      .map(({ name, protection }) => [name, protection.options]),
  );
}

/** Asks where comments are; to be called after the next sync. */
export function loadPlaces(
  context: Excel.RequestContext,
  comments: readonly FoundComment[],
): () => readonly PlacedComment[] {
  const located = comments.map((comment) => {
    const range = context.workbook.comments.getItemOrNullObject(comment.id).getLocation();
    range.load('rowIndex,columnIndex');
    return { comment, range };
  });
  return () =>
    located
      .filter(({ range }) => !range.isNullObject)
      .map(({ comment, range }) => ({
        ...comment,
        cell: address({ sheet: comment.sheet, row: range.rowIndex, column: range.columnIndex }),
      }));
}
