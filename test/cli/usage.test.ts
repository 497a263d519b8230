import { expect } from 'chai';
import { runCli } from '../../src/cli/run.ts';
import { Paper } from './screens.ts';

/** Runs what needs no fleet, and so no process of its own. */
async function use(args: readonly string[]) {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const code = await runCli(args, { stdout, stderr, colors: false });
  return { code, stdout: stdout.written, stderr: stderr.written };
}

describe('the usage of the CLI', () => {
  const wrong: readonly (readonly [args: string[], complaint: RegExp])[] = [
    [[], /^Usage: npm run fleet -- /],
    [['launch'], /^error: unknown command 'launch'/],
    [['status', '--jsn'], /^error: unknown option '--jsn'/],
    [['status', 'ada'], /^error: too many arguments/],
    [['seed'], /^error: missing required argument 'count'/],
    [['seed', '1.5'], /^error: .*must be a whole number from 1/],
    [['seed', '0'], /^error: .*must be a whole number from 1/],
    [['start', 'ada', '--persona', 'ai-artist'], /^error: give agents or --persona, not both/],
    [['tail', '--type', 'post,dance'], /^error: .*must be some of thought, action, post/],
    [['tail', '--since', 'yesterday'], /^error: .*must be the id of an activity/],
  ];
  for (const [args, complaint] of wrong) {
    it(`is wrong with "${args.join(' ')}"`, async () => {
      const { code, stdout, stderr } = await use(args);

      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.match(complaint);
    });
  }

  it('that is wrong is a document for programs, too', async () => {
    for (const args of [
      ['launch', '--json'],
      ['seed', '--json', '1.5'],
      ['status', '--jsn', '--json'],
      ['--json'],
    ]) {
      const { code, stdout } = await use(args);

      expect(code, args.join(' ')).to.equal(2);
      expect(JSON.parse(stdout), args.join(' ')).to.have.property('code', 'USAGE_INVALID');
    }
  });

  for (const command of [
    'seed',
    'start',
    'pause',
    'resume',
    'stop',
    'status',
    'tail',
    'forecast',
    'doctor',
  ]) {
    it(`of ${command} is explained with an example`, async () => {
      const { code, stdout, stderr } = await use([command, '--help']);

      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      expect(stdout).to.contain('--json').and.to.contain(`  $ npm run fleet -- ${command}`);
    });
  }

  it('is explained as a whole', async () => {
    const { code, stdout } = await use(['--help']);

    expect(code).to.equal(0);
    for (const word of ['FLEET_URL', 'API_TOKEN', 'seed', 'tail', 'Exit codes', 'Examples']) {
      expect(stdout).to.contain(word);
    }
  });
});
