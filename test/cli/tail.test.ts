import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import {
  activity,
  agent,
  agentIdOf,
  eventOf,
  eventStream,
  FixtureFleet,
  json,
  problem,
} from './fixture-fleet.ts';
import { type RunningCli, runCli, startCli } from './run-cli.ts';

const stream = 'GET /api/activity/stream';
const newest = (id: number) => json({ items: [activity(id)], nextCursor: null });

describe('fleet tail', function () {
  // Several processes a test, each of which takes seconds on a busy machine.
  this.timeout(60_000);

  let fleet: FixtureFleet;
  let running: RunningCli[];

  beforeEach(async () => {
    running = [];
    fleet = new FixtureFleet();
    await fleet.listen();
    fleet.on('GET /api/activity', newest(40));
  });

  afterEach(async () => {
    for (const cli of running) cli.process.kill('SIGKILL');
    await fleet.close();
  });

  /** Starts it and waits until it has printed as many lines. */
  const tail = async (lines: number, ...args: string[]): Promise<RunningCli> => {
    const cli = startCli(fleet.url, ['tail', ...args]);
    running.push(cli);
    await eventually(`${lines} lines`, () => (linesOf(cli).length >= lines ? true : undefined), 30_000);
    return cli;
  };
  const interrupt = (cli: RunningCli) => {
    cli.process.kill('SIGINT');
    return cli.ended;
  };
  const positions = () => fleet.receivedAt(stream).map(({ headers }) => headers['last-event-id']);

  it('says what is no longer kept, and goes on after it', async () => {
    const gap = 'event: gap\ndata: {"after":40,"upTo":60}\n\n';
    fleet.on(stream, eventStream([gap, eventOf(activity(61))], 'stay'));
    const cli = await tail(1);
    expect(cli.stderr()).to.include('What happened up to activity 60 is no longer kept.');
    await interrupt(cli);
  });

  it('shows what happens from now on, a line each, until Ctrl-C', async () => {
    const post = activity(42, {
      type: 'post',
      message: 'posted “Neon fox”',
      metadata: { imageUrl: 'https://gallery.example/fox.png' },
    });
    const pause = activity(43, { type: 'paused', agentName: null, message: 'The fleet was paused' });
    fleet.on(
      stream,
      eventStream([eventOf(activity(41)), ': still here\n\n', eventOf(post), eventOf(pause)], 'stay'),
    );

    const ended = await interrupt(await tail(3));

    expect(ended).to.deep.equal({
      code: 0,
      stdout:
        '#41 12:30:15  like      Ada Fern: liked picture 41\n' +
        '#42 12:30:15  post      Ada Fern: posted “Neon fox” https://gallery.example/fox.png\n' +
        '#43 12:30:15  paused    The fleet was paused\n',
      stderr: '',
    });
    expect(positions()).to.deep.equal(['40']);
  });

  it('goes on after a connection that breaks within an activity: none is missing, none comes twice', async () => {
    const half = eventOf(activity(43)).slice(0, 40);
    fleet.on(
      stream,
      eventStream([eventOf(activity(41)), eventOf(activity(42)), half], 'drop'),
      problem({ status: 503, code: 'DRAINING', detail: 'The fleet is restarting.' }),
      (response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>'),
      eventStream([eventOf(activity(43))], 'end'),
      eventStream([eventOf(activity(44))], 'stay'),
    );

    const { code, stdout, stderr } = await interrupt(await tail(4, '--json'));

    expect(code).to.equal(0);
    const printed = stdout.trimEnd().split('\n');
    expect(printed.map((line) => JSON.parse(line))).to.deep.equal([41, 42, 43, 44].map((id) => activity(id)));
    expect(positions()).to.deep.equal(['40', '42', '42', '42', '43']);
    expect(stderr)
      .to.match(/^The connection was lost \(.+\); trying again in 0\.01 s\.$/m)
      .and.to.contain('The connection is back.\n');
  });

  it('begins after the activity that --since names', async () => {
    fleet.on(stream, eventStream([eventOf(activity(8))], 'stay'));

    await interrupt(await tail(1, '--since', '7'));

    expect(positions()).to.deep.equal(['7']);
    expect(fleet.receivedAt('GET /api/activity')).to.deep.equal([]);
  });

  it('begins with the first activity of a fleet that has none yet', async () => {
    fleet.on('GET /api/activity', json({ items: [], nextCursor: null }));
    fleet.on(stream, eventStream([eventOf(activity(1))], 'stay'));

    await interrupt(await tail(1));

    expect(positions()).to.deep.equal(['0']);
  });

  it('asks for one agent and some types', async () => {
    fleet.on('GET /api/agents', json({ items: [agent('ada')], nextCursor: null }));
    fleet.on(stream, eventStream([eventOf(activity(41))], 'stay'));

    await interrupt(await tail(1, '--agent', 'ada', '--type', 'like,post'));

    expect(fleet.receivedAt(stream).map(({ query }) => query)).to.deep.equal([
      { agentId: agentIdOf('ada'), type: 'like,post' },
    ]);
  });

  it('lets no text of an agent steer the terminal', async () => {
    const message = 'commented: \u001b[2J\u001b]0;title\u0007first\r\nsecond\u009b31m';
    fleet.on(stream, eventStream([eventOf(activity(41, { message, agentName: '\u001b[31mAda' }))], 'stay'));

    const { stdout } = await interrupt(await tail(1));

    expect(stdout).to.equal('#41 12:30:15  like      [31mAda: commented:  [2J ]0;title first second 31m\n');
  });

  it('ends quietly on Ctrl-C while it waits for the fleet to come back', async () => {
    const lost = eventStream([eventOf(activity(41))], 'end');
    fleet.on(stream, lost, (response) => response.destroy());
    const cli = await tail(1);
    await eventually('the loss', () => (cli.stderr().includes('trying again in 0.04 s') ? true : undefined));

    const { code, stderr } = await interrupt(cli);

    expect(code).to.equal(0);
    expect(stderr).not.to.contain('error');
  });

  it('ends quietly when what it is piped into has seen enough', async () => {
    const many = Array.from({ length: 50 }, (_, index) => eventOf(activity(index + 41)));
    fleet.on(stream, eventStream(many, 'end'));
    const cli = await tail(1);
    cli.process.stdout?.destroy();

    const { code, stderr } = await cli.ended;

    expect(code).to.equal(0);
    expect(stderr).not.to.contain('EPIPE');
  });

  it('fails when the fleet refuses for good', async () => {
    const detail = 'agentId: must be an agent id (a UUID)';
    fleet.on(
      stream,
      eventStream([eventOf(activity(41))], 'end'),
      problem({ status: 422, code: 'VALIDATION_FAILED', detail }),
    );

    const { code, stderr } = await runCli(fleet.url, ['tail']);

    expect(code).to.equal(1);
    expect(stderr).to.contain(`error: ${detail}\n`);
  });

  it('fails on an activity that it cannot read, instead of asking for it forever', async () => {
    fleet.on(stream, eventStream(['id: 41\nevent: activity\ndata: {"id":"41"}\n\n'], 'stay'));

    const { code, stderr } = await runCli(fleet.url, ['tail']);

    expect(code).to.equal(1);
    expect(stderr).to.contain('an event of the stream has another form');
    expect(fleet.receivedAt(stream)).to.have.lengthOf(1);
  });
});

function linesOf(cli: RunningCli): string[] {
  return cli.stdout().split('\n').slice(0, -1);
}
