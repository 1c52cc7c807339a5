import { cellArea } from '../model/area';
import { newId } from '../model/createWorkbook';
import { fail } from '../model/fault';
import { requireAllowed } from '../model/write';
import type { Comment } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import { isRecord } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Scope, type Target } from '../protocol/selves';
import { readFlag, readText } from './styleProperty';
import { cellsArgument } from './tables';

const commentsIn = ({ workbook, sheet }: Scope): readonly Comment[] =>
  sheet?.comments ?? workbook.sheets.flatMap((item) => item.comments);

const target = (self: Comment | undefined): Target | undefined => self && { type: 'Comment', self };

const atCell = (scope: Scope, args: Arguments): Comment | undefined => {
  const { sheet, area } = cellsArgument(scope, args);
  return sheet.comments.find((item) => item.row === area.row && item.column === area.column);
};

function addComment(scope: Scope, args: Arguments): Target | undefined {
  const { sheet, area } = cellsArgument(scope, args);
  if (area.rows > 1 || area.columns > 1) fail('InvalidArgument');
  requireAllowed(sheet, 'allowEditObjects');
  if (atCell(scope, args)) fail('ItemAlreadyExists');
  const given = args.raw(1);
  const content = isRecord(given) ? readText(given['richContent']) : args.text(1);
  const comment: Comment = {
    id: newId(sheet.workbook),
    sheet,
    author: 'Local',
    created: new Date(0).toISOString(),
    row: area.row,
    column: area.column,
    content,
    resolved: false,
    replies: [],
  };
  sheet.comments = [...sheet.comments, comment];
  return target(comment);
}

export const commentClass: Definition<Comment> = {
  identity: ({ id }) => ({ Id: id }),
  exists: (comment) => comment.sheet.comments.includes(comment),
  scalars: {
    Id: { get: (comment) => comment.id },
    Content: {
      get: (comment) => comment.content,
      set: (comment, value) => {
        requireAllowed(comment.sheet, 'allowEditObjects');
        comment.content = readText(value);
      },
    },
    ContentType: { get: () => 'Plain' },
    RichContent: { get: (comment) => comment.content },
    AuthorName: { get: (comment) => comment.author },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: (comment) => comment.created },
    Resolved: {
      get: (comment) => comment.resolved,
      set: (comment, value) => {
        requireAllowed(comment.sheet, 'allowEditObjects');
        comment.resolved = readFlag(value);
      },
    },
  },
  navigations: { Replies: (comment) => ({ type: 'CommentReplyCollection', self: comment }) },
  objects: {
    GetLocation: ({ sheet, row, column }) => rangeOf(sheet, cellArea(row, column)),
  },
  calls: {
    Delete: (comment) => {
      requireAllowed(comment.sheet, 'allowEditObjects');
      comment.sheet.comments = comment.sheet.comments.filter((item) => item !== comment);
    },
  },
};

export const commentCollectionClass: Definition<Scope> = {
  items: (scope) => commentsIn(scope).map((self) => ({ type: 'Comment', self })),
  item: (scope, key) => target(commentsIn(scope).find((item) => item.id === key)),
  objects: {
    Add: addComment,
    GetItemAt: (scope, args) => target(commentsIn(scope)[args.whole(0)]),
    GetItemByCell: (scope, args) => target(atCell(scope, args)),
  },
  calls: { GetCount: (scope) => commentsIn(scope).length },
};
