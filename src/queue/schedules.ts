import type { Redis } from 'ioredis';
import { queuePrefix } from '../../config/queues.ts';
import type { EpochMs } from '../lib/clock.ts';
import { type AgentId, isId } from '../lib/ids.ts';
import { encodePattern } from '../rhythm/pattern.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';
import { visitJob } from './contracts.ts';
import type { Queues } from './queues.ts';

/** Schedules written to Redis at once: enough to fill the pipe, few enough to leave it to others in between. */
const chunkSize = 500;

export interface TickSchedule {
  readonly agentId: AgentId;
  readonly rhythm: Rhythm;
}

/**
 * One BullMQ job scheduler per running agent. Setting a schedule draws its next wake-up anew, so it is done on
 * commands and by `reconcile` for what is missing, never for everything at a start.
 */
export interface TickSchedules {
  set(schedules: readonly TickSchedule[]): Promise<void>;
  /** @param names ids of agents, or whatever else a schedule was found under */
  remove(names: readonly string[]): Promise<void>;
  /** When each agent is due next, in milliseconds since the epoch; null where it has no schedule. */
  nextTicks(agentIds: readonly AgentId[]): Promise<ReadonlyMap<AgentId, EpochMs | null>>;
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

export function createTickSchedules(queues: Queues, redis: Redis): TickSchedules {
  const queue = queues.ticks;
  const key = `${queuePrefix}:${queue.name}:repeat`;

  const set = async ({ agentId, rhythm }: TickSchedule): Promise<void> => {
    await queue.upsertJobScheduler(
      agentId,
      { pattern: encodePattern(rhythm) },
      { name: visitJob.name, data: { agentId } },
    );
  };

  return {
    set: (schedules) => inChunks(schedules, set),
    remove: (names) => inChunks(names, (name) => queue.removeJobScheduler(name)),

    async nextTicks(agentIds) {
      if (agentIds.length === 0) return new Map();
      const scores = await redis.zmscore(key, ...agentIds);
      return new Map(agentIds.map((agentId, index) => [agentId, numberOrNull(scores[index])]));
    },

    async *pages() {
      let cursor = '0';
      do {
        const [next, flat] = await redis.zscan(key, cursor, 'COUNT', 1000);
        cursor = next;
        // Members and their scores take turns.
        yield flat.filter((_, index) => index % 2 === 0);
      } while (cursor !== '0');
    },

    async broken(before) {
      const overdue = await redis.zrangebyscore(key, '-inf', before, 'WITHSCORES', 'LIMIT', 0, mostOverdue);
      const broken: AgentId[] = [];
      await inChunks(pairsOf(overdue), async ([agentId, dueAt]) => {
        // BullMQ names a schedule's job by the schedule and the instant it is due.
        const state = await queue.getJobState(`repeat:${agentId}:${dueAt}`);
        if (isId<'agent'>(agentId) && !alive.has(state)) broken.push(agentId);
      });
      return broken;
    },
  };
}

async function inChunks<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += chunkSize) {
    await Promise.all(items.slice(from, from + chunkSize).map(work));
  }
}

/** Members with their scores, out of a reply in which they take turns. */
function pairsOf(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((member, index) => (index % 2 === 0 ? [[member, flat[index + 1] ?? ''] as const] : []));
}

function numberOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
