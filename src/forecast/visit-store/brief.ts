import type { NewActivity } from '../../activity/activity.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { AgentId, TickId } from '../../lib/ids.ts';
import type { UsedToday } from '../../limits/used-today.ts';
import type { Appetite } from '../../mind/mind.ts';
import type { LedgerAction } from '../../visit/ledger-rows.ts';
import type { Recollection } from '../../visit/memory.ts';
import type { Claim } from '../../visit/store.ts';

/** A visit that an agent's rhythm brings. */
export interface VisitOfSlot {
  readonly agentId: AgentId;
  readonly slot: EpochMs;
}

/** A visit that comes for nothing but likes, or for nothing at all. Until it is ended nothing has happened. */
export interface BriefVisit extends Pick<Claim, 'self' | 'limits'> {
  readonly tickId: TickId;
  /** Of this visit alone: whatever chance it uses is drawn from it. */
  readonly seed: string;
  readonly appetite: Appetite;
  readonly used: UsedToday;
  recall(itemIds: readonly string[]): Recollection;
  /** Begins and ends it at once. */
  end(likes: readonly LedgerAction[], activities: readonly NewActivity[]): void;
}
