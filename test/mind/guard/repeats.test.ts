import { expect } from 'chai';
import { defaultJudge } from '../../../src/mind/guard/judge.ts';
import { runsIn } from '../../../src/mind/guard/repeats.ts';
import { disguises, partedLetters } from './disguises.ts';
import { longText } from './long-text.ts';

const judged = (text: string) => {
  const { decision, rules } = defaultJudge(text, 'comment');
  return { decision, found: rules.map(({ name, start, end }) => `${name} ${start}–${end}`) };
};

describe('a text that says one thing again and again', () => {
  const sentence = 'Two boats meet in the harbour. ';

  it('is asked for once more, with the place of all of it', () => {
    const text = `A quiet blue. ${sentence.repeat(3)}That is all.`;
    const { decision, rules } = defaultJudge(text, 'comment');
    expect([decision, ...rules.map(({ name }) => name)]).to.deep.equal(['rewrite', 'repetition']);
    // The full stop and the space before the first copy are those before each other one, and T begins what follows.
    expect(text.slice(rules[0]?.start, rules[0]?.end)).to.equal(`. ${sentence.repeat(3)}T`);
    for (const all of [
      sentence.repeat(3).trim(),
      'red, blue, '.repeat(8),
      `${'Not AI made. '.repeat(5)}Not AI made.`,
    ])
      expect(judged(all).found.join(), all).to.contain('repetition');
  });

  it('is found in any disguise', () => {
    for (const [disguise, write] of Object.entries({ ...disguises, ...partedLetters }))
      expect(judged(write('nice nice nice nice nice nice')).found.join(), disguise).to.contain('repetition');
  });

  it('is published where it says a thing twice, or a few words as a song does', () => {
    for (const text of [
      sentence.repeat(2),
      'Row, row, row, the boat is blue and the water bluer.',
      'The sea, the sea, the sea: three stripes, and I hear it.',
      'Left, right, left, right: the steps are even, and the drummer is out of step.',
    ])
      expect(judged(text.trim()), text).to.deep.equal({ decision: 'publish', found: [] });
  });

  it('is judged by what it says, wherever that stands', () => {
    const hostile = 'I will come to your house and kill you. ';
    for (const text of [hostile.repeat(20), sentence.repeat(20) + hostile, hostile + sentence.repeat(20)]) {
      const found = defaultJudge(text, 'comment').rules.find(({ name }) => name === 'violence');
      expect(text.slice(found?.start, found?.end), text).to.equal('kill you');
    }
  });

  it('takes time linear in its length', () => {
    // Each piece begins like the last one and goes on otherwise.
    const nearly = Array.from({ length: 3_000 }, (_, place) => `harbour${'a'.repeat(place % 7)} `).join('');
    const half = longText(8_000);
    for (const text of [nearly, half + half, 'ab'.repeat(8_000), `${'a'.repeat(4_000)}b`.repeat(2)]) {
      const begun = process.cpuUsage();
      runsIn(text.slice(0, 16_000));
      const { user, system } = process.cpuUsage(begun);
      expect((user + system) / 1_000, text.slice(0, 20)).to.be.below(50);
    }
  });
});
