import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas } from '../../../config/personas/index.ts';
import { plainIdea } from '../../../src/actions/post/image-idea.ts';
import { randomFrom } from '../../../src/lib/random.ts';
import { speak } from '../../../src/mind/scripted/voice.ts';
import { wordingFrom } from '../../../src/mind/workflows/brief/headline.ts';
import { materialFrom } from '../../../src/mind/workflows/brief/material.ts';
import type { PlacedText } from '../../../src/mind/workflows/canvas/canvas.ts';
import { fitText } from '../../../src/mind/workflows/text/fit.ts';
import { phraseForms, phraseWithin } from '../../../src/mind/workflows/text/phrase.ts';
import { freeIds, freeKind } from './samples.ts';

/** No phrase ends with one of these. */
const dangling =
  /(?:^|\s)(?:an?|the|and|or|of|in|on|at|to|by|for|with|without|from|into|than|is|are|its|their|under|near|while|as|that|made|aimed|between)[,;:]?$/iu;

/** What the personas' pictures show. */
const subjects = loadPersonas().flatMap((persona) =>
  Array.from({ length: 120 }, (_, seed) => {
    const { subjects: phrases, slots } = persona.voice;
    return speak(phrases, slots, { interest: persona.interests[0] ?? '' }, randomFrom(persona.id, seed));
  }),
);

describe('shortening what stands in a picture', () => {
  it('ends where a phrase does, and then names the thing without its attributes', () => {
    expect(phraseForms('Rethinking a password reset without asking twice')).to.deep.equal([
      'Rethinking a password reset without asking twice',
      'Rethinking a password reset',
      'password reset',
      'reset',
    ]);
    expect(phraseForms('A heron between two moons and a tide, half erased')).to.deep.equal([
      'A heron between two moons and a tide, half erased',
      'A heron between two moons and a tide',
      'A heron',
      'heron',
    ]);
    expect(phraseForms('Looking at the sea')).to.deep.equal(['Looking at the sea', 'sea']);
    expect(phraseForms('   ')).to.deep.equal([]);
  });

  it('keeps to the letters and words it is given, or gives nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat({ max: 60 }), (text, letters) => {
        const found = phraseWithin(text, { letters, words: 4 });
        if (found === null) return;
        expect(found.length).to.be.at.most(letters);
        expect(found.split(' ').length).to.be.at.most(4);
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(phraseWithin('x'.repeat(40), { letters: 12 })).to.equal(null);
  });

  it('leaves out whole phrases where a text does not fit, never the rest of one', () => {
    for (const subject of subjects) {
      for (const width of [120, 200, 320, 480]) {
        const fitted = fitText(subject, { face: 'sans', width, size: 40, smallest: 28, lines: 2 });
        if (fitted === null) continue;
        const text = fitted.lines.join(' ');
        expect(text, subject).to.not.match(dangling);
        expect(subject).to.include(text);
        expectWholePhrase(text, subject);
      }
    }
  });

  it('makes headlines and details of what personas show that break off nowhere', () => {
    for (const subject of subjects) {
      const { headline, detail } = wordingFrom(null, subject);
      if (headline === null) throw new Error(`There is no headline for ${subject}.`);
      for (const text of [headline, detail ?? headline]) {
        expect(text, subject).to.not.match(dangling);
        expect(text).to.not.match(/…$/);
        expectWholePhrase(text, subject);
      }
      expect(detail, subject).to.not.equal(headline);
    }
  });

  it('draws no text that breaks off, whatever the kind', () => {
    for (const [index, subject] of subjects.entries()) {
      const id = freeIds[index % freeIds.length] ?? 'event-card';
      const idea = plainIdea(id, subject);
      const { texts } = freeKind(id).compose(materialFrom(idea, `${index}`));
      for (const [place, text] of texts.entries()) {
        // The kinds' own words, such as a form's "Where to", are whole as they are.
        const isOfSubject = subject.toLowerCase().includes(text.text.toLowerCase());
        if (isOfSubject && dangling.test(text.text))
          expect(goesOn(text, texts[place + 1]), `${id}: ${text.text}`).to.equal(true);
      }
    }
  });

  it('writes on a poster what it is for and for whom, never that it is a poster', () => {
    const onPoster = (subject: string) => wordingFrom(null, subject);
    expect(onPoster('A sunny poster for an open studio for early risers')).to.deep.equal({
      headline: 'Open studio',
      detail: 'For early risers',
    });
    expect(onPoster('A retro banner for a tea brand in three flat shapes')).to.deep.equal({
      headline: 'Tea brand',
      detail: null,
    });
    expect(onPoster('A card for a choir, before the rain').detail).to.equal('Before the rain');
    expect(onPoster('A poster for').headline).to.equal('Poster for');
  });

  it('takes the given words before those of the subject', () => {
    const subject = 'A lighthouse at dusk with two boats';
    expect(wordingFrom('Open late', subject)).to.deep.equal({ headline: 'Open late', detail: subject });
    expect(wordingFrom('', subject).headline).to.equal('Lighthouse at dusk with two boats');
    expect(wordingFrom('字'.repeat(400), subject).headline).to.equal('Lighthouse at dusk with two boats');
    expect(wordingFrom('Open late', 'A calm poster for an open studio in blue')).to.deep.equal({
      headline: 'Open late',
      detail: 'Open studio',
    });
    const long = 'Every boat that comes home before the tide turns, and then some';
    expect(wordingFrom(long, subject).headline).to.equal('Every boat that comes home');
  });
});

/** What follows a shortened text in its source begins something of its own. */
function expectWholePhrase(text: string, source: string): void {
  const at = source.toLowerCase().lastIndexOf(text.toLowerCase());
  expect(at, `${text} in ${source}`).to.be.at.least(0);
  expect(source.slice(at + text.length), source).to.match(
    /^$|^[,;:.!?]|^ (?:with|without|beside|beneath|under|near|for|while|made|aimed|in|on|at|by|from|into|of|and|around|behind|before|after|seen|lit|to|until|that|where|as|like|inside|across|between|who)\b/iu,
  );
}

/** The next line of the same text. */
function goesOn(line: PlacedText, next: PlacedText | undefined): boolean {
  return next !== undefined && next.color === line.color && next.top > line.top && next.left < line.right;
}
