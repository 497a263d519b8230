import { expect } from 'chai';
import { runCli } from '../../src/cli/run.ts';
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
