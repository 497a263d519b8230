import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { trialSchema } from '../../src/api/models.ts';
import { tickSchema } from '../../src/api/ticks.ts';
import { statement } from '../../src/db/sql.ts';
import { builtInPromptText } from '../../src/mind/prompts/prompt.ts';
import { runCli, runCliProcess } from '../cli/run-cli.ts';
import {
  completion,
  type ModelServer,
  send,
  startModelServer,
  toolCall,
} from '../mind/servers/model-server.ts';
import { makeAgent } from '../support/agents.ts';
import { markAsAgent } from '../support/direction.ts';
import { eventually } from '../support/eventually.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const selectTicks = statement<{ id: string }>(
  'test-ticks-of-prompt',
  "select id from ticks where agent_id = $1 and status = 'finished' order by id desc",
);
const forgetSaid = statement('test-forget-said', 'truncate said_texts');
const spoil = statement(
  'test-spoil-published-prompt',
  `update prompt_versions set content = '{"text":"# old"}'
  where version = (select max(version) from prompt_versions)`,
);
const spoilLater = statement(
  'test-publish-spoilt-prompt',
  `with made as (insert into prompt_versions (prompt_id, version, content, note, author)
     select 'visit', max(version) + 1, '{"text":"# old"}', '', 'test' from prompt_versions returning version)
   update prompts set published_version = (select version from made)`,
);

describe('a prompt that operators publish', () => {
  let sandbox: TestSandbox;
  let server: ModelServer;
  let web: TestWeb;
  let worker: TestWorker;
  let folder: string;

  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(join(tmpdir(), 'prompts-'));
    sandbox = await startSandbox();
    const painter = await sandbox.store.addUser({
      agentId: null,
      username: 'painter',
      name: 'Pia',
      personaId: null,
    });
    for (const title of ['Clockwork study', 'Kite', 'Boats', 'Leaves'])
      await sandbox.store.publish(painter, { imageUrl: `${sandbox.url}/api/images/x/blob`, title });
    server = await startModelServer((_, response) => send(response, completion(toolCall())));
    web = await startWeb({ environment: sandbox.environment });
    await markAsAgent(web.context.database, 'painter');
    const { database, redis } = web.context.config;
    worker = await startWorker({
      databaseUrl: database.url,
      redisUrl: redis.url,
      environment: {
        ...sandbox.environment,
        LLM_PROVIDER: 'openai',
        OPENAI_API_KEY: 'sk-secret-of-the-fleet',
        OPENAI_BASE_URL: `${server.url}/v1`,
        OPENAI_MODEL: 'm',
        LLM_RETRIES: '0',
      },
    });
  });
  after(async () => {
    await worker?.close();
    await web?.close();
    await server?.close();
    await sandbox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  let made = 0;
  /** The trace of one visit of a new agent that likes and comments. */
  const visited = async () => {
    made += 1;
    await web.context.database.rows(forgetSaid, []);
    const agent = await makeAgent(web, {
      username: `reader_${made}`,
      likeProbability: 1,
      commentProbability: 1,
      postProbability: 0,
    });
    await eventually('an account', async () => {
      const { text } = await web.call('GET', `/api/agents/${agent.id}`);
      return text.includes('"accountStatus":"ready"') ? true : undefined;
    });
    await web.call('POST', `/api/agents/${agent.id}/start`);
    await web.call('POST', `/api/agents/${agent.id}/tick`);
    const { id } = await eventually('a finished visit', async () => {
      const [row] = await web.context.database.rows(selectTicks, [agent.id]);
      return row;
    });
    await web.call('POST', `/api/agents/${agent.id}/stop`);
    return web.ask(tickSchema, 'GET', `/api/ticks/${id}`);
  };
  const publish = async (text: string): Promise<void> => {
    await web.call('PATCH', '/api/prompts/visit', { body: { text } });
    const published = await web.call('POST', '/api/prompts/visit/publish', { body: {} });
    expect(published.status, published.text).to.equal(200);
  };
  const followed = (version: string) =>
    eventually(`visits by ${version}`, async () => {
      const tick = await visited();
      return tick.promptVersion === version ? tick : undefined;
    });

  it('is what the next visits go by, with its rules for each kind, and their traces name it', async function () {
    this.timeout(60_000);
    const before = await visited();
    expect(before.promptVersion).to.match(/^visit\.v\d+$/);
    await publish(
      builtInPromptText
        .replace('Write plainly', 'Write like a lighthouse')
        .replace(/# comment\n.*/, '# comment\ncomment: nine words on one edge of the picture.'),
    );
    const after = await followed('visit version 1');
    expect(after.prompt).to.include('like a lighthouse').and.include('nine words on one edge');
    expect(after.personaVersion).to.equal(1);
  });

  it('that cannot be read leaves visits with the one known before', async function () {
    this.timeout(60_000);
    const [known] = [(await visited()).promptVersion];
    await web.context.database.rows(spoilLater, []);
    const tick = await visited();
    expect(tick.promptVersion).to.equal(known);
    const { text } = await web.call('GET', '/api/prompts/visit');
    expect(JSON.parse(text).fault).to.be.a('string');
    await publish(builtInPromptText.replace('Write plainly', 'Write softly'));
    await followed('visit version 3');
    await web.context.database.rows(spoil, []);
  });

  it('is exported, changed, imported, tried and published from the command line', async function () {
    this.timeout(120_000);
    const token = { API_TOKEN: apiToken };
    const cli = (...words: string[]) => runCli(web.url, ['prompts', ...words], token);
    const file = join(folder, 'visit.md');
    const exported = await runCliProcess(web.url, ['prompts', 'export', 'visit', '--out', file], token);
    expect(exported.code, exported.stderr).to.equal(0);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('{rules}', '{laws}'));
    const refused = await cli('import', 'visit', file);
    expect(refused.code).to.not.equal(0);
    expect(refused.stderr).to.include('{laws}');
    await writeFile(file, text.replace('Write plainly', 'Write slowly'));
    const drafted = await cli('import', 'visit', file);
    expect(drafted.stdout, drafted.stderr).to.include('draft by script: system');
    const tried = await cli('try', 'visit', '--persona', 'ux-designer');
    expect(tried.stdout, tried.stderr)
      .to.match(/^Pictures:/)
      .and.include('As it is drafted:');
    expect(server.asked.at(-1)?.prompt).to.include('Write slowly');
    expect((await cli('publish', 'visit', '--note', 'slower')).stdout).to.match(
      /^published version \d+ of visit/,
    );
    expect((await cli('show', 'visit')).stdout).to.include('slower');
    expect((await cli('diff', 'visit')).stdout).to.include('no difference');
  });

  it('is tried beside what is published, for an agent of a persona', async () => {
    const text = builtInPromptText.replace('Write plainly', 'Write backwards');
    const begun = await web.call('POST', '/api/prompts/visit/try', {
      body: { text, personaId: 'ai-artist' },
    });
    expect(begun.status, begun.text).to.equal(202);
    const trial = await eventually('the end of a trial', async () => {
      const found = await web.ask(trialSchema, 'GET', `/api/trials/${JSON.parse(begun.text).trialId}`);
      return found.status === 'done' || found.status === 'failed' ? found : undefined;
    });
    expect(trial, String(trial.reason)).to.include({ kind: 'prompt', status: 'done' });
    expect(trial.persona?.before).to.not.equal(null);
    const [before, after] = server.asked.slice(-2).map(({ prompt }) => prompt);
    expect(before).to.not.include('Write backwards');
    expect(after).to.include('Write backwards');
  });
});
