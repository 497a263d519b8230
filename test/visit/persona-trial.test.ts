import { expect } from 'chai';
import { trialSchema } from '../../src/api/models.ts';
import { personaStateSchema } from '../../src/api/persona-editing.ts';
import { statement } from '../../src/db/sql.ts';
import { runCli } from '../cli/run-cli.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { apiToken, startWebOn, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const countTraces = statement<{ traces: number }>(
  'test-count-traces',
  'select ((select count(*) from ticks) + (select count(*) from actions) + (select count(*) from said_texts))::int as traces',
  { traces: 'int4' },
);

describe('a persona that is tried before it is published', () => {
  let sandbox: TestSandbox;
  let web: TestWeb;
  let worker: TestWorker;
  let database: Lent;
  let redis: Lent;

  before(async function () {
    this.timeout(60_000);
    sandbox = await startSandbox();
    const painter = await sandbox.store.addUser({
      agentId: null,
      username: 'painter',
      name: 'Pia',
      personaId: null,
    });
    for (const title of ['Dunes at dawn', 'Clockwork bridge', 'Weekly rainfall', 'Harbour in fog'])
      await sandbox.store.publish(painter, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    const options = { databaseUrl: database.url, redisUrl: redis.url, environment: sandbox.environment };
    web = await startWebOn(options);
    worker = await startWorker(options);
  });
  after(async () => {
    await worker?.close();
    await web?.close();
    await sandbox?.close();
    await Promise.all([database?.release(), redis?.release()]);
  });

  const id = 'ux-designer';
  const tried = async (body: object) => {
    const begun = await web.call('POST', `/api/personas/${id}/try`, { body });
    expect(begun.status).to.equal(202);
    const { trialId } = JSON.parse(begun.text);
    return eventually('the end of a trial', async () => {
      const found = await web.ask(trialSchema, 'GET', `/api/trials/${trialId}`);
      return found.status === 'done' || found.status === 'failed' ? found : undefined;
    });
  };

  it('says what an agent would do with real pictures, as it was beside as it is, and leaves nothing behind', async () => {
    const { published } = await web.ask(personaStateSchema, 'GET', `/api/personas/${id}`);
    if (published === null) throw new Error('The persona is not published.');
    const titles = ['Tin boats at low tide', 'Tin boats in the rain', 'Tin boats, seen from the pier'];
    const draft = { ...published, voice: { ...published.voice, titles } };

    const { status, persona, reason } = await tried({ draft });

    expect(status, String(reason)).to.equal('done');
    expect(persona?.pictures).to.have.length(3);
    const titleIn = (side: 'before' | 'after'): string | undefined => {
      const post = persona?.[side]?.plan.actions.find((action) => action.kind === 'post');
      return post?.title;
    };
    expect(titles).to.include(titleIn('after'));
    expect(titles).to.not.include(titleIn('before'));
    expect(await web.context.database.rows(countTraces, [])).to.deep.equal([{ traces: 0 }]);
    const again = await tried({ draft });
    expect(again.persona?.after.plan).to.deep.equal(persona?.after.plan);
    expect(again.persona?.before?.plan).to.deep.equal(persona?.before?.plan);
  });

  it('is tried on the pictures that one names, and fails with a reason where there are none', async () => {
    const all = await tried({});
    const [first] = all.persona?.pictures ?? [];
    const one = await tried({ itemIds: [first?.id ?? '', 'long-gone'] });
    expect(one.persona?.pictures.map((picture) => picture.id)).to.deep.equal([first?.id]);
    const none = await tried({ itemIds: ['long-gone'] });
    expect(none.status).to.equal('failed');
    expect(none.reason).to.match(/The gallery has none of these pictures/);
  });

  it('is tried from the command line', async function () {
    this.timeout(60_000);
    const { code, stdout, stderr } = await runCli(web.url, ['personas', 'try', id], { API_TOKEN: apiToken });
    expect(code, stderr).to.equal(0);
    expect(stdout).to.match(
      /^Pictures:\n( {2}.*\n){3}As it is published:\n( {2}.*\n)+As it is drafted:\n( {2}.*\n)+$/,
    );
  });
});
