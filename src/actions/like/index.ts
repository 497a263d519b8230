import { z } from 'zod';
import { refusalOf } from '../closure.ts';
import { type ActionDefinition, named, writeOptions } from '../definition.ts';
import { emptyRow, required } from '../row.ts';

const answer = z.object({ kind: z.literal('like'), targetId: z.string() });

/**
 * A like. FloImg's call toggles, so the ledger keeps out second likes of an item (`actions_like_unique`).
 */
export const like: ActionDefinition<z.infer<typeof answer>, 'item'> = {
  inclination: 'like',
  aim: 'item',
  byRules: true,
  prompt: 'like: what fits your interests.',
  answer,

  refusal({ own, liked, closed }) {
    if (own) return { code: 'OWN_ITEM', why: 'it aims at the agent’s own item' };
    if (liked) return { code: 'ALREADY_LIKED', why: 'the item is already liked, and a like toggles' };
    return closed?.like === undefined ? null : refusalOf(closed.like);
  },
  clean: (action) => action,
  sameAs: ({ targetId }) => targetId,
  publishes: () => [],

  row: ({ targetId }) => ({ ...emptyRow, targetId }),
  counter: 'likes',

  async send(context) {
    const target = required(context.action, 'targetId');
    const by = writeOptions(context);
    const { liked } = await context.floimg.interactions.like(target, by);
    // The call toggles: an answer of "not liked" means that an earlier call had worked and was just taken back.
    if (!liked) await context.floimg.interactions.like(target, by);
    return null;
  },
  /**
   * Where FloImg does not say whether the agent likes the item, only sending again shows it. The read also proves that
   * FloImg answers: calls that hung there have been carried out by then, and cannot take the like back behind the next
   * one.
   */
  async lookUp({ floimg, action, username, signal }) {
    const { isLiked } = await floimg.gallery.get(required(action, 'targetId'), { username, signal });
    return isLiked === true ? { state: 'found', value: null } : { state: 'absent' };
  },

  sentence: (_row, target) => ({ type: 'like', message: `liked ${named(target)}` }),
};
