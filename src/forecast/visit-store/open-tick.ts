import type { EpochMs } from '../../lib/clock.ts';
import type { ActionId, TickId } from '../../lib/ids.ts';
import type { LedgerAction } from '../../visit/ledger-rows.ts';
import type { AddedAction, Claim, Decided, TickWrite } from '../../visit/store.ts';

/** A visit that has begun and not ended: what of it would be on disk. */
export class OpenTick {
  readonly id: TickId;
  readonly startedAt: EpochMs;
  /** Workers that have had it. */
  attempts = 1;
  readonly #actions = new Map<ActionId, LedgerAction>();
  #decided: Decided | null = null;

  constructor(id: TickId, startedAt: EpochMs) {
    this.id = id;
    this.startedAt = startedAt;
  }

  get actions(): readonly LedgerAction[] {
    return [...this.#actions.values()];
  }

  /** What an earlier attempt has decided, and how far it got. */
  get decided(): Claim['decided'] {
    if (this.#decided === null) return null;
    const actions = this.actions.toSorted((one, other) => one.seq - other.seq);
    return { ...this.#decided, actions };
  }

  has(id: ActionId): boolean {
    return this.#actions.has(id);
  }

  /**
   * Writes all but likes that the agent has already, and what may not be reserved.
   * @param reserve says whether an action may happen, and reserves what it is about to do
   * @returns the ids of those that it left out
   */
  write(
    { decision, added, changed }: TickWrite,
    hasLiked: (itemId: string) => boolean,
    reserve: (action: AddedAction) => boolean,
  ): readonly ActionId[] {
    if (decision !== null)
      this.#decided = { perception: decision.perception, plan: decision.plan, notices: [] };
    const refused = added
      .filter((action) => this.#isSecondLike(action, hasLiked) || !reserve(action))
      .map(({ id }) => id);
    for (const action of added) if (!refused.includes(action.id)) this.#put(action);
    for (const action of changed) this.#put(action);
    return refused;
  }

  /** Keeps an image that somebody else has made for it, unless there is one. */
  leaveImage(id: ActionId, imageUrl: string): void {
    const action = this.#actions.get(id);
    if (action?.status === 'planned' && action.imageUrl === null)
      this.#actions.set(id, { ...action, imageUrl });
  }

  #put(action: LedgerAction): void {
    const imageUrl = action.imageUrl ?? this.#actions.get(action.id)?.imageUrl ?? null;
    this.#actions.set(action.id, { ...action, imageUrl });
  }

  #isSecondLike({ id, kind, targetId }: LedgerAction, hasLiked: (itemId: string) => boolean): boolean {
    if (kind !== 'like' || targetId === null) return false;
    return hasLiked(targetId) || this.actions.some((other) => other.id !== id && isLikeOf(other, targetId));
  }
}

function isLikeOf({ kind, targetId, status }: LedgerAction, itemId: string): boolean {
  return kind === 'like' && targetId === itemId && status !== 'failed' && status !== 'abandoned';
}
