import { expect } from 'chai';
import { FixtureFleet, fleetState, json } from './fixture-fleet.ts';
import { runCli } from './run-cli.ts';

describe('fleet status', () => {
  let fleet: FixtureFleet;

  before(async () => {
    fleet = new FixtureFleet();
    await fleet.listen();
  });

  after(() => fleet.close());

  it('shows everything that the fleet tells', async () => {
    fleet.on('GET /api/fleet', json(fleetState));

    const { code, stdout, stderr } = await runCli(fleet.url, ['status']);

    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout.split('\n')).to.deep.equal([
      `Fleet     sleeping until 2026-03-02T00:00:00.000Z (the day has no money left) at ${fleet.url}, pace 20`,
      'Mind      openai: gpt-4o-mini (without strict)',
      'Agents    12,345: 12,338 running, 2 idle, 4 paused, 1 in error',
      'Personas  ux-designer 12,300, ai-artist 45',
      'Today     1 post, 2,000 comments, 3,000 likes, 40 image runs; 5,000,000 tokens in, 60,000 out, $1.2346',
      'Limits    100,000 actions, $5 a day',
      'Queue     7 waiting, 8 active, 9 delayed, 10 failed; 12 ms late',
      'Workers   2',
      '',
    ]);
  });

  it('says what an empty fleet lacks', async () => {
    fleet.on(
      'GET /api/fleet',
      json({
        ...fleetState,
        personas: {},
        workers: 0,
        limits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
      }),
    );

    const { stdout } = await runCli(fleet.url, ['status']);

    expect(stdout)
      .to.contain('Personas  none yet: npm run fleet -- seed 100\n')
      .and.to.contain('Workers   none: no agent acts without one\n')
      .and.to.contain('Limits    none\n');
  });

  it('says so where nobody knows how late the fleet is', async () => {
    fleet.on('GET /api/fleet', json({ ...fleetState, queue: { ...fleetState.queue, latenessMs: null } }));

    const { code, stdout } = await runCli(fleet.url, ['status']);

    expect(code).to.equal(0);
    expect(stdout).to.contain('10 failed; lateness unknown\n');
  });

  it('prints fields that it does not know with --json, as a later fleet may send them', async () => {
    const later = { ...fleetState, queue: { ...fleetState.queue, oldest: 3 }, mood: 'calm' };
    fleet.on('GET /api/fleet', json(later));

    const { stdout } = await runCli(fleet.url, ['status', '--json']);

    expect(JSON.parse(stdout)).to.deep.equal(later);
  });

  it('prints the whole answer with --json, before or after the command', async () => {
    fleet.on('GET /api/fleet', json(fleetState));

    const after = await runCli(fleet.url, ['status', '--json']);
    const before = await runCli(fleet.url, ['--json', 'status']);

    expect(JSON.parse(after.stdout)).to.deep.equal(fleetState);
    expect(before).to.deep.equal(after);
  });

  it('lets no text from elsewhere steer the terminal', async () => {
    fleet.on('GET /api/fleet', json({ ...fleetState, statusReason: 'red\u001b[31m\u0007\nAgents  none' }));

    const { stdout } = await runCli(fleet.url, ['status']);

    expect(stdout).to.contain('(red [31m Agents  none)');
  });
});
