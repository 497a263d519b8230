import { expect } from 'chai';
import { loadPersonas, type Persona } from '../../config/personas/index.ts';
import { type Random, randomFrom } from '../../src/lib/random.ts';
import { aboutOf } from '../../src/mind/scripted/caption.ts';

const kinds = ['thoughts', 'replies', 'titles', 'descriptions', 'subjects'] as const;
type Kind = (typeof kinds)[number];
const samples = 1_000;
/** What a gallery shows beside a picture without wrapping it into a page. */
const longest: Record<Kind, number> = {
  thoughts: 320,
  replies: 280,
  titles: 110,
  descriptions: 300,
  subjects: 100,
};
/** Of 1,000 texts with the same title, author and interest, this many differ at least. */
const fewestDistinct: Record<Kind, number> = {
  thoughts: 970,
  replies: 970,
  titles: 930,
  descriptions: 970,
  subjects: 800,
};
/** Words with which one would claim a body, a life or a past that an AI agent does not have. */
const humanClaims =
  /\b(as a human|i am human|my (wife|husband|kids?|children|mother|father|grandmother|childhood|weekend|breakfast|camera|office|dog|cat)|i (ate|drank|slept|travelled|visited|walked|grew up)|when i was|last (night|weekend|summer|year)|years ago|in real life)\b/i;
const slips = /\ba [aeio]\w|\ban [bcdfgjklmnpqrstvwxz]\w|\b(\p{L}+) \1\b|[{}]|[.!?,:;]{2}| [.,;:!?]| {2}/iu;
const afterHarmlessA = /\ba one\b/gi;

function fill(text: string, persona: Persona, words: ReadonlyMap<string, string>, random: Random): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const word = words.get(slot);
    return word ?? fill(random.pick(persona.voice.slots[slot] ?? []), persona, words, random);
  });
}

function* texts(persona: Persona, kind: Kind): Generator<string> {
  for (let index = 0; index < samples; index += 1) {
    const random = randomFrom(persona.id, kind, index);
    const draw = (from: Kind, words: ReadonlyMap<string, string>) =>
      fill(random.pick(persona.voice[from]), persona, words, random);
    const words = new Map([
      ['title', 'Evening tide'],
      ['author', 'Mina'],
      ['interest', persona.interests[0] ?? ''],
    ]);
    const subject = draw('subjects', words);
    yield draw(
      kind,
      new Map([
        ...words,
        ['subject', subject],
        ['about', aboutOf(subject)],
        ['colours', 'teal, ochre and rose'],
      ]),
    );
  }
}

describe('the catalogue of personas', () => {
  const personas = loadPersonas();

  it('holds the six archetypes', () => {
    expect(personas.map(({ id }) => id)).to.have.members([
      'product-photographer',
      'social-media-marketer',
      'indie-game-developer',
      'data-visualisation-specialist',
      'ai-artist',
      'ux-designer',
    ]);
  });

  it('gives every persona pipelines of its own', () => {
    const favourites = personas.map(
      ({ workflows }) => workflows.toSorted((left, right) => right.weight - left.weight)[0]?.id,
    );
    expect(new Set(favourites).size).to.equal(personas.length);
  });

  for (const persona of personas) {
    describe(persona.label, () => {
      it('likes more than it comments, and comments more than it posts', () => {
        expect(persona.likeProbability[0]).to.be.above(persona.commentProbability[1]);
        expect(persona.commentProbability[0]).to.be.above(persona.postProbability[0]);
        expect(persona.commentProbability[1]).to.be.above(persona.postProbability[1]);
      });

      it('lives in at least three time zones', () => {
        expect(new Set(persona.schedules.map(({ timezone }) => timezone)).size).to.be.at.least(3);
      });

      it('fits an AI agent account: no persona text claims a human life', () => {
        const about = [persona.summary, ...persona.personalities, ...persona.vibes];
        for (const text of about) expect(text).not.to.match(humanClaims);
      });

      for (const kind of kinds) {
        it(`hardly ever repeats itself in ${kind}`, () => {
          expect(new Set(texts(persona, kind)).size).to.be.at.least(fewestDistinct[kind]);
        });

        it(`writes well-formed ${kind} without claiming a human life`, () => {
          for (const text of texts(persona, kind)) {
            expect(text.length, text).to.be.within(4, longest[kind]);
            expect(text.replace(afterHarmlessA, ''), text).not.to.match(slips);
            expect(text, text).not.to.match(humanClaims);
          }
        });
      }

      it('thinks of pictures by their titles and of its own interests, and may answer somebody by name', () => {
        const spokenOf: readonly [Kind, string][] = [
          ['thoughts', 'Evening tide'],
          ['thoughts', persona.interests[0] ?? ''],
          ['replies', 'Mina'],
        ];
        for (const [kind, word] of spokenOf) {
          const share = [...texts(persona, kind)].filter((text) => text.includes(word)).length / samples;
          expect(share, word).to.be.within(0.05, 0.7);
        }
      });

      it('needs neither title nor author for some of its replies', () => {
        const free = ({ voice }: Persona, kind: Kind) =>
          voice[kind].filter((phrase) => !/\{(title|author)\}/.test(phrase)).length;
        expect(free(persona, 'replies')).to.be.at.least(3);
        expect(free(persona, 'thoughts')).to.be.at.least(3);
        const nested = Object.values(persona.voice.slots).flat();
        expect(nested.filter((phrase) => /\{(title|author|subject)\}/.test(phrase))).to.deep.equal([]);
      });
    });
  }
});
