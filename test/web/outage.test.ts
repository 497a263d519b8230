import { expect } from 'chai';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { fleetSchema } from '../../src/api/fleet.ts';
import { statement } from '../../src/db/sql.ts';
import { reconcile } from '../../src/fleet/reconcile.ts';
import { type BreakableLine, openLine } from '../redis/breakable-line.ts';
import { agentSchema, makeAgentIn } from '../support/agents.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { adminPassword, startWebOn, type TestWeb } from '../support/web.ts';

const check = z.object({ ok: z.boolean(), detail: z.string() });
const readySchema = z.object({
  status: z.string(),
  checks: z.object({ postgres: check, migrations: check, redis: check, clock: check, model: check }),
});

const selectOthers = statement(
  'test-end-others',
  `select pg_terminate_backend(pid) as ended from pg_stat_activity
   where datname = current_database() and pid <> pg_backend_pid()`,
);

describe('an outage', () => {
  let lentDatabase: Lent;
  let lentRedis: Lent;
  let postgres: BreakableLine;
  let redis: BreakableLine;
  let web: TestWeb;

  before(async () => {
    [lentDatabase, lentRedis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    [postgres, redis] = await Promise.all([openLine(lentDatabase.url), openLine(lentRedis.url)]);
    web = await startWebOn({ databaseUrl: postgres.url, redisUrl: redis.url, probesApartMs: 100 });
  });

  after(async () => {
    await web?.close();
    await Promise.all([postgres?.cut(), redis?.cut()]);
    await Promise.all([lentDatabase?.release(), lentRedis?.release()]);
  });

  const ready = async () => {
    const answer = await web.call('GET', '/ready', { anonymous: true });
    return { httpStatus: answer.status, ...readySchema.parse(JSON.parse(answer.text)) };
  };
  const becomesReady = () =>
    eventually('readiness', async () => ((await ready()).status === 'ready' ? true : undefined));

  it('of nothing is told by /ready and /health', async () => {
    expect(await ready()).to.deep.equal({
      httpStatus: 200,
      status: 'ready',
      checks: {
        postgres: { ok: true, detail: 'answers' },
        migrations: { ok: true, detail: 'up to date' },
        redis: { ok: true, detail: 'answers, and evicts nothing' },
        clock: { ok: true, detail: 'agrees with that of Postgres' },
        model: { ok: true, detail: 'gives plans, as far as visits have asked' },
      },
    });
    expect((await web.call('GET', '/health', { anonymous: true })).text).to.equal('{"status":"ok"}');
  });

  it('of Postgres is a 503 everywhere that needs it, and ends by itself', async () => {
    await postgres.cut();
    try {
      const state = await ready();
      expect(state).to.include({ httpStatus: 503, status: 'unavailable' });
      expect(state.checks.postgres.ok).to.equal(false);
      expect(state.checks.redis.ok).to.equal(true);
      for (const [method, path, body] of [
        ['GET', '/api/agents', undefined],
        ['GET', '/api/agents?q=ann', undefined],
        ['GET', '/api/fleet', undefined],
        ['GET', '/api/activity', undefined],
        ['GET', '/metrics', undefined],
        ['GET', '/api/personas', undefined],
        ['GET', '/api/ticks/01890000-0000-7000-8000-000000000000', undefined],
        ['POST', '/api/agents', { name: 'A', username: 'an_agent', personaId: 'ai-artist' }],
        ['PATCH', '/api/agents/01890000-0000-7000-8000-000000000000', { name: 'A' }],
        ['DELETE', '/api/agents/01890000-0000-7000-8000-000000000000', undefined],
        ['POST', '/api/agents/01890000-0000-7000-8000-000000000000/start', undefined],
        ['POST', '/api/agents/01890000-0000-7000-8000-000000000000/tick', undefined],
        ['POST', '/api/agents/seed', { count: 1 }],
        ['POST', '/api/fleet/pause', undefined],
        ['PATCH', '/api/fleet/settings', { pace: 2 }],
      ] as const) {
        const problem = await web.refusal(method, path, body === undefined ? {} : { body });
        expect(problem, `${method} ${path}`).to.include({ status: 503, code: 'DATABASE_UNAVAILABLE' });
      }
      expect((await web.call('GET', '/health')).status).to.equal(200);
    } finally {
      await postgres.mend();
    }
    await becomesReady();
    expect((await web.call('GET', '/api/fleet')).status).to.equal(200);
  });

  it('of Redis is a 503 of commands, which say that they are committed; what was committed is carried out later', async function () {
    this.timeout(60_000);
    const agent = await makeAgentIn(web, 'idle');
    await redis.cut();
    try {
      const answers = [
        ['POST', `/api/agents/${agent.id}/start`, undefined],
        ['POST', '/api/agents', { name: 'A', username: 'kept_agent', personaId: 'ai-artist' }],
        ['PATCH', '/api/fleet/settings', { pace: 3 }],
        ['GET', '/admin/queues/api/queues', undefined],
      ] as const;
      const problems = await Promise.all(
        answers.map(([method, path, body]) => web.refusal(method, path, body === undefined ? {} : { body })),
      );
      for (const problem of problems) expect(problem).to.include({ status: 503, code: 'REDIS_UNAVAILABLE' });
      for (const { detail } of problems.slice(0, 3)) expect(detail).to.match(/^It is committed/);
      const state = await ready();
      expect(state).to.include({ httpStatus: 503, status: 'unavailable' });
      expect(state.checks.redis.ok).to.equal(false);
      expect(state.checks.postgres.ok).to.equal(true);
    } finally {
      await redis.mend();
    }
    await becomesReady();

    const list = z.object({ items: z.array(agentSchema) });
    const { items } = await web.ask(list, 'GET', '/api/agents');
    expect(items.map(({ username, status, nextTickAt }) => ({ username, status, nextTickAt }))).to.deep.equal(
      [
        { username: 'kept_agent', status: 'idle', nextTickAt: null },
        { username: agent.username, status: 'running', nextTickAt: null },
      ],
    );
    await reconcile(web.context);
    const after = await web.ask(agentSchema, 'GET', `/api/agents/${agent.id}`);
    expect(after.nextTickAt).to.be.a('string');
    const invitations = await web.context.queues.accounts.getWaiting();
    expect(invitations.map(({ name }) => name)).to.include('invite-account');
    expect((await web.ask(z.object({ pace: z.number() }), 'GET', '/api/fleet')).pace).to.equal(3);
  });

  it('of Redis leaves everything to be read, and operators to log in', async function () {
    this.timeout(60_000);
    const agent = await makeAgentIn(web, 'running');
    await redis.cut();
    try {
      const paths = [
        '/api/agents',
        `/api/agents/${agent.id}`,
        `/api/agents/${agent.id}/ticks`,
        '/api/activity',
        '/api/personas',
        '/metrics',
      ];
      const logIn = (password: string) =>
        web.call('POST', '/api/session', { anonymous: true, body: { password } });
      // At once, because each waits a few seconds for Redis.
      const [answers, shown, fleet, loggedIn] = await Promise.all([
        Promise.all(paths.map((path) => web.call('GET', path))),
        web.ask(agentSchema, 'GET', `/api/agents/${agent.id}`),
        web.ask(fleetSchema, 'GET', '/api/fleet'),
        logIn(adminPassword),
      ]);
      expect(answers.map(({ status }) => status)).to.deep.equal(paths.map(() => 200));
      expect(shown).to.include({ status: 'running', nextTickAt: null });
      expect(loggedIn.status).to.equal(200);
      expect(fleet).to.include({ status: 'limited', workers: 0 });
      expect(fleet.statusReason).to.match(/Redis cannot be used/);
      expect(fleet.queue.latenessMs).to.equal(null);

      const guesses = await Promise.all(Array.from({ length: 12 }, () => logIn('a guess')));
      expect(guesses.map(({ status }) => status)).to.include(429);
    } finally {
      await redis.mend();
    }
    await becomesReady();
  });

  for (const [code, spoil, repair, found] of [
    [
      'REDIS_FULL',
      ['CONFIG', 'SET', 'maxmemory', '1'],
      ['CONFIG', 'SET', 'maxmemory', '0'],
      /memory of Redis is full/,
    ],
    ['REDIS_READ_ONLY', ['REPLICAOF', '127.0.0.1', '1'], ['REPLICAOF', 'NO', 'ONE'], /replica/],
    [
      'REDIS_REPLICAS_MISSING',
      ['CONFIG', 'SET', 'min-replicas-to-write', '1'],
      ['CONFIG', 'SET', 'min-replicas-to-write', '0'],
      /replicas/,
    ],
    [
      'REDIS_RIGHT_MISSING',
      ['ACL', 'SETUSER', 'default', '-evalsha', '-eval'],
      ['ACL', 'SETUSER', 'default', '+@all'],
      /NOPERM.*EVALSHA/,
    ],
  ] as const) {
    it(`of Redis after ${spoil.join(' ')} has a code of its own`, async function () {
      this.timeout(30_000);
      const operator = new Redis(lentRedis.url);
      const agent = await makeAgentIn(web, 'idle');
      await operator.call(spoil[0], ...spoil.slice(1));
      try {
        const problem = await web.refusal('POST', `/api/agents/${agent.id}/start`);
        expect(problem).to.include({ status: 503, code });
        expect(problem.detail).to.match(/^It is committed/);
        expect((await web.call('GET', '/api/agents')).status).to.equal(200);
        await eventually('not ready, and why', async () => {
          const { httpStatus, checks } = await ready();
          return httpStatus === 503 && found.test(checks.redis.detail) ? true : undefined;
        });
      } finally {
        await operator.call(repair[0], ...repair.slice(1));
        operator.disconnect();
      }
      // What `/ready` has found is kept for a while, and would be that of the next test.
      await becomesReady();
    });
  }

  it('is what a Redis that answers and takes no writes counts as', async () => {
    const operator = new Redis(lentRedis.url);
    try {
      await operator.config('SET', 'maxmemory', '1');
      const state = await eventually('not ready', async () => {
        const found = await ready();
        return found.status === 'unavailable' ? found : undefined;
      });
      expect(state).to.include({ httpStatus: 503 });
      expect(state.checks.redis).to.deep.equal({ ok: false, detail: 'The memory of Redis is full' });
    } finally {
      await operator.config('SET', 'maxmemory', '0');
      operator.disconnect();
    }
    await becomesReady();
  });

  it('is not what a Redis that is nearly full counts as: that is degraded', async () => {
    const operator = new Redis(lentRedis.url);
    try {
      const used = Number(/used_memory:(\d+)/.exec(await operator.info('memory'))?.[1]);
      await operator.config('SET', 'maxmemory', String(Math.round(used * 1.06)));
      const state = await eventually('degraded', async () => {
        const found = await ready();
        return found.status === 'degraded' ? found : undefined;
      });
      expect(state).to.include({ httpStatus: 200 });
      expect(state.checks.redis.detail).to.match(/has used \d+ % of its maxmemory/);
    } finally {
      await operator.config('SET', 'maxmemory', '0');
      operator.disconnect();
    }
    await becomesReady();
  });

  for (const [aheadMs, httpStatus, status] of [
    [5_000, 200, 'degraded'],
    [-60_000, 503, 'unavailable'],
  ] as const) {
    it(`of a clock that is ${aheadMs / 1000} s ahead is ${status}`, async () => {
      const clock = { now: () => Date.now() + aheadMs };
      const other = await startWebOn({
        databaseUrl: lentDatabase.url,
        redisUrl: lentRedis.url,
        overrides: { clock },
      });
      const answer = await other.call('GET', '/ready', { anonymous: true });
      await other.close();

      expect(answer.status).to.equal(httpStatus);
      const state = readySchema.parse(JSON.parse(answer.text));
      expect(state.status).to.equal(status);
      expect(state.checks.clock.detail).to.match(
        /clock of this process is \d+ s (ahead of|behind) that of Postgres/,
      );
    });
  }

  it('is what a Postgres that answers and takes no writes counts as', async () => {
    const other = await lendMigratedDatabase();
    const spoilt = await startWebOn({ databaseUrl: other.url, redisUrl: lentRedis.url });
    const name = new URL(other.url).pathname.slice(1);
    const { database } = spoilt.context;
    try {
      await database.rows(
        statement('test-read-only', `alter database "${name}" set default_transaction_read_only = on`),
        [],
      );
      // Connections that are open keep their setting, so they are ended.
      await database.rows(selectOthers, []);
      const state = await eventually('not ready', async () => {
        const answer = await spoilt.call('GET', '/ready', { anonymous: true });
        return answer.status === 503 ? readySchema.parse(JSON.parse(answer.text)) : undefined;
      });
      expect(state.checks.postgres).to.deep.equal({ ok: false, detail: 'Postgres takes no writes' });
      const problem = await spoilt.refusal('POST', '/api/fleet/pause');
      expect(problem).to.include({ status: 503, code: 'DATABASE_READ_ONLY' });
      expect((await spoilt.call('GET', '/api/agents')).status).to.equal(200);
    } finally {
      await spoilt.close();
      await other.release();
    }
  });

  it('is what a Postgres counts as whose tables are older than this process; those of a later release are none', async () => {
    const other = await lendMigratedDatabase();
    const spoilt = await startWebOn({ databaseUrl: other.url, redisUrl: lentRedis.url });
    const change = (text: string) =>
      spoilt.context.database.rows(statement(`test-${text.slice(0, 20)}`, text), []);
    const migrations = async () => {
      const answer = await spoilt.call('GET', '/ready', { anonymous: true });
      return { httpStatus: answer.status, ...readySchema.parse(JSON.parse(answer.text)).checks.migrations };
    };
    try {
      await change("insert into mikro_orm_migrations (name) values ('20991231-later')");
      expect(await migrations()).to.deep.equal({
        httpStatus: 200,
        ok: true,
        detail: 'up to date, and of a later release than this process: 20991231-later',
      });

      await change('delete from mikro_orm_migrations');
      await change('alter table agents rename column vibe to vibe_of_before');
      const lacking = await migrations();
      expect(lacking).to.include({ httpStatus: 503, ok: false });
      expect(lacking.detail).to.match(/The database lacks .+Run npm run migrate/);
      const problem = await spoilt.refusal('GET', '/api/agents');
      expect(problem).to.include({ status: 503, code: 'DATABASE_WRONG_SERVER' });
    } finally {
      await spoilt.close();
      await other.release();
    }
  });

  it('is what a Redis that evicts keys counts as', async () => {
    await web.context.redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    try {
      const state = await ready();
      expect(state).to.include({ httpStatus: 503, status: 'unavailable' });
      expect(state.checks.redis.detail).to.include('allkeys-lru').and.include('noeviction');
    } finally {
      await web.context.redis.config('SET', 'maxmemory-policy', 'noeviction');
    }
  });

  it('is what a process that is about to stop announces', async () => {
    const other = await startWebOn({ databaseUrl: postgres.url, redisUrl: redis.url });
    other.web.drain();
    const answer = await other.call('GET', '/ready', { anonymous: true });
    await other.close();

    expect(answer.status).to.equal(503);
    expect(JSON.parse(answer.text)).to.include({ status: 'draining' });
  });
});
