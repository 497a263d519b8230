import { hostname } from 'node:os';
import type { Config } from '../../config/env.ts';
import { jobKinds } from '../../jobs/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { createContext } from '../context.ts';
import { createFloimg } from '../floimg/index.ts';
import { messageOf } from '../lib/errors.ts';
import { createHeartbeat } from '../lib/heartbeat.ts';
import { createLogger } from '../lib/logger.ts';
import { createAdmissionControl } from '../limits/admission-control.ts';
import { startReporting } from '../metrics/reporter.ts';
import { createWorkerMetrics } from '../metrics/worker-metrics.ts';
import { createMind } from '../mind/index.ts';
import type { Mind } from '../mind/mind.ts';
import { createWorkflowBuilder } from '../mind/workflows/index.ts';
import { scheduleMaintenance } from '../queue/maintenance.ts';
import { startWorkers } from '../queue/workers.ts';
import { connectRedis } from '../redis/connections.ts';
import { createFeedReader } from '../visit/feed-reader.ts';
import { createVisitStore } from '../visit/postgres/index.ts';
import { defaultTimings } from '../visit/timings.ts';
import { openTelemetry } from './telemetry.ts';

/** Milliseconds between two looks at whether maintenance is still scheduled: a Redis that lost its data waits so long. */
const maintenanceCheckMs = 5_000;

/** A worker that consumes. */
export interface OpenWorker {
  /** Names this process in traces and metrics. */
  readonly worker: string;
  /** Hands back what is under way and undoes everything. */
  close(): Promise<void>;
}

/** Parts that may stand in for those that the configuration asks for. */
export interface WorkerOverrides {
  /** Put around the configured mind. */
  readonly wrapMind?: (mind: Mind) => Mind;
}

/** Wires a worker process and lets it consume. */
export async function openWorker(
  config: Config,
  { wrapMind = (mind) => mind }: WorkerOverrides = {},
): Promise<OpenWorker> {
  const logger = createLogger({ level: config.logLevel, service: 'worker' });
  const telemetry = await openTelemetry(config.tracing, 'worker', logger);
  const { tracing, queues: queueTelemetry } = telemetry;
  const context = await createContext(config, 'worker', {
    logger,
    tracing,
    queueTelemetry,
    plans: 'generic',
  });
  const { clock, personas } = context;
  const worker = `${hostname()}-${process.pid}`;
  const admission = createAdmissionControl({ clock });
  const metrics = createWorkerMetrics(worker, admission.state);
  const floimg = createFloimg({
    ...config.floimg,
    version: packageJson.version,
    clock,
    onRequest: metrics.requested,
    tracing,
  });
  const connection = await connectRedis({ url: config.redis.url, logger, duringOutage: 'wait' });
  const mind = wrapMind(await createMind({ config: config.mind, personas, tracing }));
  const kinds = jobKinds({
    ...context,
    floimg,
    mind,
    worker,
    buildWorkflow: createWorkflowBuilder(personas),
    visits: createVisitStore({ ...context, worker, leaseMs: defaultTimings.leaseMs }),
    feedReader: createFeedReader(floimg.gallery, clock),
    admission,
    metrics,
  });
  const heartbeat = await createHeartbeat({ clock, logger });
  const workers = await startWorkers({
    connection,
    kinds,
    concurrency: config.worker.concurrency,
    logger,
    onTicksAnswer: heartbeat.beat,
    telemetry: telemetry.workers,
  });
  const stopReporting = startReporting({ redis: context.redis, metrics, worker, clock, logger });
  const maintain = (): void => {
    scheduleMaintenance(context.queues).catch((error: unknown) =>
      logger.warn('Maintenance could not be scheduled; trying again', { reason: messageOf(error) }),
    );
  };
  maintain();
  const maintenance = setInterval(maintain, maintenanceCheckMs);
  logger.info('Worker ready', { worker, concurrency: config.worker.concurrency, mind: config.mind.provider });
  return {
    worker,
    async close() {
      clearInterval(maintenance);
      await workers.close();
      stopReporting();
      connection.disconnect();
      floimg.close();
      await context.close();
      await telemetry.close();
      logger.info('Worker stopped', { worker });
    },
  };
}
