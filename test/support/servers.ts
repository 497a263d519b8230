import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { migrateDatabase } from '../../src/db/migrate.ts';
import {
  type EmbeddedServer,
  isProcessOf,
  startEmbeddedPostgres,
  startEmbeddedRedis,
} from '../../src/embedded/index.ts';
import { findRedis } from '../../src/embedded/redis-process.ts';

// Private servers for the tests; DATABASE_URL and REDIS_URL play no part. TEST_POSTGRES_URL puts a server of another
// version in the place of the embedded Postgres: its role must be allowed to make databases. Runs that go on at the same time share one
// Postgres, because making a cluster takes more than a second, and have databases and a Redis of their own.
const directory = join(import.meta.dirname, '../../.data/test');
const redisDirectory = join(directory, `redis-${process.pid}`);

const templateName = `fleet_${process.pid}_template`;
/** What a run made carries its pid: databases, and directories of Redis. */
const ownedByRun = /^(?:fleet_|redis-)(\d+)/;
/** Redis has that many databases by default; a test file takes one. */
const redisDatabases = 16;

interface TestServers {
  readonly postgres: EmbeddedServer;
  readonly redis: EmbeddedServer;
}

let started: Promise<TestServers> | undefined;
let databasesMade = 0;
const freeRedisDatabases = Array.from({ length: redisDatabases }, (_, index) => index);

/** The servers, started by whichever test asks first. */
export function testServers(): Promise<TestServers> {
  started ??= start();
  return started;
}

/**
 * Mocha calls this once when all tests are done. Where files run in processes of their own, those have ended without
 * being asked, and this process, which runs none, closes the Postgres that they shared.
 */
export async function mochaGlobalTeardown(): Promise<void> {
  if (process.argv.includes('--parallel')) await (await openPostgres()).stop();
  if (started === undefined) return;
  const { postgres, redis } = await started;
  await dropDatabase(postgres.url, templateName);
  await Promise.all([postgres.stop(), redis.stop()]);
}

/** A database or a part of Redis that belongs to one test file. */
export interface Lent {
  readonly url: string;
  /** Gives it back and forgets what was in it. */
  release(): Promise<void>;
}

/** An empty database without tables. */
export async function lendEmptyDatabase(): Promise<Lent> {
  return lendDatabase('');
}

/** A database with all tables, cloned from a template that is migrated once a run. */
export async function lendMigratedDatabase(): Promise<Lent> {
  return lendDatabase(` template ${templateName}`);
}

/** An empty Redis database. */
export async function lendRedis(): Promise<Lent> {
  const { redis } = await testServers();
  const index = freeRedisDatabases.shift();
  if (index === undefined)
    throw new RangeError('Every Redis database is lent; a test did not release its own.');
  const url = new URL(redis.url);
  url.pathname = `/${index}`;
  await flush(url.href);
  return {
    url: url.href,
    release: async () => {
      await flush(url.href);
      freeRedisDatabases.push(index);
    },
  };
}

async function start(): Promise<TestServers> {
  const [postgres, redis] = await Promise.all([
    openPostgres(),
    startEmbeddedRedis({ directory: redisDirectory, persistence: 'none' }),
  ]);
  await removeLeftovers(postgres.url);
  await migrateDatabase(databaseUrl(postgres.url, templateName));
  return { postgres, redis };
}

function openPostgres(): Promise<EmbeddedServer> {
  const { TEST_POSTGRES_URL: url } = process.env;
  if (url === undefined)
    return startEmbeddedPostgres({ directory: join(directory, 'postgres'), durability: 'fast' });
  return Promise.resolve({ url, reused: true, stop: () => Promise.resolve() });
}

/**
 * Every run leaves its Redis' directory behind, because the guard of its servers still looks there when it has ended;
 * a run that was killed leaves its databases too.
 */
async function removeLeftovers(postgresUrl: string): Promise<void> {
  const databases = await atServer(postgresUrl, (execute) => execute('select datname from pg_database'));
  for (const { datname = '' } of databases) {
    if (isLeftover(datname)) await dropDatabase(postgresUrl, datname);
  }
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    if (isLeftover(name) && (await findRedis(path)) === undefined)
      await rm(path, { recursive: true, force: true });
  }
}

function isLeftover(name: string): boolean {
  const pid = Number(ownedByRun.exec(name)?.[1]);
  return pid > 0 && pid !== process.pid && !isProcessOf(pid, []);
}

/**
 * Files are copied: through the log, which is what Postgres does unless it is asked, making a database and dropping it
 * takes five times the processor time.
 */
async function lendDatabase(from: string): Promise<Lent> {
  const { postgres } = await testServers();
  databasesMade += 1;
  const name = `fleet_${process.pid}_${databasesMade}`;
  await atServer(postgres.url, (execute) => execute(`create database ${name}${from} strategy file_copy`));
  return { url: databaseUrl(postgres.url, name), release: () => dropDatabase(postgres.url, name) };
}

/** Two runs may find the same leftover at once. */
async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await atServer(serverUrl, (execute) => execute(`drop database if exists "${name}" with (force)`));
}

type Execute = (sql: string) => Promise<{ datname?: string }[]>;

async function atServer<T>(url: string, work: (execute: Execute) => Promise<T>): Promise<T> {
  const client = new pg.Client(databaseUrl(url, 'postgres'));
  await client.connect();
  try {
    return await work(async (sql) => (await client.query<{ datname?: string }>(sql)).rows);
  } finally {
    await client.end();
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
