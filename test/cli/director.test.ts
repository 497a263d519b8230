import { expect } from 'chai';
import { runCli } from '../../src/cli/run.ts';
import { FixtureFleet, json, problem } from './fixture-fleet.ts';
import { runCli as runWith } from './run-cli.ts';
import { Paper } from './screens.ts';

/** Runs what is refused before any fleet is asked. */
async function use(...args: readonly string[]) {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const code = await runCli(args, { stdout, stderr, colors: false });
  return { code, stdout: stdout.written, stderr: stderr.written };
}

describe('fleet director', () => {
  for (const [args, complaint] of [
    [['set', 'mode'], /"mode" is not of the form name=value/],
    [['set', 'mode=loud'], /mode: /],
    [['set', 'handover.floor=low'], /handover.floor: /],
    [['set', 'target=1'], /target/],
    [['send', 'first'], /must be the id of a wish/],
    [['drop', 'first'], /must be the id of a wish/],
  ] as const)
    it(`is wrong with "${args.join(' ')}"`, async () => {
      const { code, stdout, stderr } = await use('director', ...args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.match(complaint);
    });

  it('is explained with examples', async () => {
    const { code, stdout } = await use('director', '--help');
    expect(code).to.equal(0);
    for (const word of ['show', 'set', 'wishes', 'send', 'drop', 'director set mode=suggest'])
      expect(stdout).to.contain(word);
  });
});

describe('fleet director with a fleet', () => {
  let fleet: FixtureFleet;

  before(async () => {
    fleet = new FixtureFleet();
    await fleet.listen();
  });
  after(() => fleet.close());

  const at = '2026-03-01T12:00:00.000Z';
  const wish = {
    id: '01a21f73-059f-7ed8-b566-9806493fc9c0',
    itemId: 'i1',
    username: 'mira\u202Eokafor\u001b[2J',
    agentId: '01a21f73-059f-7ed8-b566-9806493fc9c1',
    kind: 'comment',
    notBefore: at,
    notAfter: at,
    status: 'suggested',
    reason: 'The first post of @mira\nis still without an answer.',
  };
  const state = {
    settings: {
      mode: 'on',
      firstResponseTargetSeconds: 2_700,
      maxAgentsPerItem: 2,
      maxAgentRepliesPerThread: 1,
      maxCommentsPerPersonAndDay: 3,
      holdoutShare: 0.2,
      shareOverride: null,
      retireWhenDone: false,
      handover: { enabled: true, healthyShare: 0.8, floor: 0 },
    },
    share: 0.92,
    steps: [{ at, share: 0.92, reason: 'people answered 9 of 10 posts within the target' }],
  };
  const figures = {
    lookedAt: at,
    waiting: 12,
    late: 7,
    oldestWaitSeconds: 10_800,
    unmet: 2,
    wishes: { open: 1, suggested: 0, carriedOut: 5, expired: 2, dropped: 1 },
    answeredByPeople: {
      windowSeconds: 259_200,
      posts: 10,
      byPeople: 9,
      share: 0.9,
      days: [],
      categories: [],
    },
    waitSecondsByHour: Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 4_200 : 2_700)),
    attentionGini: 0.31,
  };

  it('shows what it goes by, what waits and what is late, hour by hour where people come later', async () => {
    fleet.on('GET /api/director', json(state));
    fleet.on('GET /api/director/figures', json(figures));
    const { code, stdout } = await runWith(fleet.url, ['director']);
    expect(code).to.equal(0);
    for (const words of [
      '45 min for people to answer first; longer where they come later (UTC): 20 h 70 min',
      '92 % of the agents',
      'answered 9 of 10 posts within the target',
      '12 posts, the oldest for 3 hours; 7 are late, and get agents a few an hour, the newest first; for 2 no agent',
      '5 carried out, 2 expired, 1 dropped',
      'a Gini of 0.31',
    ])
      expect(stdout).to.include(words);
  });

  it('sends the settings that were given and no others', async () => {
    fleet.on('PATCH /api/director/settings', json(state));
    const { code } = await runWith(fleet.url, [
      ...['director', 'set', 'mode=suggest', 'shareOverride=null', 'handover.floor=0.1'],
      'handover.enabled=false',
    ]);
    expect(code).to.equal(0);
    expect(fleet.receivedAt('PATCH /api/director/settings').map(({ body }) => body)).to.deep.equal([
      { mode: 'suggest', shareOverride: null, handover: { floor: 0.1, enabled: false } },
    ]);
  });

  it('lists wishes one a line, whatever stands in them', async () => {
    fleet.on('GET /api/director/wishes', json({ items: [wish, wish], nextCursor: wish.id }));
    const { stdout } = await runWith(fleet.url, ['director', 'wishes']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).to.have.lengthOf(3);
    expect(lines[0]).to.include('suggested comment for @mira').and.not.include('\u001b');
    expect(lines[2]).to.equal('Older ones are left out; the API has them.');
  });

  it('sends and drops a wish, and says why where that cannot be done', async () => {
    fleet.on(`POST /api/director/wishes/${wish.id}/send`, json({ ...wish, status: 'open' }));
    fleet.on(
      `POST /api/director/wishes/${wish.id}/drop`,
      problem({ status: 409, code: 'WISH_SETTLED', detail: 'The wish was carried out already.' }),
    );
    expect((await runWith(fleet.url, ['director', 'send', wish.id])).stdout).to.match(
      /^Sent: .* open comment/,
    );
    const refused = await runWith(fleet.url, ['director', 'drop', wish.id]);
    expect(refused.code).not.to.equal(0);
    expect(refused.stderr).to.include('The wish was carried out already.');
  });
});
