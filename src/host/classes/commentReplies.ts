import { newId } from '../model/createWorkbook';
import type { Comment } from '../model/workbook';
import { requireAllowed } from '../model/write';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Selves, type Target } from '../protocol/selves';
import { cellArea } from '../model/area';
import { readText } from './styleProperty';

type Self = Selves['CommentReply'];

const repliesTo = (comment: Comment): readonly Target[] =>
  comment.replies.map((reply) => ({ type: 'CommentReply', self: { comment, reply } }));

function addReply(comment: Comment, args: Arguments): Target {
  requireAllowed(comment.sheet, 'allowEditObjects');
  const { workbook } = comment.sheet;
  const reply = {
    id: newId(workbook),
    author: 'Local',
    created: new Date(0).toISOString(),
    content: args.text(0),
  };
  comment.replies = [...comment.replies, reply];
  return { type: 'CommentReply', self: { comment, reply } };
}

export const commentReplyClass: Definition<Self> = {
  identity: ({ reply }) => ({ Id: reply.id }),
  exists: ({ comment, reply }) => comment.replies.includes(reply),
  scalars: {
    Id: { get: ({ reply }) => reply.id },
    Content: {
      get: ({ reply }) => reply.content,
      set: ({ comment, reply }, value) => {
        requireAllowed(comment.sheet, 'allowEditObjects');
        reply.content = readText(value);
      },
    },
    ContentType: { get: () => 'Plain' },
    AuthorName: { get: ({ reply }) => reply.author },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: ({ reply }) => reply.created },
    Resolved: { get: ({ comment }) => comment.resolved },
  },
  objects: {
    GetLocation: ({ comment }) => rangeOf(comment.sheet, cellArea(comment.row, comment.column)),
    GetParentComment: ({ comment }) => ({ type: 'Comment', self: comment }),
  },
  calls: {
    Delete: ({ comment, reply }) => {
      requireAllowed(comment.sheet, 'allowEditObjects');
      comment.replies = comment.replies.filter((item) => item !== reply);
    },
  },
};

export const commentReplyCollectionClass: Definition<Comment> = {
  items: repliesTo,
  item: (comment, key) => repliesTo(comment).find(({ self }) => 'reply' in self && self.reply.id === key),
  objects: {
    Add: addReply,
    GetItemAt: (comment, args) => repliesTo(comment)[args.whole(0)],
  },
  calls: { GetCount: (comment) => comment.replies.length },
};
