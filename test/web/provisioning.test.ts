import { expect } from 'chai';
import { z } from 'zod';
import { statement } from '../../src/db/sql.ts';
import { reconcile } from '../../src/fleet/reconcile.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { type AgentAnswer, getAgent, makeAgent } from '../support/agents.ts';
import { eventually } from '../support/eventually.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const selectAccount = statement<{ status: string; error: string | null }>(
  'test-account',
  'select account_status as status, account_error as error from agents where id = $1',
);
const countTicks = statement<{ count: number }>(
  'test-ticks',
  'select count(*)::int as count from ticks where agent_id = $1',
);
const ticksSchema = z.object({
  items: z.array(z.object({ status: z.string(), outcome: z.string().nullable() })),
});

describe('accounts on FloImg, given and taken by a worker', () => {
  let sandbox: TestSandbox;
  let web: TestWeb;
  let worker: TestWorker;

  before(async function () {
    this.timeout(60_000);
    sandbox = await startSandbox();
    web = await startWeb({ environment: sandbox.environment });
    const { database, redis } = web.context.config;
    worker = await startWorker({
      databaseUrl: database.url,
      redisUrl: redis.url,
      environment: sandbox.environment,
    });
  });

  afterEach(() => sandbox.faults.clear());

  after(async function () {
    this.timeout(30_000);
    await worker?.close();
    await web?.close();
    await sandbox?.close();
  });

  const accountOf = (id: AgentId) => sandbox.store.gallery.userByAgent(id);
  const becomes = (id: AgentId, wanted: string): Promise<AgentAnswer> =>
    eventually(`an account that is ${wanted}`, async () => {
      const agent = await getAgent(web, id);
      return agent.accountStatus === wanted ? agent : undefined;
    });
  const isRemoved = (id: AgentId) =>
    eventually('an account that is removed', async () => {
      const [row] = await web.context.database.rows(selectAccount, [id]);
      return row?.status === 'removed' ? row : undefined;
    });
  const ticks = async (id: AgentId) => (await web.context.database.rows(countTicks, [id]))[0]?.count;

  it('are given to a new agent, marked as an agent, and are removed with it', async () => {
    const agent = await makeAgent(web, { name: 'Ina Account' });
    expect(agent).to.include({ accountStatus: 'pending', accountError: null });

    expect(await becomes(agent.id, 'ready')).to.include({ accountError: null });
    expect(accountOf(agent.id)).to.include({ username: agent.username, name: 'Ina Account' });

    await web.call('DELETE', `/api/agents/${agent.id}`);
    await isRemoved(agent.id);
    expect(accountOf(agent.id)).to.equal(undefined);
  });

  it('that fail say why, and are tried again by themselves', async function () {
    this.timeout(30_000);
    sandbox.faults.addRule({ on: ['invite'], probability: 1, fault: { kind: 'unprocessable' } });

    const { id } = await makeAgent(web);

    const failed = await becomes(id, 'failed');
    expect(failed.accountError).to.be.a('string').that.is.not.empty;
    sandbox.faults.clear();
    expect(await becomes(id, 'ready')).to.include({ accountError: null });
  });

  it('that have failed for good are tried again by reconcile', async () => {
    sandbox.faults.addRule({ on: ['invite'], probability: 1, fault: { kind: 'unprocessable' } });
    const { id } = await makeAgent(web);
    await becomes(id, 'failed');
    // As after the last attempt, or with a Redis that has lost everything.
    const job = await eventually('the retry', async () => {
      const found = await web.context.queues.accounts.getJob(`invite-${id}`);
      return (await found?.isDelayed()) ? found : undefined;
    });
    await job.remove();
    sandbox.faults.clear();

    await reconcile(web.context);

    expect(await becomes(id, 'ready')).to.include({ accountError: null });
  });

  it('are taken away by reconcile when a crash came between the deletion and its job', async () => {
    const { id } = await makeAgent(web);
    await becomes(id, 'ready');
    await web.context.database.rows(
      statement(
        'test-deleted',
        "update agents set deleted_at = now(), status = 'idle', account_status = 'removing' where id = $1",
      ),
      [id],
    );

    await reconcile(web.context);

    await isRemoved(id);
    expect(accountOf(id)).to.equal(undefined);
  });

  it('are not left behind when an agent is deleted while it is being invited', async function () {
    this.timeout(30_000);
    sandbox.faults.enqueue({ on: ['invite'], fault: { kind: 'delay', ms: 400 } });
    const struckBefore = sandbox.faults.describe().struck.delay ?? 0;
    const { id } = await makeAgent(web);
    await eventually('the invitation under way', () =>
      (sandbox.faults.describe().struck.delay ?? 0) > struckBefore ? true : undefined,
    );

    await web.call('DELETE', `/api/agents/${id}`);

    await eventually('no job is left', async () => {
      const { queues } = web.context;
      return (await queues.accounts.getJobCountByTypes('waiting', 'active', 'delayed')) === 0
        ? true
        : undefined;
    });
    await isRemoved(id);
    expect(accountOf(id)).to.equal(undefined);
  });

  it('are what an agent needs to act: a visit now is made once there is one', async () => {
    sandbox.faults.addRule({ on: ['invite'], probability: 1, fault: { kind: 'unprocessable' } });
    const agent = await makeAgent(web, { postProbability: 0, commentProbability: 0, likeProbability: 0 });
    await web.call('POST', `/api/agents/${agent.id}/start`);
    await becomes(agent.id, 'failed');
    await web.call('POST', `/api/agents/${agent.id}/tick`);
    await eventually('the visit was let go', async () => {
      const { queues } = web.context;
      return (await queues.ticks.getJobCountByTypes('waiting', 'active')) === 0 ? true : undefined;
    });
    expect(await ticks(agent.id)).to.equal(0);

    sandbox.faults.clear();
    await becomes(agent.id, 'ready');
    expect((await web.call('POST', `/api/agents/${agent.id}/tick`)).status).to.equal(202);

    const tick = await eventually('a finished tick', async () => {
      const { items } = await web.ask(ticksSchema, 'GET', `/api/agents/${agent.id}/ticks`);
      return items.find(({ status }) => status === 'finished');
    });
    expect(tick).to.include({ outcome: 'browsed' });
  });

  it('a new pace reaches the schedules of running agents', async () => {
    const slow = { minActionIntervalSeconds: 300_000, maxActionIntervalSeconds: 300_000 };
    const { id } = await makeAgent(web, slow);
    await web.call('POST', `/api/agents/${id}/start`);
    const before = await getAgent(web, id);

    await web.call('PATCH', '/api/fleet/settings', { body: { pace: 1000 } });

    const after = await eventually('another wake-up', async () => {
      const agent = await getAgent(web, id);
      return agent.nextTickAt === before.nextTickAt ? undefined : agent;
    });
    // 300,000 s by a pace of 1000 and a multiplier of at least 0.05 are 6,000 s at most.
    expect(Date.parse(after.nextTickAt ?? '') - Date.now()).to.be.below(6_000_000);
    await web.call('PATCH', '/api/fleet/settings', { body: { pace: 1 } });
  });
});
