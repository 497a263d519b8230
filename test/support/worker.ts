import { readConfig } from '../../config/env.ts';
import { jobKinds } from '../../jobs/index.ts';
import { createSandbox, type Sandbox } from '../../sandbox/server.ts';
import { type Context, createContext } from '../../src/context.ts';
import { createFloimg } from '../../src/floimg/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { createAdmissionControl } from '../../src/limits/admission-control.ts';
import { createWorkerMetrics } from '../../src/metrics/worker-metrics.ts';
import { createMind } from '../../src/mind/index.ts';
import { createWorkflowBuilder } from '../../src/mind/workflows/index.ts';
import { startWorkers } from '../../src/queue/workers.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { createFeedReader } from '../../src/visit/feed-reader.ts';
import { createVisitStore } from '../../src/visit/postgres/index.ts';
import { defaultTimings } from '../../src/visit/timings.ts';
import { type TestWebOptions, testEnvironment } from './web.ts';

const serviceToken = 'fst_of_the_tests';

/** The sandbox in this process, on a free port and with an empty gallery. */
export interface TestSandbox extends Sandbox {
  readonly url: string;
  /** What leads a web process or a worker to it. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function startSandbox(): Promise<TestSandbox> {
  const sandbox = await createSandbox({ dataDirectory: null, serviceToken, clock: systemClock });
  const { url } = await sandbox.listen();
  return { ...sandbox, url, environment: { FLOIMG_API_URL: url, FLOIMG_SERVICE_TOKEN: serviceToken } };
}

export interface TestWorker {
  readonly context: Context;
  close(): Promise<void>;
}

/** A worker with every kind of job and the scripted mind in this process; nothing schedules maintenance by itself. */
export async function startWorker(options: TestWebOptions): Promise<TestWorker> {
  const config = readConfig(testEnvironment(options));
  const logger = silentLogger();
  const context = await createContext(config, 'worker', { logger, ...options.overrides });
  const { clock, personas } = context;
  const floimg = createFloimg({ ...config.floimg, version: 'test', clock });
  const connection = await connectRedis({ url: config.redis.url, logger, duringOutage: 'wait' });
  const kinds = jobKinds({
    ...context,
    floimg,
    mind: await createMind({ config: config.mind, personas }),
    worker: 'worker-of-the-tests',
    buildWorkflow: createWorkflowBuilder(personas),
    visits: createVisitStore({ ...context, worker: 'test', leaseMs: defaultTimings.leaseMs }),
    feedReader: createFeedReader(floimg.gallery, clock),
    admission: createAdmissionControl({ clock }),
    metrics: createWorkerMetrics('worker-of-the-tests'),
  });
  const workers = await startWorkers({ connection, kinds, concurrency: 10, logger });
  return {
    context,
    async close() {
      await workers.close();
      connection.disconnect();
      floimg.close();
      await context.close();
    },
  };
}
