import type { Config } from '../../config/env.ts';
import { jobKinds } from '../../jobs/index.ts';
import { createWorkerContext, type WorkerContext, type WorkerOverrides } from '../context/worker.ts';
import { messageOf } from '../lib/errors.ts';
import { createHeartbeat, type Heartbeat } from '../lib/heartbeat.ts';
import { startReporting } from '../metrics/reporter.ts';
import type { JobKind } from '../queue/job-kinds.ts';
import { scheduleMaintenance } from '../queue/maintenance.ts';
import { type RunningWorkers, startWorkers } from '../queue/workers.ts';

/** Milliseconds between two checks that maintenance is still scheduled: a Redis that lost its data waits so long. */
const maintenanceCheckMs = 5_000;

/** A worker that consumes. */
export interface OpenWorker {
  /** Names this process in traces and metrics. */
  readonly worker: string;
  /** Hands back what is under way, then closes everything. */
  close(): Promise<void>;
}

/** Parts that stand in for the usual ones. */
export interface OpenWorkerOverrides extends WorkerOverrides {
  readonly kindsOf?: (context: WorkerContext) => readonly JobKind[];
}

/**
 * Wires a worker process and lets it consume. When a part fails to open, all that were opened before are closed.
 * @throws {FleetError} that names what cannot be reached or is not ready, and what to do
 */
export async function openWorker(
  config: Config,
  { kindsOf = jobKinds, ...overrides }: OpenWorkerOverrides = {},
): Promise<OpenWorker> {
  await using opening = new AsyncDisposableStack();
  const context = opening.use(await createWorkerContext(config, overrides));
  const { clock, logger, metrics, redis, worker } = context;
  const { concurrency } = config.worker;
  const heartbeat = opening.adopt(await createHeartbeat({ clock, logger }), (open) => open.stop());
  opening.adopt(startReporting({ redis, metrics, worker, clock, logger }), (stop) => stop());
  opening.adopt(await consume(context, kindsOf(context), heartbeat), (open) => open.close());
  opening.adopt(keepMaintenanceScheduled(context), clearInterval);
  logger.info('Worker ready', { worker, concurrency, mind: config.mind.provider });
  const opened = opening.move();
  return {
    worker,
    async close() {
      await opened.disposeAsync();
      logger.info('Worker stopped', { worker });
    },
  };
}

function consume(
  { config, logger, telemetry, blockingRedis }: WorkerContext,
  kinds: readonly JobKind[],
  heartbeat: Heartbeat,
): Promise<RunningWorkers> {
  return startWorkers({
    connection: blockingRedis,
    kinds,
    concurrency: config.worker.concurrency,
    logger,
    onTicksAnswer: heartbeat.beat,
    telemetry: telemetry.workers,
  });
}

function keepMaintenanceScheduled({ queues, logger }: WorkerContext): NodeJS.Timeout {
  const schedule = (): void => {
    scheduleMaintenance(queues).catch((error: unknown) =>
      logger.warn('Maintenance could not be scheduled; trying again', { reason: messageOf(error) }),
    );
  };
  schedule();
  return setInterval(schedule, maintenanceCheckMs);
}
