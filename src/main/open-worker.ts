import type { Config } from '../../config/env.ts';
import { jobKinds } from '../../jobs/index.ts';
import { createWorkerContext, type WorkerContext, type WorkerOverrides } from '../context/worker.ts';
import { byPostgres } from '../db/clock-offset.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import { createHeartbeat } from '../lib/heartbeat.ts';
import { startWatchdog } from '../lib/watchdog.ts';
import { startReporting } from '../metrics/reporter.ts';
import type { JobKind } from '../queue/job-kinds.ts';
import { scheduleMaintenance } from '../queue/maintenance.ts';
import { type RunningWorkers, startWorkers, type WorkersOptions } from '../queue/workers.ts';
import { guardClock, isHarmful } from './clock-guard.ts';

/** Milliseconds between two checks that maintenance is still scheduled: a Redis that lost its data waits so long. */
const maintenanceCheckMs = 5_000;

/** Milliseconds without an answer to the question for a tick after which whoever supervises the process shall see it. */
const unableAfterMs = 300_000;

/** The worker cannot do any visits, and has waited long enough for that to change. */
class WorkerUnableError extends FleetError {
  readonly code = 'WORKER_UNABLE';
}

/** A worker that consumes. */
export interface OpenWorker {
  /** Names this process in traces and metrics. */
  readonly worker: string;
  /** Settles when it has not been able to work for five minutes. */
  readonly unable: Promise<FleetError>;
  /** Hands back what is under way, then closes everything. */
  close(): Promise<void>;
}

/** Parts that stand in for the usual ones. */
export interface OpenWorkerOverrides extends WorkerOverrides {
  readonly kindsOf?: (context: WorkerContext) => readonly JobKind[];
  /** Five minutes unless given. */
  readonly unableAfterMs?: number;
  /** Milliseconds between two looks at the clock of Postgres. */
  readonly clockEveryMs?: number;
}

/**
 * Wires a worker process and lets it consume. When a part fails to open, all that were opened before are closed.
 * @throws {FleetError} that names what cannot be reached or is not ready, and what to do
 */
export async function openWorker(
  config: Config,
  {
    kindsOf = jobKinds,
    unableAfterMs: silenceMs = unableAfterMs,
    clockEveryMs,
    ...overrides
  }: OpenWorkerOverrides = {},
): Promise<OpenWorker> {
  await using opening = new AsyncDisposableStack();
  const context = opening.use(await createWorkerContext(config, overrides));
  const { clock, clockOffset, logger, metrics, redis, worker } = context;
  const { concurrency } = config.worker;
  const heartbeat = opening.adopt(await createHeartbeat({ clock, logger }), (open) => open.stop());
  opening.adopt(
    startReporting({ redis, metrics, worker, clock: byPostgres(clock, clockOffset), logger }),
    (stop) => stop(),
  );
  const ability = opening.adopt(watchAbility(silenceMs), (open) => open.stop());
  let mayWork = (): boolean => true;
  const onTicksAnswer = (): void => {
    heartbeat.beat();
    if (mayWork()) ability.alive();
  };
  const reports = { onTicksAnswer, onFailure: ability.failed };
  const workers = opening.adopt(await consume(context, kindsOf(context), reports), (open) => open.close());
  const guard = guardClock({
    ...context,
    workers,
    onUnable: ability.failed,
    ...(clockEveryMs === undefined ? {} : { everyMs: clockEveryMs }),
  });
  opening.adopt(guard, (open) => open.stop());
  mayWork = guard.mayWork;
  opening.adopt(keepMaintenanceScheduled(context), clearInterval);
  logger.info('Worker ready', { worker, concurrency, mind: config.mind.provider });
  const opened = opening.move();
  return {
    worker,
    unable: ability.unable,
    async close() {
      await opened.disposeAsync();
      logger.info('Worker stopped', { worker });
    },
  };
}

/** Notices that no question for a tick is answered any more, and why. */
function watchAbility(silenceMs: number) {
  const { promise: unable, resolve } = Promise.withResolvers<FleetError>();
  let lastReason = 'Redis does not answer';
  const watchdog = startWatchdog({
    silenceMs,
    onSilence: () =>
      resolve(
        new WorkerUnableError(
          `This worker could not do any visit for ${Math.round(silenceMs / 1000)} s: ${lastReason}. ` +
            'It ends, so that whoever supervises it sees it; npm run fleet -- doctor names what to repair.',
        ),
      ),
  });
  return {
    unable,
    alive: watchdog.alive,
    failed: (reason: string): void => {
      lastReason = reason;
    },
    stop: watchdog.stop,
  };
}

function consume(
  { config, logger, telemetry, blockingRedis, clockOffset }: WorkerContext,
  kinds: readonly JobKind[],
  reports: Required<Pick<WorkersOptions, 'onTicksAnswer' | 'onFailure'>>,
): Promise<RunningWorkers> {
  return startWorkers({
    connection: blockingRedis,
    kinds,
    concurrency: config.worker.concurrency,
    logger,
    ...reports,
    held: isHarmful(clockOffset.ms()),
    offset: clockOffset.ms,
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
