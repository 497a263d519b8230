import { expect } from 'chai';
import { z } from 'zod';
import { type Trial, trialSchema } from '../../src/api/models.ts';
import { personaStateSchema } from '../../src/api/persona-editing.ts';
import { type Tick, tickPageSchema } from '../../src/api/ticks.ts';
import { statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { makeAgent } from '../support/agents.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { startWebOn, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const countDeeds = statement<{ deeds: number }>(
  'test-count-deeds',
  'select ((select count(*) from ticks) + (select count(*) from actions) + (select count(*) from said_texts))::int as deeds',
  { deeds: 'int4' },
);
const forgetView = statement('test-forget-view', 'update ticks set view = null where id = $1');

describe('a visit that is run again', () => {
  let sandbox: TestSandbox;
  let web: TestWeb;
  let worker: TestWorker;
  let database: Lent;
  let redis: Lent;
  let tick: Tick;

  before(async function () {
    this.timeout(60_000);
    sandbox = await startSandbox();
    const painter = await sandbox.store.addUser({
      agentId: null,
      username: 'painter',
      name: 'Pia',
      personaId: null,
    });
    for (const title of ['Dunes at dawn', 'Clockwork bridge', 'Weekly rainfall'])
      await sandbox.store.publish(painter, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    const options = { databaseUrl: database.url, redisUrl: redis.url, environment: sandbox.environment };
    web = await startWebOn(options);
    worker = await startWorker(options);
    tick = await visitOfOne();
  });
  after(async () => {
    await worker?.close();
    await web?.close();
    await sandbox?.close();
    await Promise.all([database?.release(), redis?.release()]);
  });

  /** A visit that likes something, and posts. */
  async function visitOfOne(): Promise<Tick> {
    const agent = await makeAgent(web, { likeProbability: 1, commentProbability: 0, postProbability: 1 });
    await eventually('the account', async () => {
      const { accountStatus } = await web.ask(
        z.object({ accountStatus: z.string() }),
        'GET',
        `/api/agents/${agent.id}`,
      );
      return accountStatus === 'ready' || undefined;
    });
    await web.call('POST', `/api/agents/${agent.id}/start`);
    await web.call('POST', `/api/agents/${agent.id}/tick`);
    return eventually(
      'the end of a visit',
      async () => {
        const { items } = await web.ask(tickPageSchema, 'GET', `/api/agents/${agent.id}/ticks`);
        const ended = items.find(({ status, plan }) => status === 'finished' && plan !== null);
        if (ended !== undefined) await web.call('POST', `/api/agents/${agent.id}/stop`);
        return ended;
      },
      30_000,
    );
  }

  const runAgain = (body: object, id: string = tick.id) =>
    web.call('POST', `/api/ticks/${id}/run-again`, { body });
  const endOf = async (body: object): Promise<Trial> => {
    const begun = await runAgain(body);
    expect(begun.status, begun.text).to.equal(202);
    const { trialId } = z.object({ trialId: z.string() }).parse(JSON.parse(begun.text));
    return eventually('the end of a trial', async () => {
      const found = await web.ask(trialSchema, 'GET', `/api/trials/${trialId}`);
      return found.status === 'done' || found.status === 'failed' ? found : undefined;
    });
  };
  const refusalOf = async (answer: ReturnType<typeof runAgain>) =>
    z
      .object({ status: z.int(), code: z.string(), detail: z.string() })
      .parse(JSON.parse((await answer).text));

  it('decides the same on what it saw then, and does nothing', async () => {
    const before = await web.context.database.rows(countDeeds, []);
    const { visit, status, reason, kind } = await endOf({});
    expect({ status, kind }, String(reason)).to.deep.equal({ status: 'done', kind: 'visit' });
    expect(visit).to.include({ tickId: tick.id, provider: tick.provider, model: tick.model });
    expect(visit?.decision.plan.actions.map((action) => action.kind)).to.deep.equal(
      tick.plan?.actions.map((action) => action.kind),
    );
    expect(visit?.decision.plan.thought).to.equal(tick.plan?.thought);
    expect(await web.context.database.rows(countDeeds, [])).to.deep.equal(before);
  });

  it('decides as another version of its persona would', async () => {
    const personaId = tick.view?.self.personaId;
    const path = `/api/personas/${personaId}`;
    const { published } = await web.ask(personaStateSchema, 'GET', path);
    if (published === null) throw new Error('The persona is not published.');
    const titles = ['Tin boats at low tide', 'Tin boats in the rain', 'Tin boats, seen from the pier'];
    await web.call('PATCH', path, { body: { voice: { ...published.voice, titles } } });
    await web.call('POST', `${path}/publish`, { body: { note: 'boats' } });
    const titleOf = async (personaVersion: number) => {
      const { visit } = await endOf({ personaVersion });
      return visit?.decision.plan.actions.flatMap((action) =>
        action.kind === 'post' ? [action.title] : [],
      )[0];
    };
    expect(isOneOf(titles, await titleOf(2))).to.equal(true);
    expect(isOneOf(titles, await titleOf(1))).to.equal(false);
  });

  it('is refused with a reason where that cannot be', async () => {
    expect(await refusalOf(runAgain({}, newId<'tick'>()))).to.include({
      status: 404,
      code: 'TICK_NOT_FOUND',
    });
    expect(await refusalOf(runAgain({ personaVersion: 99 }))).to.include({
      status: 404,
      code: 'PERSONA_NOT_FOUND',
    });
    expect(await refusalOf(runAgain({ promptVersion: 99 }))).to.include({
      status: 404,
      code: 'PROMPT_NOT_FOUND',
    });
    expect(await refusalOf(runAgain({ model: 'another' }))).to.include({
      status: 422,
      code: 'CHANGE_REFUSED',
    });
    expect(await refusalOf(runAgain({ prompt: 'x' }))).to.include({ status: 422, code: 'VALIDATION_FAILED' });
    await web.context.database.rows(forgetView, [tick.id]);
    expect(await refusalOf(runAgain({}))).to.include({ status: 409, code: 'TICK_UNDECIDED' });
  });
});

/** A title of a series says which part it is after the words of the persona. */
function isOneOf(titles: readonly string[], title: string | undefined): boolean {
  return titles.some((words) => title?.startsWith(words));
}
