import { join } from 'node:path';
import { Redis } from 'ioredis';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { createOrm } from '../../src/db/orm.ts';
import { type EmbeddedServers, startEmbeddedServers } from '../../src/embedded/index.ts';

/** One private Postgres and Redis for the whole test run; `DATABASE_URL` and `REDIS_URL` play no part. */
const directory = join(import.meta.dirname, '../../.data/test');

const templateName = 'fleet_template';
/** Redis has that many databases by default; a test file takes one. */
const redisDatabases = 16;

interface TestServers {
  readonly servers: EmbeddedServers;
  readonly postgresUrl: string;
  readonly redisUrl: string;
}

let started: Promise<TestServers> | undefined;
let databasesMade = 0;
const freeRedisDatabases = Array.from({ length: redisDatabases }, (_, index) => index);

/** The servers, started by whichever test asks first. */
export function testServers(): Promise<TestServers> {
  started ??= start();
  return started;
}

/** Mocha calls this once when all tests are done. */
export async function mochaGlobalTeardown(): Promise<void> {
  if (started !== undefined) await (await started).servers.stop();
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
  const { redisUrl } = await testServers();
  const index = freeRedisDatabases.shift();
  if (index === undefined)
    throw new RangeError('Every Redis database is lent; a test did not release its own.');
  const url = new URL(redisUrl);
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
  const servers = await startEmbeddedServers({
    directory,
    need: { postgres: true, redis: true },
    mode: 'fast',
  });
  if (servers.postgres === undefined || servers.redis === undefined)
    throw new TypeError('Both servers were asked for.');
  const postgresUrl = servers.postgres.url;
  // A run that was killed leaves its databases behind.
  await atServer(postgresUrl, async (execute) => {
    for (const { datname } of await execute("select datname from pg_database where datname like 'fleet_%'")) {
      await execute(`drop database "${datname}" with (force)`);
    }
  });
  await migrateDatabase(databaseUrl(postgresUrl, templateName));
  return { servers, postgresUrl, redisUrl: servers.redis.url };
}

async function lendDatabase(from: string): Promise<Lent> {
  const { postgresUrl } = await testServers();
  databasesMade += 1;
  const name = `fleet_test_${databasesMade}`;
  await atServer(postgresUrl, (execute) => execute(`create database ${name}${from}`));
  return {
    url: databaseUrl(postgresUrl, name),
    release: () =>
      atServer(postgresUrl, async (execute) => void (await execute(`drop database ${name} with (force)`))),
  };
}

type Execute = (sql: string) => Promise<{ datname?: string }[]>;

async function atServer<T>(url: string, work: (execute: Execute) => Promise<T>): Promise<T> {
  const orm = createOrm({ url: databaseUrl(url, 'postgres'), poolSize: 1 });
  try {
    return await work((sql) => orm.em.execute<{ datname?: string }[]>(sql));
  } finally {
    await orm.close(true);
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
