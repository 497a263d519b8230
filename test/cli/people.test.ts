import { expect } from 'chai';
import { runCli as runHere } from '../../src/cli/run.ts';
import { FixtureFleet, json, problem } from './fixture-fleet.ts';
import { runCli, runCliProcess } from './run-cli.ts';
import { Paper } from './screens.ts';

const at = '2026-03-01T12:00:00.000Z';
const person = {
  username: 'mira-okafor',
  name: 'Mira',
  kind: 'person',
  firstSeenAt: at,
  posts: 2,
  arm: 'treatment',
  optedOut: 'no',
  firstPost: {
    itemId: 'i1',
    title: 'Ridge',
    postedAt: at,
    firstResponse: { at, by: 'agent', username: 'ada' },
  },
  cameBackAt: at,
};
const shy = { ...person, username: 'shy', posts: 1, arm: null, optedOut: 'proposed', cameBackAt: null };
const summary = {
  newcomers: 41,
  answered: 38,
  waiting: 3,
  medianFirstResponseSeconds: 1_260,
  byPeople: 24,
  byAgents: 14,
  cameBack: 9,
  shareOfCommentsToPeople: 0.64,
};

describe('fleet people', () => {
  let fleet: FixtureFleet;

  before(async () => {
    fleet = new FixtureFleet();
    await fleet.listen();
    fleet.on('GET /api/people', json({ items: [person, shy], nextCursor: null, summary }));
  });
  after(() => fleet.close());

  it('sums up how newcomers were received, with a line for each person', async () => {
    const { code, stdout } = await runCliProcess(fleet.url, ['people', '--waiting', '--arm', 'treatment']);

    expect(code).to.equal(0);
    expect(stdout.split('\n')).to.deep.equal([
      '38 of 41 newcomers answered · median 21 min · 24 by people · 3 waiting · 9 came back · 64% of agents’ comments to people',
      'mira-okafor  2 posts, treatment, answered by agent ada, came back',
      'shy          1 post, opt-out proposed, answered by agent ada',
      '',
    ]);
    expect(fleet.receivedAt('GET /api/people').at(-1)?.query).to.deep.equal({
      limit: '50',
      arm: 'treatment',
      waiting: 'true',
    });
  });

  it('shows what waits to be confirmed', async () => {
    const { stdout } = await runCli(fleet.url, ['people', '--proposed']);

    expect(stdout).to.include('shy').and.not.include('mira-okafor');
  });

  it('opts out and in, marks and unmarks', async () => {
    const path = '/api/people/shy';
    fleet.on(`POST ${path}/opt-out`, json({ ...shy, optedOut: 'yes' }));
    fleet.on(`DELETE ${path}/opt-out`, json({ ...shy, optedOut: 'no' }));
    fleet.on(`PUT ${path}/kind`, json({ ...shy, kind: 'marked' }), json(shy));

    const words = async (command: string) => (await runCli(fleet.url, ['people', command, 'shy'])).stdout;
    expect(await words('opt-out')).to.equal('No agent approaches shy any more.\n');
    expect(await words('opt-in')).to.equal('Agents may approach shy again.\n');
    expect(await words('mark')).to.equal('shy counts as somebody else’s agent.\n');
    expect(await words('unmark')).to.equal('shy counts as a person.\n');
    expect(fleet.receivedAt(`PUT ${path}/kind`).map(({ body }) => body)).to.deep.equal([
      { kind: 'marked' },
      { kind: 'person' },
    ]);
  });

  for (const [args, complaint] of [
    [['--arm', 'both'], /arm/],
    [['opt-out'], /username/],
    [['mark', 'a', 'b'], /too many arguments/],
    [['--limit', '0'], /whole number from 1 to 200/],
    [['--limit', 'many'], /whole number from 1 to 200/],
    [['--nonsense'], /unknown option/],
  ] as const)
    it(`is wrong with "${args.join(' ')}", before any fleet is asked`, async () => {
      const [stdout, stderr] = [new Paper(), new Paper()];
      expect(await runHere(['people', ...args], { stdout, stderr, colors: false })).to.equal(2);
      expect(stderr.written).to.match(complaint);
    });

  it('says in the fleet’s own words what it refuses', async () => {
    fleet.on(
      'PUT /api/people/nobody/kind',
      problem({ status: 404, code: 'PERSON_NOT_FOUND', detail: 'Nobody called nobody was seen.' }),
    );
    const { code, stderr } = await runCli(fleet.url, ['people', 'mark', 'nobody']);
    expect(code).not.to.equal(0);
    expect(stderr).to.include('Nobody called nobody was seen.');
  });
});
