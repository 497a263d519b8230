import type { EffectKind } from '../db/entities/action.ts';
import type { Floimg, Lookup, WriteOptions } from '../floimg/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import type { LedgerAction } from './ledger-rows.ts';

/** A row of the ledger lacks what its kind of effect needs. */
export class LedgerRowInvalidError extends FleetError {
  readonly code = 'LEDGER_ROW_INVALID';
}

export interface EffectContext {
  readonly floimg: Floimg;
  readonly action: LedgerAction;
  readonly username: string;
  readonly signal: AbortSignal;
  /** False once another worker may be at the agent. */
  readonly maySend: () => boolean;
  /** When the effect was first sent; what FloImg dates earlier cannot be it. */
  readonly since: EpochMs;
}

/** What every write says about itself. */
function writeOptions({ action, username, signal, maySend }: EffectContext): WriteOptions {
  return { username, signal, maySend, idempotencyKey: action.idempotencyKey };
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
    async send(context) {
      const { floimg, action } = context;
      const by = writeOptions(context);
      const target = required(action.targetId, action, 'target');
      const { liked } = await floimg.interactions.like(target, by);
      // The call toggles: an answer of "not liked" means that an earlier call had worked and was just taken back.
      if (!liked) await floimg.interactions.like(target, by);
      return null;
    },
    /**
     * Only sending again tells whether the item is liked. The read proves that Studio answers: calls that hung there
     * have been carried out by then, and cannot take the like back behind the next one.
     */
    async lookUp({ floimg, action, username, signal }) {
      await floimg.gallery.get(required(action.targetId, action, 'target'), { username, signal });
      return { state: 'absent' };
    },
  },
  comment: commenting(),
  reply: commenting(),
  post: {
    async send(context) {
      const { floimg, action } = context;
      const item = await floimg.gallery.publish(
        {
          imageUrl: required(action.imageUrl, action, 'image'),
          title: action.title,
          description: action.content,
        },
        writeOptions(context),
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
    async send(context) {
      const { floimg, action } = context;
      const target = required(action.targetId, action, 'target');
      const text = required(action.content, action, 'text');
      const comment = await floimg.interactions.comment(target, text, writeOptions(context));
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
