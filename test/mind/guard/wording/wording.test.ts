import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { TextKind } from '../../../../src/api/text-kinds.ts';
import { defaultJudge } from '../../../../src/mind/guard/judge.ts';
import { buckets, featuresOf, sentencesOf } from '../../../../src/mind/guard/wording/features.ts';
import { readWordingModel, WordingModelError } from '../../../../src/mind/guard/wording/model.ts';
import { hashOfLessons } from '../sets/wording-texts.ts';

function objections(text: string, as: TextKind = 'comment') {
  return defaultJudge(text, as).rules.filter(({ name }) => name === 'wording');
}

describe('the wording of a text', () => {
  it('is judged by weights that were learned from the texts as they are: else run "npm run train:guard"', () => {
    expect(readWordingModel().texts).to.equal(hashOfLessons());
  });

  const hostile = 'I would enjoy pushing you down a well.';

  it('is objected to where it is nearer to a threat than to talk about pictures, and asked for once more', () => {
    expect(objections(hostile)).to.have.length(1);
    expect(defaultJudge(hostile, 'comment').decision).to.be.oneOf(['rewrite', 'drop']);
  });

  it('is objected to in the one sentence that it is in', () => {
    const kind = 'The harbour is quiet and the blue holds. ';
    const [found] = objections(`${kind}${hostile}`);
    expect(found?.start).to.be.at.least(kind.trimEnd().length);
  });

  it('is left alone in titles, labels and names, which have too few words to tell by', () => {
    for (const as of ['title', 'drawn', 'name'] as const) expect(objections(hostile, as)).to.deep.equal([]);
  });

  it('is left alone in other languages, of which it has learned nothing', () => {
    expect(
      objections('Du wirst noch sehen, dass der Hafen nicht so ruhig ist, wie er aussieht.'),
    ).to.deep.equal([]);
  });

  const harmless = [
    'The tower leans over the water and nobody minds.',
    'You cut the sky exactly where it had to be cut.',
    'I would take the second version, it waits longer.',
    'Those three windows carry the whole street.',
    'The hunter, the hare and the snow share one line.',
  ];
  for (const text of harmless) it(`is left alone: ${text}`, () => expect(objections(text)).to.deep.equal([]));

  it('takes features from words, neighbours and parts of words, whichever number stands in them', () => {
    const features = featuresOf('boats at 12');
    expect(features.every((feature) => feature >= 0 && feature < buckets)).to.equal(true);
    expect(featuresOf('boats at 34')).to.deep.equal(features);
    expect(featuresOf('at boats 12')).to.not.deep.equal(features);
    expect(featuresOf('')).to.deep.equal([]);
  });

  it('is read sentence by sentence, every letter of it', () => {
    const text = 'One. Two! Three\nfour';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'One.',
      ' Two!',
      ' Three\n',
      'four',
    ]);
  });

  it('is not judged by a file that holds no weights: it says so, and how to get them', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'fleet-wording-')), 'english.weights');
    for (const content of ['', 'no weights\n', '{"texts":"","scale":0,"bias":0,"limit":1}\n']) {
      writeFileSync(file, content);
      expect(() => readWordingModel(file)).to.throw(WordingModelError, 'npm run train:guard');
    }
  });
});
