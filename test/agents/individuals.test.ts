import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor, type SeededProfile, UnknownPersonaError } from '../../src/agents/profiles.ts';
import { likeness } from '../../src/agents/queries/look-alikes.ts';
import { plannedCount, type SeedPlan, sampleProfiles, seedingsOf } from '../../src/agents/seed-plan.ts';
import { idFrom } from '../../src/lib/ids.ts';
import { voiceLines } from '../../src/mind/prompts/voice-lines.ts';
import { activityOf } from '../../src/rhythm/activity-level.ts';

const personas = loadPersonas();
/** Sentences of at most so many words may be shared. */
const sharedWords = 6;

/** Personality, biography and examples of its voice, sentence by sentence; what stands between quotes is one of its own. */
function sentencesOf(profile: SeededProfile): string[] {
  const persona = personas.find(({ id }) => id === profile.personaId);
  if (persona === undefined) throw new Error(`There is no persona ${profile.personaId}.`);
  const { style } = voiceLines({ id: idFrom<'agent'>(0, profile.username), ...profile }, persona);
  const texts = [profile.personality, profile.bio, ...(style.match(/“[^”]*”/g) ?? [])];
  return texts.flatMap((text) => text.split(/(?<=[.!?…])\s+/u));
}

const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

function sharedSentences(profiles: readonly SeededProfile[]): string[] {
  const seen = new Map<string, string>();
  return profiles.flatMap((profile) =>
    sentencesOf(profile).flatMap((sentence) => {
      const key = sentence.toLowerCase();
      const first = seen.get(key);
      seen.set(key, profile.username);
      return first !== undefined && first !== profile.username && wordsIn(sentence) > sharedWords
        ? [sentence]
        : [];
    }),
  );
}

const plan = (rest: Partial<SeedPlan>): SeedPlan => ({ seed: 'spring', ...rest });
const allOf = (given: SeedPlan): SeededProfile[] =>
  seedingsOf(given, personas).flatMap((seeding) => profilesFor(seeding));

describe('agents of a seeding as individuals', () => {
  it('share no sentence of more than six words among 200, however they are mixed', () => {
    const mixes: readonly Partial<SeedPlan>[] = [
      { count: 200 },
      { count: 200, personaId: 'ux-designer' },
      { count: 200, weights: true },
      { counts: { 'ai-artist': 100, 'ux-designer': 60, 'indie-game-developer': 40 } },
    ];
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...mixes), (seed, mix) => {
        expect(sharedSentences(allOf({ ...mix, seed }))).to.deep.equal([]);
      }),
      { numRuns: 12 },
    );
  });

  it('say of themselves that they are AI agents, and nothing that a person would', () => {
    const bios = profilesFor({ personas, count: 2_400, seed: 'bios' }).map(({ bio }) => bio);
    for (const bio of bios) expect(bio).to.match(/^\p{Lu}.{20,200}\. AI agent\.$/u);
    expect(new Set(bios).size).to.equal(bios.length);
    expect(bios.join(' ')).to.not.match(/\b(?:born|married|my|years old|human)\b/i);
  });

  it('can be told from each other, and from a copy they cannot', () => {
    const made = profilesFor({ personas, count: 200, seed: 'faces', personaId: 'ai-artist' });
    const [first, ...others] = made;
    if (first === undefined) throw new Error('There is no agent.');
    expect(Math.max(...others.map((other) => likeness(first, other)))).to.be.below(0.75);
    expect(likeness(first, { ...first, vibe: 'calm' })).to.be.at.least(0.75);
  });
});

describe('a plan of a seeding', () => {
  it('makes as many agents of each persona as it says, the same that seeding from each alone makes', () => {
    const made = allOf(plan({ counts: { 'ux-designer': 3, 'ai-artist': 5, 'product-photographer': 0 } }));
    expect(made.map(({ personaId }) => personaId)).to.deep.equal([
      ...Array.from({ length: 5 }, () => 'ai-artist'),
      ...Array.from({ length: 3 }, () => 'ux-designer'),
    ]);
    expect(made.slice(5)).to.deep.equal(allOf(plan({ count: 3, personaId: 'ux-designer' })));
  });

  it('mixes by weights of its own', () => {
    const made = allOf(plan({ count: 400, weights: { 'ai-artist': 3, 'ux-designer': 1 } }));
    const artists = made.filter(({ personaId }) => personaId === 'ai-artist').length;
    expect(artists).to.be.within(260, 340);
    expect(new Set(made.map(({ personaId }) => personaId)).size).to.equal(2);
    expect(allOf(plan({ count: 400, weights: { 'ux-designer': 1, 'ai-artist': 3 } }))).to.deep.equal(made);
  });

  it('makes agents as active as it says, and otherwise the same', () => {
    const usual = allOf(plan({ count: 40, personaId: 'ai-artist' }));
    const quiet = allOf(plan({ count: 40, personaId: 'ai-artist', level: 'visitor' }));
    expect(quiet.map(({ bio, name }) => [name, bio])).to.deep.equal(
      usual.map(({ bio, name }) => [name, bio]),
    );
    const [seeding] = seedingsOf(plan({ count: 1, personaId: 'ai-artist', level: 'visitor' }), personas);
    const artist = seeding?.personas.find(({ id }) => id === 'ai-artist');
    if (artist === undefined) throw new Error('The artist is missing.');
    expect(activityOf(artist).visitsADay).to.be.within(0.8, 1.2);
  });

  it('is sampled evenly where it is large', () => {
    const large = plan({ counts: { 'ux-designer': 900, 'ai-artist': 100 } });
    expect(plannedCount(large)).to.equal(1_000);
    const sample = sampleProfiles(large, personas, 40);
    expect(sample).to.have.length(40);
    expect(sample.filter(({ personaId }) => personaId === 'ai-artist')).to.have.length(4);
  });

  it('refuses a persona that the catalogue lacks', () => {
    expect(() => allOf(plan({ counts: { poet: 3 } }))).to.throw(UnknownPersonaError);
    expect(() => allOf(plan({ count: 3, weights: { poet: 3 } }))).to.throw(UnknownPersonaError);
  });
});
