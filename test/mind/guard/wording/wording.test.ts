import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { TextKind } from '../../../../src/api/text-kinds.ts';
import { hash32 } from '../../../../src/lib/random.ts';
import { defaultJudge } from '../../../../src/mind/guard/judge.ts';
import { featuresOf, sentencesOf } from '../../../../src/mind/guard/wording/features.ts';
import {
  bytesOf,
  numbersPerWord,
  readWordingModel,
  scoreOf,
  type WordingModel,
  WordingModelError,
  wordingFile,
  wordingLanguages,
} from '../../../../src/mind/guard/wording/model.ts';
import { extraWords, Vocabulary } from '../../../../src/mind/guard/wording/vocabulary.ts';
import { hashOfLessons } from '../sets/wording-texts.ts';

function objections(text: string, as: TextKind = 'comment') {
  return defaultJudge(text, as).rules.filter(({ name }) => name === 'wording');
}

describe('the wording of a text', () => {
  it('is judged by weights that were learned from the texts as they are: else run "npm run train:guard"', () => {
    for (const language of wordingLanguages)
      expect(readWordingModel(wordingFile(language)).texts, language).to.equal(hashOfLessons());
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

  it('is weighed in prompts of image models and titles, too, and left alone in labels and names', () => {
    for (const as of ['title', 'prompt'] as const) expect(objections(hostile, as)).to.have.length(1);
    for (const as of ['drawn', 'name'] as const) expect(objections(hostile, as)).to.deep.equal([]);
  });

  it('is weighed in other languages, by letters and words', () => {
    for (const text of [
      'Schade um deine Finger, du wirst sie bald nicht mehr alle zählen können.',
      'Se continui così qualcuno ti aspetterà sotto casa, promesso.',
      'こういう人たちが増えてから、この町は汚くなったと思う。',
    ])
      expect(objections(text), text).to.have.length(1);
    for (const text of [
      'Du wirst noch sehen, dass der Hafen nicht so ruhig ist, wie er aussieht.',
      'Il ponte è storto e proprio per questo mi piace.',
      '光线把整个画面连在一起，我很喜欢。',
      'Schade um das Blau, man sieht es bald nicht mehr.',
    ])
      expect(objections(text), text).to.deep.equal([]);
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
    const buckets = 2 ** 10;
    const features = featuresOf('boats at 12', buckets);
    expect(features.every((feature) => feature >= 0 && feature < buckets)).to.equal(true);
    expect(featuresOf('boats at 34', buckets)).to.deep.equal(features);
    expect(featuresOf('at boats 12', buckets)).to.not.deep.equal(features);
    expect(featuresOf('', buckets)).to.deep.equal([]);
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
    const file = fileOf(bytesOf(smallModel()));
    expect(readWordingModel(file).limit).to.equal(1);
    const { words: _, ...unknownWords } = JSON.parse(firstLine(file));
    for (const content of ['', 'no weights\n', firstLine(file), `${JSON.stringify(unknownWords)}\n`])
      expect(() => readWordingModel(fileOf(Buffer.from(content)))).to.throw(
        WordingModelError,
        'npm run train:guard',
      );
  });
});

describe('a model of wording', () => {
  it('comes back from its file as it was', () => {
    const model = smallModel();
    expect(readWordingModel(fileOf(bytesOf(model)))).to.deep.equal(model);
  });

  it('adds for a filter what its three words bring where that is most, in whatever place', () => {
    const model = smallModel();
    const score = (text: string): number => Number((scoreOf(model, text) - model.bias).toFixed(6));
    // The filter wants "very", then "blue", then "boats", and is content with two of them.
    expect(score('boats')).to.equal(0);
    expect(score('very blue boats')).to.equal(2 * (3 - 1.5));
    expect(score('very blue')).to.equal(2 * (2 - 1.5));
    expect(score('there lie very blue boats in rows')).to.equal(2 * (3 - 1.5));
    expect(score('boats blue very')).to.equal(0);
  });
});

describe('the vocabulary of a model', () => {
  const vocabulary = vocabularyOf('boat', 'love', 'do', "n't", 'blue');
  const [group, unknown] = [5, 6];
  const place = (word: string) => vocabulary.find(word);

  it('knows words by their number, also with an ending, and takes apart what an apostrophe joins', () => {
    expect(vocabulary.numbersOf('blue boats')).to.deep.equal([place('blue'), place('boat')]);
    expect(vocabulary.numbersOf('loved')).to.deep.equal([place('love')]);
    expect(vocabulary.numbersOf("don't")).to.deep.equal([place('do'), place("n't")]);
  });

  it('has one number for all groups of people, and one for what it does not know', () => {
    expect(vocabulary.numbersOf('jews muslims women zyx 12')).to.deep.equal([
      group,
      group,
      group,
      unknown,
      unknown,
    ]);
  });

  it('reads the beginning of what is endless', () => {
    expect(vocabulary.numbersOf('blue '.repeat(5_000))).to.have.length.below(100);
  });
});

function vocabularyOf(...known: readonly string[]): Vocabulary {
  return new Vocabulary(Uint32Array.from(known, hash32).sort());
}

/** One filter and three words; features weigh nothing. */
function smallModel(): WordingModel {
  const wanted = ['very', 'blue', 'boats'];
  const vocabulary = vocabularyOf(...wanted);
  const perWord = numbersPerWord(1);
  const wordWeights = new Int8Array((wanted.length + extraWords) * perWord);
  for (const [place, word] of wanted.entries())
    wordWeights[(vocabulary.find(word) ?? 0) * perWord + 1 + place] = 1;
  return {
    texts: '0'.repeat(64),
    limit: 1,
    bias: 0.25,
    buckets: 8,
    featureScale: 1,
    wordScale: 1,
    words: wanted.length,
    filters: [{ scale: 1, bias: -1.5, weight: 2 }],
    vocabulary,
    featureWeights: new Int8Array(8),
    wordWeights,
  };
}

function fileOf(content: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'fleet-wording-')), 'english.weights');
  writeFileSync(file, content);
  return file;
}

function firstLine(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString('utf8', 0, bytes.indexOf('\n') + 1);
}
