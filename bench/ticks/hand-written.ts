import { randomUUID } from 'node:crypto';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';
import { batched, singly } from './floor-writes.ts';
import { everyTwoSeconds } from './schedules.ts';

/**
 * The floor: the outside work of a visit as an expert would write it by hand, with nothing that makes a fleet of it: no
 * claim, no ledger before the effect, no limits, no trace. BullMQ, undici and bare `pg`; one commit a tick, or, where
 * `WRITES` is `batched`, one for all ticks that end while the last one is being written.
 */
const settings = z
  .object({
    DATABASE_URL: z.string(),
    REDIS_URL: z.string(),
    GALLERY_URL: z.string(),
    QUEUE: z.string(),
    CONCURRENCY: z.coerce.number(),
    WRITES: z.enum(['single', 'batched']),
  })
  .parse(process.env);

const pageSchema = z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })).min(1) });

await runEntryPoint(async () => {
  const pool = new pg.Pool({ connectionString: settings.DATABASE_URL, max: 10 });
  const connection = new Redis(settings.REDIS_URL, { maxRetriesPerRequest: null });
  const publisher = new Redis(settings.REDIS_URL);
  const dispatcher = new Agent({ connections: 64 });
  const write = settings.WRITES === 'single' ? singly(pool) : batched(pool);
  const call = async (method: 'GET' | 'POST', path: string, username: string): Promise<string> => {
    const answer = await request(`${settings.GALLERY_URL}${path}`, {
      method,
      dispatcher,
      headers: {
        authorization: 'Bearer fst_bench',
        'x-agent-id': username,
        'content-type': 'application/json',
      },
      body: method === 'POST' ? '{}' : null,
    });
    return answer.body.text();
  };
  const worker = new Worker(
    settings.QUEUE,
    async (job) => {
      const agentId = String(job.data.agentId);
      const { items } = pageSchema.parse(
        JSON.parse(await call('GET', '/api/showcase?limit=20&offset=0&sort=recent', agentId)),
      );
      const [item] = items;
      if (item === undefined) return;
      await call('POST', `/api/showcase/${item.id}/like`, agentId);
      await write({
        id: randomUUID(),
        agentId,
        slot: job.opts.prevMillis ?? job.timestamp,
        seen: JSON.stringify(items.map(({ id }) => id)),
        actionId: randomUUID(),
        targetId: item.id,
        thought: 'What a harbour.',
        message: `liked “${item.title}”`,
        metadata: JSON.stringify({ kind: 'like', itemId: item.id, title: item.title }),
      });
      void publisher.publish('floor:activity', '1');
      void publisher.publish('floor:activity', '1');
    },
    {
      connection,
      concurrency: settings.CONCURRENCY,
      removeOnComplete: { count: 200 },
      removeOnFail: { count: 1_000 },
      settings: { repeatStrategy: everyTwoSeconds },
    },
  );
  await worker.waitUntilReady();
  return {
    ready: {},
    async close() {
      await worker.close(true);
      await pool.end();
      await dispatcher.destroy();
      publisher.disconnect();
      connection.disconnect();
    },
  };
});
