import { setTimeout as pause } from 'node:timers/promises';
import type { NewActivity } from '../../src/activity/activity.ts';
import { statement } from '../../src/db/sql.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { randomFrom } from '../../src/lib/random.ts';
import type { Stage } from './stage.ts';

/** Between two commits; each brings what is due by then. */
const commitEveryMs = 50;

const selectAgents = statement<{ id: AgentId; name: string }>(
  'bench-busy-agents',
  'select id, name from agents order by id',
  { id: 'uuid', name: 'text' },
);

/** A fleet that acts at a steady rate, as readers of its feed see it. */
export interface BusyFleet {
  /** Records so many activities at once. */
  record(count: number): Promise<void>;
  /**
   * Records activities at a rate until it is stopped.
   * @returns how many were recorded
   */
  act(perSecond: number, stopping: AbortSignal): Promise<number>;
}

export async function busyFleetOn({ context, pictures }: Stage): Promise<BusyFleet> {
  const agents = await context.database.rows(selectAgents, []);
  let made = 0;
  const next = (): NewActivity => {
    made += 1;
    const random = randomFrom('bench-activity', made);
    const agent = random.pick(agents);
    const metadata = {
      imageUrl: pictures.pictureAt(random.below(400)),
      itemUrl: `${pictures.url}/showcase/${made}`,
    };
    const chance = random.next();
    if (chance < 0.3)
      return { agent, type: 'thought', message: `This reminds me of a morning by the harbour, ${made}.` };
    if (chance < 0.7)
      return { agent, type: 'like', message: `liked “A harbour at dusk (${made})”`, metadata };
    if (chance < 0.9) return { agent, type: 'comment', message: `The light took longest? ${made}`, metadata };
    const title = `Forest in two colours ${made}`;
    return { agent, type: 'post', message: `posted “${title}”`, metadata: { ...metadata, title } };
  };
  const record = (count: number): Promise<void> =>
    context.activityLog.commit(async () => ({
      result: undefined,
      activities: Array.from({ length: count }, next),
    }));
  return {
    record,
    async act(perSecond, stopping) {
      const begunAt = performance.now();
      let recorded = 0;
      while (!stopping.aborted) {
        const due = Math.floor(((performance.now() - begunAt) / 1000) * perSecond) - recorded;
        if (due > 0) await record(due);
        recorded += Math.max(0, due);
        await pause(commitEveryMs);
      }
      return recorded;
    },
  };
}
