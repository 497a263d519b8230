import type { EpochMs } from '../lib/clock.ts';
import type { PerceivedItem } from '../mind/perception.ts';
import type { PeopleFacts } from '../people/facts.ts';
import { closedItemOf, closureOf, contextOf, type Onlooker, standingOfSeen } from '../people/seen-post.ts';
import type { Direction } from '../settings/director.ts';
import type { AgentOverlay } from './gallery-snapshot.ts';

/** What an agent saw, with marks on what is closed to it; and by what is known of people. */
export interface ClosedMarks {
  readonly overlay: AgentOverlay;
  readonly facts: PeopleFacts;
}

interface Judging {
  readonly onlooker: Onlooker;
  readonly facts: PeopleFacts;
  readonly direction: Direction;
  readonly now: EpochMs;
}

/**
 * Marks the items that one visit alone has looked up, and the comments that it has read.
 * @param closer those items as it perceives them
 */
export function markClosed(
  overlay: AgentOverlay,
  closer: readonly PerceivedItem[],
  { onlooker, facts, direction, now }: Judging,
): ClosedMarks {
  const context = contextOf(direction, facts, now);
  const standings = new Map(
    closer.map((item) => [item.id, standingOfSeen(item, onlooker, facts, context)] as const),
  );
  const older = overlay.older.map((item) => {
    const standing = standings.get(item.id);
    const closed = standing === undefined ? undefined : closedItemOf(standing);
    return closed === undefined ? item : { ...item, closed };
  });
  const comments = Object.fromEntries(
    Object.entries(overlay.comments).map(([itemId, heard]) => [
      itemId,
      heard.map((comment) => {
        const permission = standings.get(itemId)?.replies[comment.id];
        const closed = permission === undefined ? null : closureOf(permission);
        return closed === null ? comment : { ...comment, closed };
      }),
    ]),
  );
  return { overlay: { ...overlay, older, comments }, facts };
}
