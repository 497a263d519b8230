import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';

/** BullMQ and nothing else: ticks that only report how late they came. */
const settings = z
  .object({ REDIS_URL: z.string(), QUEUE: z.string(), EVERY_MS: z.coerce.number() })
  .parse(process.env);

await runEntryPoint(async () => {
  const connection = new Redis(settings.REDIS_URL, { maxRetriesPerRequest: null });
  const teller = new Redis(settings.REDIS_URL);
  let lateness: number[] = [];
  const worker = new Worker(
    settings.QUEUE,
    async (job) => {
      lateness.push(Date.now() - (job.opts.prevMillis ?? 0));
    },
    {
      connection,
      concurrency: 50,
      removeOnComplete: { count: 200 },
      settings: { repeatStrategy: (millis) => millis + Math.ceil(settings.EVERY_MS) },
    },
  );
  // Reported now and then, because a command for each job would be measured with it.
  const reporting = setInterval(() => {
    if (lateness.length === 0) return;
    void teller.rpush(`${settings.QUEUE}-lateness`, lateness.join(','));
    lateness = [];
  }, 200);
  await worker.waitUntilReady();
  return {
    ready: {},
    async close() {
      clearInterval(reporting);
      await worker.close(true);
      teller.disconnect();
      connection.disconnect();
    },
  };
});
