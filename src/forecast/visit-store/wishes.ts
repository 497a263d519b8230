import type { WishStatus } from '../../api/director.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import type { AgentId, WishId } from '../../lib/ids.ts';
import type { ViewWish } from '../../mind/mind.ts';
import type { Direction } from '../../settings/director.ts';
import type { LedgerAction } from '../../visit/ledger-rows.ts';

/** A wish of the director, and what has become of it. */
export interface KeptWish extends ViewWish {
  readonly agentId: AgentId;
  readonly notBefore: EpochMs;
  readonly notAfter: EpochMs;
  status: WishStatus;
  /** Why it was made, and then why it was dropped. */
  reason: string;
}

/** Wishes that one visit looks at, as in Postgres. */
const mostWishes = 2;

/** The director's wishes in the memory of this process. */
export class WishesInMemory {
  readonly #clock: Clock;
  readonly #direction: () => Direction;
  readonly #wishes = new Map<WishId, KeptWish>();
  readonly #ofAgent = new Map<AgentId, KeptWish[]>();

  constructor(clock: Clock, direction: () => Direction) {
    this.#clock = clock;
    this.#direction = direction;
  }

  add(wish: KeptWish): void {
    this.#wishes.set(wish.id, wish);
    this.#ofAgent.set(wish.agentId, [...(this.#ofAgent.get(wish.agentId) ?? []), wish]);
  }

  find(id: WishId): KeptWish | undefined {
    return this.#wishes.get(id);
  }

  /** What the agent is to do by now, most urgent first. */
  due(agentId: AgentId): readonly ViewWish[] {
    if (this.#direction().settings.mode === 'off') return [];
    const now = this.#clock.now();
    return (this.#ofAgent.get(agentId) ?? [])
      .filter(({ status, notBefore, notAfter }) => status === 'open' && notBefore <= now && notAfter > now)
      .sort((one, other) => one.notBefore - other.notBefore)
      .slice(0, mostWishes)
      .map(({ id, kind, itemId, commentId, reason }) => ({ id, kind, itemId, commentId, reason }));
  }

  /** Ends the wish that a settled action has followed. */
  follow({ wishId, status, error }: Pick<LedgerAction, 'wishId' | 'status' | 'error'>): void {
    if (wishId === null) return;
    if (status === 'confirmed') this.#end(wishId, 'carried-out', null);
    if (status === 'failed' || status === 'abandoned') this.#end(wishId, 'dropped', error);
  }

  drop(id: WishId, reason: string): void {
    this.#end(id, 'dropped', reason);
  }

  #end(id: WishId, status: 'carried-out' | 'dropped', reason: string | null): void {
    const wish = this.#wishes.get(id);
    if (wish === undefined) return;
    if (wish.status !== 'open' && !(wish.status === 'expired' && status === 'carried-out')) return;
    wish.status = status;
    wish.reason = reason ?? wish.reason;
    const left = (this.#ofAgent.get(wish.agentId) ?? []).filter((other) => other !== wish);
    this.#ofAgent.set(wish.agentId, left);
  }
}
