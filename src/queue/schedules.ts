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
  remove(agentIds: readonly AgentId[]): Promise<void>;
  /** When each agent is due next, in milliseconds since the epoch; null where it has no schedule. */
  nextTicks(agentIds: readonly AgentId[]): Promise<ReadonlyMap<AgentId, EpochMs | null>>;
  /** The agents that have a schedule, in pages. */
  pages(): AsyncGenerator<readonly AgentId[]>;
}

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
    remove: (agentIds) => inChunks(agentIds, (agentId) => queue.removeJobScheduler(agentId)),

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
        yield flat.filter((text, index): text is AgentId => index % 2 === 0 && isId<'agent'>(text));
      } while (cursor !== '0');
    },
  };
}

async function inChunks<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += chunkSize) {
    await Promise.all(items.slice(from, from + chunkSize).map(work));
  }
}

function numberOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
