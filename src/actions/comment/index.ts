import { z } from 'zod';
import { refusalOf } from '../closure.ts';
import { type ActionDefinition, named } from '../definition.ts';
import { ownReviewSchema } from '../own-review.ts';
import { emptyRow } from '../row.ts';
import { lookUpComment, maxCommentLength, sendComment } from './write.ts';

const answer = z.object({ kind: z.literal('comment'), targetId: z.string(), content: z.string() });

const judged = answer.extend({ verdict: ownReviewSchema });

/** A comment on an item of somebody else's under which the agent has not spoken yet. */
export const comment: ActionDefinition<z.infer<typeof answer>, 'item'> = {
  inclination: 'comment',
  aim: 'item',
  byRules: false,
  prompt: 'comment: one or two short sentences on what a picture shows.',
  answer,
  answerFor: () => judged,

  refusal({ own, commented, closed }) {
    if (own) return { code: 'OWN_ITEM', why: 'it aims at the agent’s own item' };
    if (commented) return { code: 'ALREADY_COMMENTED', why: 'the agent has spoken under the item' };
    return closed?.comment === undefined ? null : refusalOf(closed.comment);
  },
  clean(action, clean) {
    const content = clean(action.content, { as: 'comment', length: maxCommentLength });
    return content === '' ? null : { ...action, content };
  },
  sameAs: ({ targetId }) => targetId,
  publishes: ({ content }) => [content],

  row: ({ targetId, content }) => ({ ...emptyRow, targetId, content }),
  counter: 'comments',

  send: sendComment,
  lookUp: lookUpComment,

  sentence: ({ content }, target) => ({
    type: 'comment',
    message: `commented on ${named(target)}: ${content ?? ''}`,
  }),
};
