import { Queue, type Worker } from 'bullmq';
import { expect } from 'chai';
import { silentLogger } from '../../src/lib/logger.ts';
import { patientWorker } from '../../src/queue/patient-worker.ts';
import { sharedOptions } from '../../src/queue/queues.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';

describe('a patient worker', () => {
  let lent: Lent;
  let connection: FleetRedis;
  let queue: Queue;
  let worker: Worker | undefined;

  beforeEach(async () => {
    lent = await lendRedis();
    connection = await connectRedis({ url: lent.url, logger: silentLogger(), duringOutage: 'wait' });
    queue = new Queue('told', sharedOptions(connection, 'ticks'));
  });

  afterEach(async () => {
    await worker?.close();
    await queue.close();
    connection.disconnect();
    await lent.release();
  });

  /** @returns how many answers it has reported so far */
  function startWorker(
    run: () => Promise<void>,
    options: { readonly concurrency?: number } = {},
  ): () => number {
    let answers = 0;
    const PatientWorker = patientWorker({
      onAnswer: () => {
        answers += 1;
      },
    });
    worker = new PatientWorker('told', run, {
      ...sharedOptions(connection, 'ticks'),
      drainDelay: 0.01,
      ...options,
    });
    return () => answers;
  }

  it('reports each answer to its question for a job while there is nothing to do', async () => {
    const answers = startWorker(async () => undefined);

    await eventually('a third answer', () => (answers() >= 3 ? true : undefined));
  });

  it('reports nothing while every place is taken, and again when one is free', async () => {
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

  it('asks less and less often while its queue fails, and works again by itself', async () => {
    const errors: number[] = [];
    const done = Promise.withResolvers<void>();
    const PatientWorker = patientWorker({
      onAnswer: () => undefined,
      pauses: { firstMs: 100, mostMs: 400 },
    });
    // What lies there is no list, so every question for a job is refused.
    const markers = queue.toKey('wait');
    await connection.set(markers, 'not what BullMQ expects there');
    worker = new PatientWorker('told', async () => done.resolve(), sharedOptions(connection, 'ticks'));
    worker.on('error', () => errors.push(performance.now()));
    await eventually('five errors', () => (errors.length >= 5 ? true : undefined));

    const gaps = errors.slice(1, 5).map((at, index) => at - (errors[index] ?? at));
    expect(gaps[0]).to.be.at.least(95);
    expect(gaps[3]).to.be.at.least(195);

    await connection.del(markers);
    await queue.add('job', {});
    await done.promise;
  });

  it('that waits after an error closes at once', async () => {
    const failed = Promise.withResolvers<void>();
    const PatientWorker = patientWorker({
      onAnswer: () => undefined,
      pauses: { firstMs: 60_000, mostMs: 60_000 },
    });
    await connection.set(queue.toKey('wait'), 'not what BullMQ expects there');
    worker = new PatientWorker('told', async () => undefined, sharedOptions(connection, 'ticks'));
    worker.on('error', () => failed.resolve());
    await failed.promise;

    await worker.close();
  });
});
