import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { runCli } from '../../src/cli/run.ts';
import { Paper } from './screens.ts';

const small = ['--agents', '8', '--days', '1', '--seed', 'cli'];

const count = z.int().min(0);
const amount = z.number().min(0);
const instant = z.iso.datetime();
const counts = { like: count, comment: count, reply: count, post: count };
const documentSchema = z.strictObject({
  from: instant,
  until: instant,
  days: count,
  seed: z.string(),
  agents: count,
  visits: z.strictObject({ total: count, perAgentAndDay: amount }),
  actions: z.strictObject({
    total: count,
    byKind: z.strictObject(counts),
    byDay: z.array(z.strictObject({ day: z.iso.date(), ...counts })),
    byHour: z.array(z.strictObject(counts)).length(24),
  }),
  personas: z.array(
    z.strictObject({ personaId: z.string(), agents: count, visits: count, actions: count, posts: count }),
  ),
  perAgent: z.strictObject({
    mean: amount,
    median: count,
    p90: count,
    most: count,
    idle: count,
    groups: z.array(z.strictObject({ from: count, to: count, agents: count })),
  }),
  imageRuns: count,
  imageCostUsd: amount,
  totalCostUsd: amount,
  totalCostUsdPerDay: amount,
  model: z.strictObject({
    name: z.string(),
    calls: count,
    inputTokens: count,
    outputTokens: count,
    costUsd: amount,
    costUsdPerDay: amount,
  }),
  requests: z.strictObject({
    total: count,
    perMinute: amount,
    peakPerMinute: count,
    peakAt: instant,
    startPeakPerMinute: count,
  }),
  budget: z.null(),
  people: z.null(),
  firstResponse: z.strictObject({
    posts: count,
    answered: count,
    medianMinutes: amount.nullable(),
    p90Minutes: amount.nullable(),
  }),
  repetition: z.strictObject({ texts: count, exact: count, near: count }),
  realism: z.strictObject({
    measures: z.array(z.looseObject({ id: z.string() })),
    hours: z.array(amount).length(24),
  }),
  feed: z.array(z.strictObject({ at: instant, text: z.string() })),
});

/** Runs in this process, which has nothing of the fleet's environment. */
async function use(...args: readonly string[]) {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const code = await runCli(['forecast', ...args], { stdout, stderr, colors: false });
  return { code, stdout: stdout.written, stderr: stderr.written };
}

describe('forecast', function () {
  this.timeout(60_000);

  let directory: string;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'forecast-cli-'));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  it('tells people what the fleet would do and cost', async () => {
    const { code, stdout } = await use(...small);
    expect(code).to.equal(0);
    expect(stdout).to.match(/^Fleet +8 agents for 1 day from 2026-06-01 00:00 UTC, seed cli$/m);
    for (const row of ['Visits', 'Actions', 'Images', 'Model', 'Requests', 'People', 'Texts']) {
      expect(stdout).to.match(new RegExp(`^${row} +.*\\d`, 'm'));
    }
    expect(stdout).to.match(/^Model +\$[\d.]+ with gpt-4o-mini/m);
    expect(stdout).to.match(/^2026-06-01 +[\d,]+ +[\d,]+ +[\d,]+ +[\d,]+ {2}█+$/m);
    expect(stdout.match(/^\d\d:00 /gm)).to.have.length(24);
    expect(stdout)
      .to.match(/^Natural or not: /m)
      .and.to.include('(people: 50% to 80%)');
  });

  it('tells programs the same in one document, each time the same', async () => {
    const first = await use('--json', ...small);
    const second = await use('--json', ...small);
    expect(first.code).to.equal(0);
    expect(first.stdout.split('\n')).to.have.length(2);
    const document = documentSchema.parse(JSON.parse(first.stdout));
    expect(document).to.include({ agents: 8, days: 1, seed: 'cli' });
    expect(second.stdout).to.equal(first.stdout);
  });

  it('writes a report, and says where', async () => {
    const file = join(directory, 'report.html');
    const { code, stdout, stderr } = await use(...small, '--html', file);
    expect(code).to.equal(0);
    expect(stderr).to.include(`The report is in ${file}.`);
    const html = await readFile(file, 'utf8');
    expect(html)
      .to.match(/^<!doctype html>/)
      .and.to.include('<svg');
    expect(html).not.to.match(/<script|<link|<img|@import|url\(/);
    expect(stdout).to.match(/^Fleet/);
  });

  it('says where a report cannot be written', async () => {
    const file = join(directory, 'missing', 'report.html');
    const { code, stdout, stderr } = await use('--json', ...small, '--html', file);
    expect(code).to.equal(1);
    expect(JSON.parse(stdout)).to.include({ code: 'REPORT_UNWRITABLE' });
    expect(stderr).to.include(file).and.to.include('ENOENT');
  });

  it('refuses a persona and a model that nobody knows, naming those it knows', async () => {
    const persona = await use('--json', '--persona', 'poet');
    expect(persona.code).to.equal(1);
    expect(JSON.parse(persona.stdout)).to.include({ code: 'PERSONA_UNKNOWN' });
    expect(persona.stderr).to.match(/no persona "poet"\. Choose one of: ai-artist, .*ux-designer/);
    const model = await use('--json', '--model', 'gpt-9');
    expect(model.code).to.equal(1);
    expect(JSON.parse(model.stdout)).to.include({ code: 'MODEL_UNPRICED' });
    expect(model.stderr).to.match(/"gpt-9".*Choose one of: .*gpt-4o-mini/);
  });

  const wrong = [
    ['--agents', '0'],
    ['--agents', '5001'],
    ['--agents', '2.5'],
    ['--days', '85'],
    ['--days', '0'],
    ['--days', 'week'],
  ] as const;
  for (const [option, value] of wrong) {
    it(`is wrong usage with ${option} ${value}`, async () => {
      const { code, stdout, stderr } = await use(option, value);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.match(/must be a whole number from 1 to (5000|84)\./);
    });
  }

  it('is wrong usage to say how people come back where none come', async () => {
    const { code, stdout, stderr } = await use('--returning', '44/56');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('needs --people');
  });
});
