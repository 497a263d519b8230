import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { createActivityFeed } from '../../../src/activity/feed.ts';
import { activityPageSchema } from '../../../src/api/activity.ts';
import { agentSchema } from '../../../src/api/agents.ts';
import { openUnlimited } from '../../../src/db/orm.ts';
import { runCli, runCliProcess } from '../../cli/run-cli.ts';
import { type Lent, lendEmptyDatabase } from '../../support/servers.ts';
import { startWeb, type TestWeb } from '../../support/web.ts';
import { earlierFleet, evenEarlierFleet } from './earlier-fleet.ts';

const reportSchema = z.strictObject({
  dryRun: z.boolean(),
  agents: z.strictObject({ imported: z.int(), unchanged: z.int(), skipped: z.int() }),
  skippedAgents: z.array(z.strictObject({ username: z.string().nullable(), reason: z.string() })),
  corrections: z.array(
    z.strictObject({
      username: z.string(),
      field: z.string(),
      from: z.unknown(),
      to: z.unknown(),
      rule: z.string(),
    }),
  ),
  activities: z.int(),
  wouldStart: z.int(),
});

const amber = '00000000-0000-4000-8000-000000000001';
const old = '00000000-0000-4000-8000-000000000002';
const painter = '00000000-0000-4000-8000-000000000003';

describe('an import from the earlier fleet', () => {
  let web: TestWeb;
  let source: Lent;

  before(async () => {
    web = await startWeb();
  });
  after(() => web.close());
  beforeEach(async () => {
    await web.reset();
    source = await lendEmptyDatabase();
    await fill(source.url, earlierFleet);
  });
  afterEach(() => source.release());

  const importFrom = async (options: readonly string[], run: typeof runCli = runCli) => {
    const environment = { DATABASE_URL: web.context.config.database.url };
    const ended = await run(web.url, ['import', '--json', ...options], environment);
    if (ended.code !== 0) throw new Error(`${ended.stdout}\n${ended.stderr}`);
    return reportSchema.parse(JSON.parse(ended.stdout));
  };
  const addressOfSource = () => source.url.replace(/^postgres:/, 'ecto:');
  const fromDatabase = (...options: string[]) => importFrom(['--from', addressOfSource(), ...options]);
  const agent = (id: string) => web.ask(agentSchema, 'GET', `/api/agents/${id}`);

  it('takes agents over with their ids, names, numbers and dates', async () => {
    const report = await importFrom(['--from', addressOfSource()], runCliProcess);

    expect(report).to.deep.include({
      dryRun: false,
      agents: { imported: 3, unchanged: 0, skipped: 1 },
      skippedAgents: [{ username: 'gone_agent', reason: 'deleted' }],
      activities: 0,
      wouldStart: 1,
    });
    expect(await agent(amber)).to.deep.include({
      id: amber,
      name: 'Amber Lens',
      username: 'Amber.Lens-1',
      personaId: 'product-photographer',
      personality: 'Careful.',
      interests: ['light', 'still life'],
      postProbability: 0.7,
      minActionIntervalSeconds: 60,
      maxActionIntervalSeconds: 300,
      status: 'idle',
      totalPosts: 3,
      totalLikes: 63,
      lastActionAt: '2026-01-20T08:30:00.000Z',
      createdAt: '2026-01-20T00:00:00.000Z',
      updatedAt: '2026-01-21T00:00:00.000Z',
      activitySchedule: {
        timezone: 'America/New_York',
        peakHours: [
          [9, 12],
          [13, 17],
        ],
        activeDays: [1, 2, 3, 4, 5],
        peakMultiplier: 2,
        offPeakMultiplier: 0.3,
      },
    });
  });

  it('invites nobody, and keeps the persona by which the account is known', async () => {
    await fromDatabase();
    const orm = await openUnlimited({ url: web.context.config.database.url, poolSize: 1 });
    try {
      const rows = await orm.em.execute(
        'select account_status, account_persona_id from agents order by created_at',
      );
      expect(rows).to.deep.equal([
        { account_status: 'ready', account_persona_id: 'product_photographer' },
        { account_status: 'ready', account_persona_id: 'meme_lord' },
        { account_status: 'ready', account_persona_id: 'ai_artist' },
      ]);
      expect(await web.context.queues.accounts.getJobCounts()).to.deep.include({ waiting: 0, delayed: 0 });
    } finally {
      await orm.close(true);
    }
  });

  it('corrects what does not fit, and says so', async () => {
    const { corrections } = await fromDatabase();
    const of = (username: string) =>
      corrections
        .filter((correction) => correction.username === username)
        .map(({ field, from, to, rule }) => ({ field, from, to, rule }));

    expect(of('Amber.Lens-1')).to.deep.equal([]);
    expect(of('old_persona')).to.deep.include.members([
      { field: 'personaId', from: 'meme_lord', to: 'ai-artist', rule: 'persona-unknown' },
      { field: 'commentProbability', from: 1.7, to: 1, rule: 'out-of-range' },
      { field: 'likeProbability', from: null, to: 0.5, rule: 'out-of-range' },
      { field: 'minActionIntervalSeconds', from: 1, to: 5, rule: 'interval-too-short' },
      { field: 'maxActionIntervalSeconds', from: 1, to: 5, rule: 'interval-too-short' },
    ]);
    expect((await agent(old)).personality).not.to.equal('');
  });

  it('brings an agent whose name no header can carry, in error and with that reason', async () => {
    await fromDatabase();
    const { status, statusReason, username } = await agent(painter);

    expect({ status, username }).to.deep.equal({ status: 'error', username: '東京の画家' });
    expect(statusReason).to.match(/no HTTP header can carry/);
  });

  it('changes nothing when it is only tried', async () => {
    const report = await fromDatabase('--dry-run', '--activities');

    expect(report).to.deep.include({
      dryRun: true,
      agents: { imported: 3, unchanged: 0, skipped: 1 },
      activities: 2,
    });
    expect((await web.refusal('GET', `/api/agents/${amber}`)).status).to.equal(404);
  });

  it('changes nothing the second time', async () => {
    await fromDatabase('--activities');
    await web.ask(agentSchema, 'PATCH', `/api/agents/${amber}`, { body: { name: 'Another' } });

    expect(await fromDatabase('--activities')).to.deep.include({
      agents: { imported: 0, unchanged: 3, skipped: 1 },
      corrections: [],
      activities: 0,
      wouldStart: 0,
    });
    expect((await agent(amber)).name).to.equal('Another');
  });

  it('brings histories into the agents’ own, and not into the stream', async () => {
    const { activities } = await fromDatabase('--activities');
    const page = await web.ask(activityPageSchema, 'GET', `/api/activity?agentId=${amber}`);
    const feed = createActivityFeed(web.context.database);

    expect(activities).to.equal(2);
    expect(page.items.map(({ type, message, createdAt }) => [type, message, createdAt])).to.deep.equal([
      ['like', 'Liked a picture', '2026-01-20T00:01:00.000Z'],
      ['started', 'Started', '2026-01-20T00:00:00.000Z'],
    ]);
    expect(await feed.after({}, 0, 10)).to.deep.equal([]);
    expect(await feed.lastId()).to.equal(0);
  });

  it('reads the older tables too', async () => {
    const older = await lendEmptyDatabase();
    try {
      await fill(older.url, evenEarlierFleet);

      expect(await importFrom(['--from', older.url, '--activities'])).to.deep.include({
        agents: { imported: 3, unchanged: 0, skipped: 1 },
        activities: 2,
      });
    } finally {
      await older.release();
    }
  });

  it('reads a CSV file, and leaves out rows that cannot be read', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fleet-import-'));
    const file = join(directory, 'agents.csv');
    await writeFile(
      file,
      [
        'id,name,username,status,interests,post_probability,comment_probability,like_probability,min_action_interval_seconds,max_action_interval_seconds,inserted_at,persona_id',
        `${amber},"Lens, Amber",amber,running,"{light,""still life""}",0.7,0.4,0.8,60,300,2026-01-20 00:00:00,product_photographer`,
        'nobody,No Id,no_id,idle,,0.1,0.1,0.1,60,300,2026-01-20 00:00:00,ai_artist',
      ].join('\n'),
    );
    try {
      expect(await importFrom(['--from', file])).to.deep.include({
        agents: { imported: 1, unchanged: 0, skipped: 1 },
        skippedAgents: [{ username: 'no_id', reason: 'unreadable' }],
      });
      expect(await agent(amber)).to.deep.include({
        name: 'Lens, Amber',
        interests: ['light', 'still life'],
        createdAt: '2026-01-20T00:00:00.000Z',
      });
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('says what is wrong with its source', async () => {
    const environment = { DATABASE_URL: web.context.config.database.url };
    const empty = await lendEmptyDatabase();
    try {
      for (const [from, message] of [
        ['/nowhere.csv', /cannot be read as CSV/],
        [empty.url, /neither a table agents nor a table bots/],
      ] as const) {
        const { code, stderr } = await runCli(web.url, ['import', '--from', from], environment);
        expect(code).to.equal(1);
        expect(stderr).to.match(message);
      }
    } finally {
      await empty.release();
    }
  });
});

async function fill(url: string, sql: string): Promise<void> {
  const orm = await openUnlimited({ url, poolSize: 1 });
  try {
    await orm.em.execute(sql);
  } finally {
    await orm.close(true);
  }
}
