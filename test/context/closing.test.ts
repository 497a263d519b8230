import { expect } from 'chai';
import pg from 'pg';
import { type Config, readConfig } from '../../config/env.ts';
import { createWebContext } from '../../src/context/web.ts';
import { createWorkerContext, type WorkerContext } from '../../src/context/worker.ts';
import { statement } from '../../src/db/sql.ts';
import { isFloimgFailure } from '../../src/floimg/index.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openWorker } from '../../src/main/open-worker.ts';
import { fixedPersonas } from '../../src/personas/catalogue.ts';
import { retentionJob } from '../../src/queue/contracts.ts';
import { type JobKind, jobKind } from '../../src/queue/job-kinds.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { testEnvironment } from '../support/web.ts';

const logger = silentLogger();
const selectOne = statement('test-one', 'select 1');

/** Nothing listens there. */
const deadRedis = 'redis://127.0.0.1:9/0';

describe('what a context opened', () => {
  let database: Lent;
  let redis: Lent;
  let observer: FleetRedis;
  let sessions: pg.Client;

  before(async () => {
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    observer = await connectRedis({ url: redis.url, logger, duringOutage: 'fail' });
    sessions = new pg.Client({ connectionString: database.url });
    await sessions.connect();
  });

  after(async () => {
    observer?.disconnect();
    await sessions?.end();
    await Promise.all([database?.release(), redis?.release()]);
  });

  const configWith = (environment: Readonly<Record<string, string>> = {}): Config =>
    readConfig(testEnvironment({ databaseUrl: database.url, redisUrl: redis.url, environment }));

  /** Sessions of this test's database and connections of its Redis database, but for the observers'. */
  const openConnections = async () => {
    const { rows } = await sessions.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const number = new URL(redis.url).pathname.slice(1) || '0';
    const clients = String(await observer.client('LIST')).split('\n');
    const own = await observer.client('ID');
    const others = clients.filter(
      (line) => line.includes(` db=${number} `) && !line.startsWith(`id=${own} `),
    );
    return { postgres: rows[0]?.count, redis: others.length };
  };
  const nothingIsOpen = () =>
    eventually('no connection to be open', async () => {
      const open = await openConnections();
      return open.postgres === 0 && open.redis === 0 ? true : undefined;
    });

  it('is closed when the last part of a worker fails to open', async () => {
    const context = Promise.withResolvers<WorkerContext>();
    const twice = (open: WorkerContext): readonly JobKind[] => {
      context.resolve(open);
      const kind = jobKind(retentionJob, async () => undefined);
      return [kind, kind];
    };

    expect(await failureOf(openWorker(configWith(), { logger, kindsOf: twice }))).to.have.property(
      'code',
      'JOB_REGISTRY_INVALID',
    );

    await nothingIsOpen();
    const { floimg } = await context.promise;
    const refused = await failureOf(floimg.users.invite({ agentId: 'a', name: 'A', username: 'a' }));
    expect(isFloimgFailure(refused) && refused.kind).to.equal('unavailable');
  });

  it('is closed when a part in the middle of a worker fails to open', async () => {
    expect(
      await failureOf(createWorkerContext(configWith(), { logger, personas: fixedPersonas([]) })),
    ).to.have.property('code', 'MIND_MISCONFIGURED');

    await nothingIsOpen();
  });

  it('is closed when the last part of a web process fails to open, but for what the caller brought', async () => {
    const config = configWith({ REDIS_URL: deadRedis });
    const own = await connectRedis({ url: redis.url, logger, duringOutage: 'fail' });
    try {
      expect(await failureOf(createWebContext(config, { logger, redis: own }))).to.have.property(
        'code',
        'REDIS_UNAVAILABLE',
      );

      await eventually('Postgres to have no session', async () =>
        (await openConnections()).postgres === 0 ? true : undefined,
      );
      expect(await own.ping()).to.equal('PONG');
    } finally {
      own.disconnect();
    }
    await nothingIsOpen();
  });

  it('is closed by close', async () => {
    await using web = await createWebContext(configWith(), { logger });
    await using worker = await createWorkerContext(configWith(), { logger });
    await Promise.all([web.database, worker.database].map((database) => database.rows(selectOne, [])));
    expect(await openConnections()).to.deep.equal({ postgres: 2, redis: 5 });

    await Promise.all([web.close(), worker.close()]);

    await nothingIsOpen();
  });
});

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('It did not fail.');
    },
    (error: unknown) => error,
  );
}
