import { forEachBounded } from '../lib/bounded.ts';
import type { EpochMs } from '../lib/clock.ts';
import { type AgentId, isId } from '../lib/ids.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';
import { visitJob } from './contracts.ts';
import type { Queues } from './queues.ts';
import { RhythmOptions } from './repeat-strategy.ts';

/**
 * Calls under way at once where there are many to make: enough that Redis never waits for the next one, few enough
 * that they are garbage again before the collector has to move them.
 */
const lanes = 48;

/** Agents asked about, and schedules listed, in one call: less than a millisecond of Redis. */
const pageSize = 2_000;

export interface TickSchedule {
  readonly agentId: AgentId;
  readonly rhythm: Rhythm;
}

/**
 * One BullMQ job scheduler per running agent. Setting a schedule draws its next wake-up again, so it is done on
 * commands and by `reconcile` for what is missing, never for everything at a start.
 */
export interface TickSchedules {
  /**
   * @param together how many are set in all, where these are a part of them: it decides how widely their first ticks
   *   are spread
   */
  set(schedules: readonly TickSchedule[], together?: number): Promise<void>;
  /** @param names ids of agents, or whatever else a schedule was found under */
  remove(names: readonly string[]): Promise<void>;
  /** When each agent is due next, in milliseconds since the epoch; null where it has no schedule. */
  nextTicks(agentIds: readonly AgentId[]): Promise<ReadonlyMap<AgentId, EpochMs | null>>;
  /** How many schedules there are, whoever they belong to. */
  count(): Promise<number>;
  /** True while a note that all of them were looked at holds; a Redis that has lost its data has lost the note too. */
  areChecked(): Promise<boolean>;
  /** Notes that all of them were looked at, for so many milliseconds. */
  noteChecked(forMs: number): Promise<void>;
  /** The names of all schedules, in pages; one that is no agent's id belongs to nobody. */
  pages(): AsyncGenerator<readonly string[]>;
  /**
   * Agents whose schedule has ended in silence: its next tick was due before the given instant, and no job stands
   * for it. At most a thousand at a time, the oldest first.
   */
  broken(before: EpochMs): Promise<readonly AgentId[]>;
}

/** States of a job that still leads to a next tick. */
const alive: ReadonlySet<string> = new Set([
  'active',
  'delayed',
  'waiting',
  'prioritized',
  'waiting-children',
]);

/** Schedules looked at in one search for broken ones. */
const mostOverdue = 1000;

export function createTickSchedules(queues: Queues, redis: FleetRedis): TickSchedules {
  const queue = queues.ticks;
  const key = `${redis.names.queue('ticks')}:${queue.name}:repeat`;
  const checkedKey = redis.names.key('schedules-checked');

  return {
    set: (schedules, together = schedules.length) =>
      forEachBounded(schedules, lanes, ({ agentId, rhythm }) =>
        queue.upsertJobScheduler(agentId, new RhythmOptions(rhythm, together), {
          name: visitJob.name,
          data: { agentId },
        }),
      ),
    remove: (names) => forEachBounded(names, lanes, (name) => queue.removeJobScheduler(name)),

    async nextTicks(agentIds) {
      const found = new Map<AgentId, EpochMs | null>();
      for (let from = 0; from < agentIds.length; from += pageSize) {
        const page = agentIds.slice(from, from + pageSize);
        const scores = await redis.zmscore(key, ...page);
        page.forEach((agentId, index) => void found.set(agentId, numberOrNull(scores[index])));
      }
      return found;
    },

    count: () => redis.zcard(key),

    areChecked: async () => (await redis.exists(checkedKey)) === 1,
    noteChecked: async (forMs) => void (await redis.set(checkedKey, '', 'PX', forMs)),

    async *pages() {
      let cursor = '0';
      do {
        const [next, flat] = await redis.zscan(key, cursor, 'COUNT', pageSize);
        cursor = next;
        // Members and their scores take turns.
        yield flat.filter((_, index) => index % 2 === 0);
      } while (cursor !== '0');
    },

    async broken(before) {
      const overdue = await redis.zrangebyscore(key, '-inf', before, 'WITHSCORES', 'LIMIT', 0, mostOverdue);
      const broken: AgentId[] = [];
      await forEachBounded(pairsOf(overdue), lanes, async ([agentId, dueAt]) => {
        // BullMQ names a schedule's job by the schedule and the instant it is due.
        const state = await queue.getJobState(`repeat:${agentId}:${dueAt}`);
        if (isId<'agent'>(agentId) && !alive.has(state)) broken.push(agentId);
      });
      return broken;
    },
  };
}

/** Members with their scores, out of a reply in which they take turns. */
function pairsOf(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((member, index) => (index % 2 === 0 ? [[member, flat[index + 1] ?? ''] as const] : []));
}

function numberOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
