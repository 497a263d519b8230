import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/** Milliseconds between two ticks of one agent in the floors; the fleet's agents are paced to the same. */
export const tickEveryMs = 2_000;

/** The repeat strategy of the floors: as cheap as one can be. */
export function everyTwoSeconds(millis: number): number {
  return millis + tickEveryMs;
}

/** One scheduler an agent, first ticks spread evenly over one interval, as the fleet's are. */
export async function scheduleAgents(
  connection: Redis,
  name: string,
  agentIds: readonly string[],
): Promise<void> {
  let place = 0;
  const spread = (millis: number): number => {
    place += 1;
    return millis + Math.round((place / agentIds.length) * tickEveryMs);
  };
  const queue = new Queue(name, { connection, settings: { repeatStrategy: spread } });
  for (let from = 0; from < agentIds.length; from += 500) {
    const chunk = agentIds.slice(from, from + 500);
    await Promise.all(
      chunk.map((agentId) =>
        queue.upsertJobScheduler(agentId, { pattern: 'x' }, { name: 'tick', data: { agentId } }),
      ),
    );
  }
  await queue.close();
}
