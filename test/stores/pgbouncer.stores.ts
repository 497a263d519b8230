import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { agentSchema } from '../../src/api/agents.ts';
import { connectorOf, type Pooler } from '../../src/db/connector.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { databaseOf, statement } from '../../src/db/sql.ts';
import { hasErrorCode } from '../../src/lib/errors.ts';
import { type Lent, lendEmptyDatabase, lendRedis } from '../support/servers.ts';
import { startWebOn } from '../support/web.ts';
import { type LabPooler, startPooler } from './support/pgbouncer.ts';

const count = statement<{ agents: string }>('test-count-agents', 'select count(*) as agents from agents');
const limit = statement<{ limit: string }>(
  'test-limit',
  "select current_setting('statement_timeout') as limit",
);
const slow = statement('test-slow', 'select pg_sleep(30)');

const cases: readonly {
  readonly mode: 'session' | 'transaction';
  readonly set?: Pooler;
  readonly found: Pooler;
}[] = [
  { mode: 'session', set: 'session', found: 'session' },
  { mode: 'session', found: 'transaction' },
  { mode: 'transaction', set: 'transaction', found: 'transaction' },
  { mode: 'transaction', found: 'transaction' },
];

describe('a database behind PgBouncer', () => {
  let lent: Lent;

  before(async () => {
    lent = await lendEmptyDatabase();
    await migrateDatabase(lent.url);
  });
  after(() => lent.release());

  for (const { mode, set, found } of cases) {
    describe(`in ${mode} mode, ${set === undefined ? 'found out' : 'as it was set'}`, () => {
      let pooler: LabPooler;
      let orm: MikroORM;

      before(async () => {
        pooler = await startPooler(lent.url, mode);
        orm = await openDatabase({ url: pooler.url, poolSize: 12, pooler: set });
      });
      after(async () => {
        await orm.close(true);
        await pooler[Symbol.asyncDispose]();
      });

      it('is known for what it is', async () => {
        const pool: object = await orm.em.getDriver().getConnection().getNativeClient();

        expect(connectorOf(pool)?.pooler).to.equal(found);
      });

      it('answers many statements at once on few connections', async () => {
        const database = await databaseOf(orm);
        const answers = await Promise.all(
          Array.from({ length: 200 }, (_, place) =>
            place % 2 === 0 ? database.rows(count, []) : database.transaction((sql) => sql.rows(count, [])),
          ),
        );

        expect(answers.flat().map(({ agents }) => agents))
          .to.have.lengthOf(200)
          .and.not.include('');
      });

      it('keeps a transaction to its time', async () => {
        const database = await databaseOf(orm);
        const [row] = await database.transaction((sql) => sql.rows(limit, []));
        expect(row?.limit).to.equal('15s');

        const failure = await database
          .transaction((sql) => sql.rows(slow, []))
          .catch((error: unknown) => error);
        expect(hasErrorCode(failure, '57014')).to.equal(true);
      }).timeout(30_000);

      it('serves the whole API', async () => {
        const redis = await lendRedis();
        const environment = set === undefined ? {} : { DATABASE_POOLER: set };
        const web = await startWebOn({ databaseUrl: pooler.url, redisUrl: redis.url, environment });
        try {
          const body = { name: 'Ada', username: `ada_${mode}_${set ?? 'found'}`, personaId: 'ai-artist' };
          const agent = await web.ask(agentSchema, 'POST', '/api/agents', { body });
          const started = await web.ask(agentSchema, 'POST', `/api/agents/${agent.id}/start`);
          expect(started.status).to.equal('running');
          const list = await Promise.all(Array.from({ length: 40 }, () => web.call('GET', '/api/agents')));
          expect(list.map(({ status }) => status)).to.deep.equal(list.map(() => 200));
        } finally {
          await web.close();
          await redis.release();
        }
      });
    });
  }

  it('is migrated through the pooler, too', async () => {
    const empty = await lendEmptyDatabase();
    const pooler = await startPooler(empty.url, 'transaction');
    try {
      expect(await migrateDatabase(pooler.url)).not.to.deep.equal([]);
      expect(await migrateDatabase(pooler.url)).to.deep.equal([]);
    } finally {
      await pooler[Symbol.asyncDispose]();
      await empty.release();
    }
  });
});
