import { expect } from 'chai';
import { readConfig } from '../../config/env.ts';
import { createAgents } from '../../src/agents/index.ts';
import { createWebContext, type WebContext } from '../../src/context/web.ts';
import { statement } from '../../src/db/sql.ts';
import { reconcile } from '../../src/fleet/reconcile.ts';
import { CommittedError } from '../../src/lib/after-commit.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import type { TickSchedules } from '../../src/queue/schedules.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { testEnvironment } from '../support/web.ts';

const selectAll = statement<{ id: AgentId; status: string; deleted: boolean }>(
  'test-all',
  'select id, status, deleted_at is not null as deleted from agents order by id',
);

class Crash extends Error {}

/** Schedules of a process that dies when it is about to write them for the n-th time. */
function dyingSchedules(schedules: TickSchedules, writes: number): TickSchedules {
  let left = writes;
  const orDie = <Arguments extends readonly unknown[]>(write: (...given: Arguments) => Promise<void>) => {
    return async (...given: Arguments): Promise<void> => {
      left -= 1;
      if (left < 0) throw new Crash('The process died.');
      await write(...given);
    };
  };
  return { ...schedules, set: orDie(schedules.set), remove: orDie(schedules.remove) };
}

async function crashOf(work: Promise<unknown>): Promise<void> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  // Whoever gave a command that is committed hears so.
  expect(outcome instanceof CommittedError ? outcome.cause : outcome).to.be.instanceOf(Crash);
}

describe('a crash between the commit of a command and its schedule', () => {
  let database: Lent;
  let redis: Lent;
  let context: WebContext;

  before(async () => {
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    const environment = testEnvironment({ databaseUrl: database.url, redisUrl: redis.url });
    context = await createWebContext(readConfig(environment), { logger: silentLogger() });
  });

  beforeEach(async () => {
    await context.database.rows(
      statement('test-truncate', 'truncate agents, ticks, actions, activities, daily_usage'),
      [],
    );
    await context.redis.flushdb();
  });

  after(async () => {
    await context?.close();
    await Promise.all([database?.release(), redis?.release()]);
  });

  const dying = (writes = 0) =>
    createAgents({ ...context, schedules: dyingSchedules(context.schedules, writes) });
  const agents = () => context.database.rows(selectAll, []);
  const scheduled = async (): Promise<string[]> => {
    const ids: string[] = [];
    for await (const page of context.schedules.pages()) ids.push(...page);
    return ids.sort();
  };
  const running = async () =>
    (await agents()).filter(({ status, deleted }) => status === 'running' && !deleted).map(({ id }) => id);
  const makeOne = async (): Promise<AgentId> => {
    await context.agents.seed({ count: 1, seed: 'one' });
    const [agent] = await agents();
    if (agent === undefined) throw new Error('No agent was made.');
    return agent.id;
  };

  it('of a start leaves an agent that reconcile gives its schedule', async () => {
    const id = await makeOne();
    await crashOf(dying().change(id, 'start'));
    expect(await context.agents.find(id)).to.include({ status: 'running', nextTickAt: null });

    expect(await reconcile(context)).to.include({ missingSchedules: 1, orphanedSchedules: 0 });

    expect((await context.agents.find(id)).nextTickAt).to.be.a('string');
    expect(await reconcile(context)).to.include({ missingSchedules: 0, orphanedSchedules: 0 });
  });

  for (const command of ['pause', 'stop'] as const) {
    it(`of a ${command} leaves a schedule that reconcile removes`, async () => {
      const id = await makeOne();
      await context.agents.change(id, 'start');
      await crashOf(dying().change(id, command));
      expect((await context.agents.find(id)).nextTickAt).to.be.a('string');

      expect(await reconcile(context)).to.include({ missingSchedules: 0, orphanedSchedules: 1 });

      expect((await context.agents.find(id)).nextTickAt).to.equal(null);
      expect(await scheduled()).to.deep.equal([]);
    });
  }

  it('of a deletion leaves a schedule and an account that reconcile removes', async () => {
    const id = await makeOne();
    await context.agents.change(id, 'start');
    await crashOf(dying().remove(id));
    await context.queues.accounts.drain();

    expect(await reconcile(context)).to.include({ orphanedSchedules: 1, pendingRemovals: 1 });

    expect(await scheduled()).to.deep.equal([]);
    const jobs = await context.queues.accounts.getWaiting();
    expect(jobs.map(({ name, data }) => ({ name, data }))).to.deep.equal([
      { name: 'remove-account', data: { agentId: id } },
    ]);
  });

  it('of a start of many leaves a part, which reconcile and the same command complete', async () => {
    await context.agents.seed({ count: 1700, seed: 'many' });
    // The first chunk of 500 is whole; those behind it are committed only, as many as were begun by then.
    await crashOf(dying(2).changeAll('start', null));
    const committed = (await running()).length;
    expect(committed).to.be.within(1000, 1700);
    expect((await scheduled()).length).to.equal(500);

    expect(await reconcile(context)).to.include({ missingSchedules: committed - 500 });
    expect(await scheduled()).to.deep.equal(await running());
    const untouched = await context.schedules.nextTicks(await running());
    expect(await context.agents.changeAll('start', null)).to.equal(1700 - committed);

    expect(await scheduled()).to.deep.equal((await agents()).map(({ id }) => id));
    expect(await context.schedules.nextTicks([...untouched.keys()])).to.deep.equal(untouched);
  });

  it('of a change of rhythm leaves an agent that reconcile gives its new schedule', async () => {
    const id = await makeOne();
    await context.agents.change(id, 'start');
    // The old schedule is removed, the new one is not set any more.
    const changes = { minActionIntervalSeconds: 30_000_000, maxActionIntervalSeconds: 30_000_000 };
    await crashOf(dying(1).update(id, changes));
    expect(await context.agents.find(id)).to.include({ ...changes, nextTickAt: null });

    expect(await reconcile(context)).to.include({ missingSchedules: 1 });

    const scheduler = await context.queues.ticks.getJobScheduler(id);
    expect(scheduler?.pattern).to.include('30000000');
  });

  it('of a change of rhythm before its commit leaves all as it was, once reconciled', async () => {
    const id = await makeOne();
    await context.agents.change(id, 'start');
    const before = await context.agents.find(id);
    await crashOf(dying(0).update(id, { name: 'Not this', maxActionIntervalSeconds: 30_000_000 }));

    expect(await context.agents.find(id)).to.deep.equal(before);
  });
});
