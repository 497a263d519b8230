import type { EffectKind } from '../../db/entities/action.ts';
import type { Floimg, Lookup } from '../../floimg/index.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { FleetError } from '../../lib/errors.ts';
import type { LedgerAction } from './ledger.ts';

/** A row of the ledger lacks what its kind of effect needs. */
export class LedgerRowInvalidError extends FleetError {
  readonly code = 'LEDGER_ROW_INVALID';
}

export interface EffectContext {
  readonly floimg: Floimg;
  readonly action: LedgerAction;
  readonly username: string;
  readonly signal: AbortSignal;
  /** When the effect was first sent; what FloImg dates earlier cannot be it. */
  readonly since: EpochMs;
}

/** One kind of effect on FloImg. Each method throws {@link FloimgFailure}. */
interface Effect {
  /** Does it. @returns the id of what FloImg made; null where the effect makes nothing that has one */
  send(context: EffectContext): Promise<string | null>;
  /** Finds out what became of an earlier send that got no answer. */
  lookUp(context: EffectContext): Promise<Lookup<string | null>>;
}

/** How each kind of effect is done, and how it is looked up where FloImg gave no answer. */
export const effects: Readonly<Record<EffectKind, Effect>> = {
  like: {
    async send({ floimg, action, username, signal }) {
      const by = { username, signal, idempotencyKey: action.idempotencyKey };
      const target = required(action.targetId, action, 'target');
      const { liked } = await floimg.interactions.like(target, by);
      // The call toggles: an answer of "not liked" means that an earlier call had worked and was just taken back.
      if (!liked) await floimg.interactions.like(target, by);
      return null;
    },
    // Sending again finds out by itself, because the answer tells whether the item was liked before.
    lookUp: async () => ({ state: 'absent' }),
  },
  comment: commenting(),
  reply: commenting(),
  post: {
    async send({ floimg, action, username, signal }) {
      const item = await floimg.gallery.publish(
        {
          imageUrl: required(action.imageUrl, action, 'image'),
          title: action.title,
          description: action.content,
        },
        { username, signal, idempotencyKey: action.idempotencyKey },
      );
      return item.id;
    },
    async lookUp({ floimg, action, ...by }) {
      const imageUrl = required(action.imageUrl, action, 'image');
      return idFound(await floimg.lookup.findOwnPost(imageUrl, by));
    },
  },
};

/** FloImg has no threads: a reply is a comment that its words address to somebody. */
function commenting(): Effect {
  return {
    async send({ floimg, action, username, signal }) {
      const target = required(action.targetId, action, 'target');
      const comment = await floimg.interactions.comment(target, required(action.content, action, 'text'), {
        username,
        signal,
        idempotencyKey: action.idempotencyKey,
      });
      return comment.id;
    },
    async lookUp({ floimg, action, ...by }) {
      const target = required(action.targetId, action, 'target');
      const content = required(action.content, action, 'text');
      return idFound(await floimg.lookup.findOwnComment(target, content, by));
    },
  };
}

function idFound(lookup: Lookup<{ readonly id: string }>): Lookup<string | null> {
  return lookup.state === 'found' ? { state: 'found', value: lookup.value.id } : lookup;
}

function required(value: string | null, action: LedgerAction, what: string): string {
  if (value !== null) return value;
  throw new LedgerRowInvalidError(`Action ${action.id} is a ${action.kind} without its ${what}.`);
}
