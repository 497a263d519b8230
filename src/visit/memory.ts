import type { EpochMs } from '../lib/clock.ts';
import { FleetError } from '../lib/errors.ts';
import type { AgentId } from '../lib/ids.ts';
import type { UsedToday } from '../limits/used-today.ts';
import type { Memory } from '../mind/mind.ts';

/** The store gave no answer for an agent that it was asked about. */
export class RecollectionMissingError extends FleetError {
  readonly code = 'RECOLLECTION_MISSING';

  constructor(agentId: AgentId) {
    super(
      `Postgres gave nothing of the memory of agent ${agentId}. The table "fleet" needs its one row: ` +
        'restart a process of the fleet, which makes it.',
    );
  }
}

/**
 * What one agent knows of its own past, for one visit. How much of it came along with the claim, and whether that
 * serves, is its own business.
 */
export interface VisitMemory {
  /**
   * What the agent has done to these items, and what it knows besides.
   * @throws {RecollectionMissingError}
   */
  recall(itemIds: readonly string[], need: MemoryNeed): Promise<Recollection>;
  /**
   * What agent and fleet have used of the day; calls of a model that are still under way are not in it.
   * @param mostMs how old the answer may be, in milliseconds; 0 asks now
   * @throws {RecollectionMissingError}
   */
  usedToday(mostMs: number): Promise<UsedToday>;
}

/** How much of its past a visit needs. */
export interface MemoryNeed {
  /** True where the visit may say or show something, and so needs to know what was said and shown. */
  readonly words: boolean;
}

/** What is known of an agent's past. */
export interface Recollection {
  readonly memory: Memory;
  /** Gallery ids of its latest posts, newest first. */
  readonly ownPostIds: readonly string[];
  /** When its last visit began; null where this is the first. */
  readonly lastVisitAt: EpochMs | null;
  /** Those of the items that it has liked, and under which it has spoken. */
  readonly liked: readonly string[];
  readonly commented: readonly string[];
}
