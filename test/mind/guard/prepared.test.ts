import { expect } from 'chai';
import { Automaton } from '../../../src/mind/guard/grammar/automaton.ts';
import { defaultJudge } from '../../../src/mind/guard/judge.ts';
import { preparedJudge } from '../../../src/mind/guard/prepared.ts';
import { hate } from '../../../src/mind/guard/rules/hate/index.ts';

describe('the guard that is made ready beforehand', () => {
  it('is the judge with the words of the project, each time', async () => {
    expect(await preparedJudge()).to.equal(defaultJudge);
    expect(await preparedJudge()).to.equal(defaultJudge);
    expect(defaultJudge('The light holds it together.', 'comment').decision).to.equal('publish');
  });

  it('is built in steps of a few patterns, so that nothing else waits for long', () => {
    const patterns = hate.grammars.length;
    const steps = [...Automaton.stepsTo(hate.grammars.map((grammar) => [hate, grammar] as const))];
    expect(steps.length).to.be.above(10 * patterns);
  });
});
