import { Queue, type Worker } from 'bullmq';
import { expect } from 'chai';
import type { Redis } from 'ioredis';
import { silentLogger } from '../../src/lib/logger.ts';
import { observedWorker } from '../../src/queue/observed-worker.ts';
import { sharedOptions } from '../../src/queue/queues.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

describe('a worker that tells of each answer to its question for a job', () => {
  let lent: Lent;
  let connection: Redis;
  let queue: Queue;
  let worker: Worker | undefined;

  beforeEach(async () => {
    lent = await lendRedis();
    connection = await connectRedis({ url: lent.url, logger: silentLogger(), duringOutage: 'wait' });
    queue = new Queue('told', sharedOptions(connection));
  });

  afterEach(async () => {
    await worker?.close();
    await queue.close();
    connection.disconnect();
    await lent.release();
  });

  /** @returns how many answers it has told of so far */
  function startWorker(
    run: () => Promise<void>,
    options: { readonly concurrency?: number } = {},
  ): () => number {
    let answers = 0;
    const ObservedWorker = observedWorker(() => {
      answers += 1;
    });
    worker = new ObservedWorker('told', run, { ...sharedOptions(connection), drainDelay: 0.01, ...options });
    return () => answers;
  }

  it('goes on telling while there is nothing to do', async () => {
    const answers = startWorker(async () => undefined);

    await eventually('a third answer', () => (answers() >= 3 ? true : undefined));
  });

  it('tells nothing while every place is taken, and again when one is free', async () => {
    const { promise: busy, resolve: begin } = Promise.withResolvers<void>();
    const { promise: done, resolve: finish } = Promise.withResolvers<void>();
    const run = async (): Promise<void> => {
      begin();
      await done;
    };
    await queue.add('long', {});
    const answers = startWorker(run, { concurrency: 1 });
    await busy;
    const whileBusy = answers();
    // Time enough for a worker that would ask every 10 ms.
    for (let pings = 0; pings < 500; pings += 1) await connection.ping();
    expect(answers()).to.equal(whileBusy);

    finish();

    await eventually('another answer', () => (answers() > whileBusy ? true : undefined));
  });
});
