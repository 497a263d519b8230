import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../../config/env.ts';
import type { CheckName, Finding } from '../../../src/cli/doctor/check.ts';
import { type DirectExamination, examineDirectly } from '../../../src/cli/doctor/examine-directly.ts';
import type { Diagnosis } from '../../../src/cli/doctor/report.ts';
import { startEmbeddedRedis } from '../../../src/embedded/index.ts';
import { scheduleMaintenance } from '../../../src/queue/maintenance.ts';
import { type Lent, lendMigratedDatabase } from '../../support/servers.ts';
import { testEnvironment } from '../../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../../support/worker.ts';

const plentyOfRoom = async () => ({ freeBytes: 50e9, totalBytes: 100e9 });

/** A fleet of which nothing is broken: databases, a worker and the sandbox. */
export interface HealthyFleet {
  readonly environment: Environment;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly sandbox: TestSandbox;
  readonly worker: TestWorker;
  close(): Promise<void>;
}

export async function startHealthyFleet(): Promise<HealthyFleet> {
  const database = await lendMigratedDatabase();
  const redis = await lendDurableRedis();
  const sandbox = await startSandbox();
  const options = { databaseUrl: database.url, redisUrl: redis.url, environment: sandbox.environment };
  const worker = await startWorker(options);
  await scheduleMaintenance(worker.context.queues);
  return {
    environment: testEnvironment(options),
    databaseUrl: database.url,
    redisUrl: redis.url,
    sandbox,
    worker,
    async close() {
      await worker.close();
      await sandbox.close();
      await redis.release();
      await database.release();
    },
  };
}

/** A Redis of its own that keeps what it has, unlike the one that tests share. */
export async function lendDurableRedis(): Promise<Lent> {
  const directory = await mkdtemp(join(tmpdir(), 'doctor-redis-'));
  const redis = await startEmbeddedRedis({ directory, persistence: 'appendonly' });
  return {
    url: redis.url,
    async release() {
      await redis.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Examines an environment on a disk with room, unless told otherwise. */
export function examine(
  environment: Environment,
  overrides: DirectExamination['overrides'] = {},
): Promise<Diagnosis> {
  return examineDirectly({ environment, overrides: { disk: plentyOfRoom, ...overrides } });
}

/** The one finding of a check; none or several fail the test. */
export function findingOf({ findings }: Diagnosis, check: CheckName): Finding {
  const [finding, ...others] = findings.filter((one) => one.check === check);
  if (finding === undefined || others.length > 0) throw new Error(`${check}: ${findings.length} findings`);
  return finding;
}

/** The names of everything that is broken. */
export function brokenIn({ findings }: Diagnosis): string[] {
  return findings.filter(({ level }) => level === 'broken').map(({ checked }) => checked);
}
