import { expect } from 'chai';
import { costsSchema } from '../../src/api/fleet-figures.ts';
import type { Trial } from '../../src/api/models.ts';
import { personaStateSchema } from '../../src/api/persona-editing.ts';
import { writingCostSchema } from '../../src/api/persona-writing.ts';
import { runCli } from '../cli/run-cli.ts';
import type { Asked, ModelServer } from '../mind/servers/model-server.ts';
import { apiToken, type TestWeb } from '../support/web.ts';
import { writtenBotanist } from '../support/written-persona.ts';
import { startTrialFleet, type TrialFleet } from './trial-fleet.ts';

const sentence = 'a shy botanist who posts leaves at night';

describe('a persona from a sentence', () => {
  let fleet: TrialFleet;
  let server: ModelServer;
  let web: TestWeb;
  let answerTo: (asked: Asked) => string;

  before(async function () {
    this.timeout(60_000);
    fleet = await startTrialFleet({ answerTo: (asked) => answerTo(asked) });
    ({ server, web } = fleet);
  });
  beforeEach(() => {
    answerTo = () => JSON.stringify(writtenBotanist);
  });
  after(() => fleet?.[Symbol.asyncDispose]());

  const described = (): Promise<Trial> => fleet.endOf('/api/personas/describe', { sentence });

  it('says first about what it costs, then costs about that, and can be drafted', async () => {
    const cost = await web.ask(writingCostSchema, 'GET', '/api/personas/describe/cost');
    expect(cost.model).to.equal('gpt-4o-mini');
    expect(cost.inputTokens).to.be.within(500, 3_000);
    expect(cost.costUsd).to.be.within(0.0005, 0.01);
    const trial = await described();
    expect(trial.status, String(trial.reason)).to.equal('done');
    expect(trial.described).to.include({ inputTokens: 210, outputTokens: 40, model: 'gpt-4o-mini' });
    expect(server.asked.at(-1)?.prompt).to.include(sentence);
    const { trials } = await web.ask(costsSchema, 'GET', '/api/fleet/costs');
    expect(trials).to.include({ inputTokens: 210, outputTokens: 40 });
    const state = await web.ask(personaStateSchema, 'POST', '/api/personas', {
      body: trial.described?.persona ?? {},
    });
    expect(state).to.include({ id: 'night-botanist', version: null });
    const again = await described();
    expect(again.described?.persona).to.include({ id: 'night-botanist-2' });
  });

  it('is asked for once more with what was wrong, and fails with the reason where that does not help', async () => {
    const before = server.asked.length;
    answerTo = ({ prompt }) =>
      prompt.includes('could not be used') ? JSON.stringify(writtenBotanist) : '{"summary":"no label"}';
    const repaired = await described();
    expect(repaired.status, String(repaired.reason)).to.equal('done');
    expect(server.asked.length - before).to.equal(2);
    answerTo = () => '{"summary":"no label"}';
    const failed = await described();
    expect(failed.status).to.equal('failed');
    expect(failed.reason).to.include('wrote no persona').and.include('template');
  });

  it('is written from the command line and kept where one asks for it', async function () {
    this.timeout(60_000);
    const cli = (...words: string[]) =>
      runCli(web.url, ['personas', 'describe', sentence, ...words], { API_TOKEN: apiToken });
    const cost = await cli('--cost');
    expect(cost.stdout).to.match(/^gpt-4o-mini will take about \d+ \+ \d+ tokens, \$0\.\d+\.\n$/);
    const written = await cli('--draft');
    expect(written.code, written.stderr).to.equal(0);
    expect(written.stderr).to.include('will take about');
    expect(written.stdout)
      .to.match(/^night-botanist[-\d]*: Night Botanist\n/)
      .and.include('Drafted');
  });

  it('refuses a sentence that says nothing', async () => {
    const refused = await web.call('POST', '/api/personas/describe', { body: { sentence: 'short' } });
    expect(refused.status).to.equal(422);
  });
});
