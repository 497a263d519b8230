import { expect } from 'chai';
import fc from 'fast-check';
import { defaultJudge } from '../../../src/mind/guard/index.ts';
import { NormalForm } from '../../../src/mind/guard/normal-form/normal-form.ts';
import { plainText } from '../../../src/mind/text.ts';
import { disguises, partedLetters } from './disguises.ts';
import { longText } from './long-text.ts';
import { readSet } from './sets/read-set.ts';

const label = fc.stringMatching(/^[b-df-hj-np-tv-z][aeou][b-df-hj-np-tv-z]{1,2}[aeou][lnrt]$/);
const ending = fc.constantFrom('com', 'net', 'org', 'app', 'shop', 'site', 'xyz', 'co.uk', 'ru', 'de');
const host = fc.tuple(label, ending).map(([name, end]) => `${name}.${end}`);
const mailbox = fc.tuple(label, host).map(([name, at]) => `${name}@${at}`);
const declined = fc.constantFrom(
  'as an ai language model i cannot view images',
  'i cannot comply with this request',
);

describe('the rules about form', () => {
  const seeds = {
    host,
    mailbox,
    'what a model declines with': declined,
    'name of an account elsewhere': label.map((name) => `my telegram is ${name}_lights`),
    'number to call': fc.constantFrom('call 202 555 0143', 'phone 030 23125 042'),
    'call to follow': fc.constantFrom('follow me for more', 'link in my bio', 'prints for sale'),
    'word around an answer': fc.constantFrom('here is my comment', 'the user wants a comment'),
    'address that is described': label.map((name) => `${name} and then a dot then com`),
    'page of a house': fc
      .tuple(fc.constantFrom('github', 'reddit', 'etsy'), label)
      .map((parts) => parts.join('/')),
    'place to press': fc.constantFrom('click here', 'cliquez ici', 'kliknij tutaj'),
    script: fc.constant('<script>go</script>'),
  };
  for (const [disguise, write] of Object.entries(disguises)) {
    for (const [kind, seed] of Object.entries(seeds)) {
      // Letters one by one leave nothing of the spaces between the words of a sentence.
      if (kind === 'what a model declines with' && disguise === 'with spaces') continue;
      it(`find a ${kind} ${disguise}`, () => {
        fc.assert(
          fc.property(seed, (text) => {
            expect(defaultJudge(write(text), 'comment').decision, write(text)).to.be.oneOf([
              'rewrite',
              'drop',
            ]);
          }),
          { numRuns: 8 },
        );
      });
    }
  }

  for (const [disguise, write] of Object.entries(partedLetters)) {
    for (const kind of ['what a model declines with', 'call to follow', 'place to press'] as const) {
      it(`find a ${kind} ${disguise}`, () => {
        const isPublished = (text: string) => defaultJudge(write(text), 'comment').decision === 'publish';
        fc.assert(
          fc.property(seeds[kind], (text) => !isPublished(text)),
          { numRuns: 8 },
        );
      });
    }
  }

  it('leave any two harmless texts of a language as they are, byte for byte', () => {
    const kinds = [
      'plain',
      'joiner',
      'emoji',
      'diacritic',
      'file',
      'version',
      'time',
      'abbreviation',
      'figure',
    ];
    const harmless = readSet('made', 'harmless').filter(
      ({ as, kind }) => as === 'comment' && kinds.includes(kind),
    );
    const languages = [...new Set(harmless.map(({ language }) => language))];
    expect(languages).to.have.length.above(30);
    const pair = fc.constantFrom(...languages).chain((language) => {
      const own = harmless.filter((text) => text.language === language).map(({ text }) => text);
      return fc.tuple(fc.constantFrom(...own), fc.constantFrom(...own));
    });
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const text = `${one} ${other}`;
        expect(defaultJudge(text, 'comment')).to.deep.equal({ decision: 'publish', text, rules: [] });
        expect(plainText(text, 1_000)).to.equal(text);
      }),
      { numRuns: 300 },
    );
  });

  it('say where they object, in the text as it was given', () => {
    const text = 'So calm 🌊. More at ｔｉｎｂｏａｔｓ．ａｒｔ today';
    const [found] = defaultJudge(text, 'comment').rules;
    expect(found?.name).to.equal('link');
    expect(text.slice(found?.start, found?.end)).to.equal('ｔｉｎｂｏａｔｓ．ａｒｔ');
  });

  it('never fail, never name a place outside of the text, and cut no character in two', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '@',
        '#',
        'dot',
        '.',
        '://',
        '[.]',
        '\u202e',
        '\u200d',
        '👩‍👩‍👧',
        'ن\u200cم',
        '<b',
        '**',
        '+1 202',
        '{"a":',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { decision, rules, text: published } = defaultJudge(text, 'comment');
        for (const { start, end } of rules) {
          expect(start).to.be.within(0, text.length);
          expect(end).to.be.within(start, text.length);
        }
        if (decision === 'publish') expect(published).to.equal(text);
        const shown = plainText(text, 20);
        expect(shown.length).to.be.at.most(20);
        expect(shown.isWellFormed()).to.equal(true);
      }),
      { numRuns: 120 },
    );
  });

  const harmless = [
    'The file boat_final.png, drawn at 10.30 in version 2.0.1',
    'ASP.NET blue and Socket.IO green',
    'So calm.It holds. No.5 is the best, e.g. on p.3',
    'From 2015–2025, 1,000,000 dots, 54.3° N, 3:2 and 16:9',
    '0 10 20 30 40 50 60 on the axis',
    'The hex #a1b2c3 is a friendly grey, as is #fff',
    'The dot in the middle is red; the point is to look',
    'A signal in the fog, a line of insects, an instant',
    'C# minor, F# major',
    'five < six & seven > two',
    '5 * 3 * 2 = 30',
    'ISBN 978-3-16-148410-0 on the spine',
  ];
  for (const text of harmless)
    it(`leave as it is: ${text}`, () => {
      expect(defaultJudge(text, 'comment')).to.deep.equal({ decision: 'publish', text, rules: [] });
    });

  it('do not read what is longer than any text that is published', () => {
    const { decision, rules } = defaultJudge(longText(2_001), 'comment');
    expect(decision).to.equal('rewrite');
    expect(rules.map(({ name, explanation }) => `${name}: ${explanation}`)).to.deep.equal([
      'too-long: it is longer than the 2000 characters that any text may have',
    ]);
    expect(defaultJudge(longText(1_900).slice(0, 2_000), 'comment').decision).to.equal('publish');
  });

  it('read a text in several forms, and know where each part stood', () => {
    const form = new NormalForm('Ｋ1ll \u200bthe ɢʀᴀʏ');
    expect(form.plain.text).to.equal('K1ll the ɢʀᴀʏ');
    expect(form.folded.text).to.equal('k1ll the gray');
    expect(form.collapsed.text).to.equal('kill the gray');
    expect(form.collapsed.originalSpan(5, 8)).to.deep.equal({ start: 6, end: 9 });
  });
});
