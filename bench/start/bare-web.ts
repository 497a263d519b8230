import { createServer } from 'node:http';
import { Queue } from 'bullmq';
import express from 'express';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';

/** What any web process with these parts loads at least: it listens, has a queue, and does nothing. */
const settings = z.object({ REDIS_URL: z.string() }).parse(process.env);

await runEntryPoint(async () => {
  const connection = new Redis(settings.REDIS_URL);
  const queue = new Queue('bare', { connection });
  await queue.waitUntilReady();
  const server = createServer(express());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ready: {},
    async close() {
      server.close();
      await queue.close();
      connection.disconnect();
    },
  };
});
