import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';
import { everyTwoSeconds } from './schedules.ts';

/** BullMQ and nothing else: jobs that do nothing, to see what any tick costs at least. */
const settings = z
  .object({ REDIS_URL: z.string(), QUEUE: z.string(), CONCURRENCY: z.coerce.number() })
  .parse(process.env);

await runEntryPoint(async () => {
  const connection = new Redis(settings.REDIS_URL, { maxRetriesPerRequest: null });
  const counter = new Redis(settings.REDIS_URL);
  let done = 0;
  const worker = new Worker(
    settings.QUEUE,
    async () => {
      done += 1;
    },
    {
      connection,
      concurrency: settings.CONCURRENCY,
      removeOnComplete: { count: 200 },
      settings: { repeatStrategy: everyTwoSeconds },
    },
  );
  // Reported now and then, because a command for each job would be measured with it.
  const reporting = setInterval(() => {
    void counter.incrby(`${settings.QUEUE}-done`, done);
    done = 0;
  }, 100);
  await worker.waitUntilReady();
  return {
    ready: {},
    async close() {
      clearInterval(reporting);
      await worker.close(true);
      counter.disconnect();
      connection.disconnect();
    },
  };
});
