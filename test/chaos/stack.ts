import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Environment } from '../../config/env.ts';
import { type ChildSpec, runChild } from '../../src/main/demo/child.ts';
import { makeAdjustableClock, noAdjustableClocks } from '../support/adjustable-clock.ts';
import { compileCache } from '../support/compile-cache.ts';
import { type FleetProcess, fleetProcess, type ProcessSpec } from './fleet-process.ts';
import { lastingPorts } from './ports.ts';
import { redisPair } from './redis-pair.ts';
import type { TargetName } from './schedule.ts';
import { postgresServer, type Server } from './servers.ts';
import type { ReplicatedTarget, Target } from './targets.ts';

const root = join(import.meta.dirname, '../..');

export interface StackOptions {
  /** Where everything is kept; an account other than root must be able to pass through. */
  readonly directory: string;
  readonly workers: number;
  readonly pace: number;
  readonly log: (line: string) => void;
  readonly stopping: AbortSignal;
}

/** The whole fleet with everything it needs, each part of which can be struck. */
export interface Stack {
  readonly dashboard: string;
  readonly apiToken: string;
  readonly gallery: string;
  readonly serviceToken: string;
  readonly databaseUrl: string;
  readonly redis: ReplicatedTarget;
  readonly redisUrl: string;
  readonly workers: readonly FleetProcess[];
  readonly processes: readonly FleetProcess[];
  readonly targets: ReadonlyMap<TargetName, Target>;
}

/** Visits that one worker has under way at once: enough that a killed worker takes a good many with it. */
const concurrency = 20;

/**
 * Brings everything up on free loopback ports, on which its parts come back whenever they were struck.
 * @param undo takes what undoes each step
 */
export async function openStack(options: StackOptions, undo: AsyncDisposableStack): Promise<Stack> {
  const { directory, log } = options;
  const [postgresPort = 0, webPort = 0, sandboxPort = 0, address = 0, one = 0, other = 0] =
    await lastingPorts(6);
  const postgres = postgresServer(join(directory, 'postgres'), postgresPort);
  const redis = redisPair(join(directory, 'redis'), { address, servers: [one, other] });
  undo.defer(() => postgres.stop());
  undo.defer(() => redis.stop());
  await Promise.all([postgres.start(), redis.start()]);

  const secrets = { apiToken: randomSecret(), serviceToken: randomSecret() };
  const urls = { dashboard: `http://127.0.0.1:${webPort}`, gallery: `http://127.0.0.1:${sandboxPort}` };
  const specs = childSpecs(options, { ...secrets, ...urls, postgres, redis });
  await runChild(specs.migrate, options.stopping);
  const sandbox = fleetProcess('sandbox', specs.sandbox, log);
  const web = fleetProcess('web', specs.web, log);
  const workers = await Promise.all(
    specs.workers.map(async (spec, index) => {
      const name: TargetName = `worker-${index + 1}`;
      return fleetProcess(name, { ...spec, ...(await clockOf(join(directory, `${name}.clock`))) }, log);
    }),
  );
  const processes = [sandbox, web, ...workers];
  undo.defer(() => stopAll(processes));
  options.stopping.addEventListener('abort', () => void stopAll(processes), { once: true });
  await Promise.all(processes.map((each) => each.start()));
  options.stopping.throwIfAborted();
  return {
    ...secrets,
    ...urls,
    databaseUrl: postgres.url,
    redis,
    redisUrl: redis.url,
    workers,
    processes,
    targets: new Map([postgres, redis, ...processes].map((target) => [target.name, target])),
  };
}

async function clockOf(file: string): Promise<Pick<ProcessSpec, 'clock'>> {
  return noAdjustableClocks === null ? { clock: await makeAdjustableClock(file) } : {};
}

async function stopAll(processes: readonly FleetProcess[]): Promise<void> {
  await Promise.all(processes.map((each) => each.stop()));
}

interface Addresses {
  readonly dashboard: string;
  readonly gallery: string;
  readonly apiToken: string;
  readonly serviceToken: string;
  readonly postgres: Server<Target>;
  readonly redis: Server<Target>;
}

function childSpecs({ directory, workers, pace }: StackOptions, addresses: Addresses) {
  const { dashboard, gallery, apiToken, serviceToken, postgres, redis } = addresses;
  const fleet: Environment = {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    PORT: new URL(dashboard).port,
    FLOIMG_API_URL: gallery,
    FLOIMG_SERVICE_TOKEN: serviceToken,
    SESSION_SECRET: randomSecret(),
    ADMIN_PASSWORD: randomSecret(),
    API_TOKEN: apiToken,
    LLM_PROVIDER: 'scripted',
    FLEET_PACE: String(pace),
    WORKER_CONCURRENCY: String(concurrency),
  };
  const sandbox: Environment = {
    PORT: new URL(gallery).port,
    FLOIMG_SERVICE_TOKEN: serviceToken,
    SANDBOX_DATA: join(directory, 'sandbox'),
    SANDBOX_SHAPES: 'mixed',
  };
  const child = (name: string, script: string, environment: Environment): ChildSpec => ({
    name,
    script: join(root, script),
    environment: { ...compileCache, ...environment },
    logDirectory: join(directory, 'logs'),
  });
  return {
    migrate: child('migrate', 'src/main/migrate.ts', fleet),
    sandbox: child('sandbox', 'sandbox/main.ts', sandbox),
    web: child('web', 'src/main/web.ts', fleet),
    workers: Array.from({ length: workers }, (_, index) =>
      child(`worker-${index + 1}`, 'src/main/worker.ts', fleet),
    ),
  };
}

/** Long enough for every setting that has a shortest length. */
function randomSecret(): string {
  return randomBytes(24).toString('hex');
}
