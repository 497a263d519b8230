import { z } from 'zod';
import { refusalOf } from '../closure.ts';
import { lookUpComment, maxCommentLength, sendComment } from '../comment/write.ts';
import { type ActionDefinition, named } from '../definition.ts';
import { ownReviewSchema } from '../own-review.ts';
import { emptyRow } from '../row.ts';
import { waitingComments } from './waiting.ts';

const answer = z.object({
  kind: z.literal('reply'),
  targetId: z.string(),
  commentId: z.string(),
  content: z.string(),
});

const judged = answer.extend({ verdict: ownReviewSchema });

/** An answer to a comment that waits for one. */
export const reply: ActionDefinition<z.infer<typeof answer>, 'comment'> = {
  inclination: 'comment',
  aim: 'comment',
  byRules: false,
  prompt: 'reply: answer a waiting comment; targetId is the picture, commentId the comment.',
  answer,
  answerFor: () => judged,

  refusal(target, { username, commentId }) {
    const waiting = waitingComments(target, username).find(({ id }) => id === commentId);
    if (waiting === undefined)
      return { code: 'COMMENT_UNKNOWN', why: 'it answers no comment that waits for one' };
    return waiting.closed === undefined ? null : refusalOf(waiting.closed);
  },
  clean(action, clean) {
    const content = clean(action.content, { as: 'reply', length: maxCommentLength });
    return content === '' ? null : { ...action, content };
  },
  sameAs: ({ commentId }) => commentId,
  publishes: ({ content }) => [content],

  row: ({ targetId, commentId, content }) => ({ ...emptyRow, targetId, commentId, content }),
  counter: 'comments',

  send: sendComment,
  lookUp: lookUpComment,

  sentence: ({ content }, target) => ({
    type: 'comment',
    message: `replied under ${named(target)}: ${content ?? ''}`,
  }),
};
