import { readConfig } from '../../config/env.ts';
import { jobKinds } from '../../jobs/index.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts';
import { createWorkerContext, type WorkerContext } from '../../src/context/worker.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { startWorkers } from '../../src/queue/workers.ts';
import { type TestWebOptions, testEnvironment } from './web.ts';

const serviceToken = 'fst_of_the_tests';

/** The sandbox in this process, on a free port and with an empty gallery. */
export interface TestSandbox extends Sandbox {
  readonly url: string;
  /** What leads a web process or a worker to it. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function startSandbox(changes: Pick<SandboxOptions, 'seeing'> = {}): Promise<TestSandbox> {
  const sandbox = await createSandbox({ dataDirectory: null, serviceToken, clock: systemClock, ...changes });
  const { url } = await sandbox.listen();
  return { ...sandbox, url, environment: { FLOIMG_API_URL: url, FLOIMG_SERVICE_TOKEN: serviceToken } };
}

export interface TestWorker {
  readonly context: WorkerContext;
  close(): Promise<void>;
}

/** A worker with every kind of job and the scripted mind in this process; nothing schedules maintenance by itself. */
export async function startWorker(options: TestWebOptions): Promise<TestWorker> {
  await using opening = new AsyncDisposableStack();
  const logger = silentLogger();
  const config = readConfig(testEnvironment(options));
  const context = opening.use(
    await createWorkerContext(config, { logger, worker: 'worker-of-the-tests', ...options.overrides }),
  );
  const connection = context.blockingRedis;
  opening.adopt(
    await startWorkers({ connection, kinds: jobKinds(context), concurrency: 10, logger }),
    (workers) => workers.close(),
  );
  const opened = opening.move();
  return { context, close: () => opened.disposeAsync() };
}
