import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';

/** What any worker with these parts loads at least: it asks for jobs, and does nothing. */
const settings = z.object({ REDIS_URL: z.string() }).parse(process.env);

await runEntryPoint(async () => {
  const connection = new Redis(settings.REDIS_URL, { maxRetriesPerRequest: null });
  const worker = new Worker('bare', async () => undefined, { connection });
  await worker.waitUntilReady();
  return {
    ready: {},
    async close() {
      await worker.close(true);
      connection.disconnect();
    },
  };
});
