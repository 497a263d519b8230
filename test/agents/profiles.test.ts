import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas, type Persona } from '../../config/personas/index.ts';
import { profileOfPersona, profilesFor, UnknownPersonaError } from '../../src/agents/profiles.ts';
import { meanIntervalSeconds } from '../../src/rhythm/interval.ts';
import { cpuRatio } from '../support/cpu.ts';

const personas = loadPersonas();
const username = /^[a-z0-9_]{3,30}$/;

describe('profiles made from personas', () => {
  it('are the same for the same seed, whether it is a number or a text', () => {
    const make = (seed: string | number) => profilesFor({ personas, count: 40, seed });
    expect(make('demo')).to.deep.equal(make('demo'));
    expect(make(42)).to.deep.equal(make('42'));
    expect(make('demo')).not.to.deep.equal(make('other'));
  });

  it('do not depend on how many are asked for at once', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        fc.constantFrom(undefined, 'ux-designer'),
        (seed, first, more, personaId) => {
          const all = profilesFor({ personas, count: first + more, seed, personaId });
          const parts = [
            ...profilesFor({ personas, count: first, seed, personaId }),
            ...profilesFor({ personas, count: more, seed, personaId, from: first }),
          ];
          expect(parts).to.deep.equal(all);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('deal out all personas before any comes again', () => {
    const ids = profilesFor({ personas, count: 60, seed: 'deal' }).map(({ personaId }) => personaId);
    for (let round = 0; round < 10; round += 1) {
      const dealt = ids.slice(round * personas.length, (round + 1) * personas.length);
      expect(new Set(dealt).size).to.equal(personas.length);
    }
    expect(ids.slice(0, 6)).not.to.deep.equal(ids.slice(6, 12));
  });

  it('come from one persona where one is named', () => {
    const made = profilesFor({ personas, count: 30, seed: 1, personaId: 'ai-artist' });
    expect(new Set(made.map(({ personaId }) => personaId))).to.deep.equal(new Set(['ai-artist']));
  });

  it('refuse a persona that the catalogue lacks, naming those it has', () => {
    const make = () => profilesFor({ personas, count: 1, seed: 1, personaId: 'poet' });
    expect(make)
      .to.throw(UnknownPersonaError, /no persona "poet".*ux-designer/)
      .that.includes({ code: 'PERSONA_UNKNOWN', personaId: 'poet' });
  });

  it('can be drawn for a username that is already chosen', () => {
    const ada = profileOfPersona(personas, 'ux-designer', 'ada_l');
    expect(ada).to.deep.equal(profileOfPersona(personas, 'ux-designer', 'ada_l'));
    expect(ada).to.include({ username: 'ada_l', personaId: 'ux-designer' });
    expect(ada).not.to.deep.equal({
      ...profileOfPersona(personas, 'ux-designer', 'bo_k'),
      username: 'ada_l',
    });
    expect(() => profileOfPersona(personas, 'poet', 'ada_l')).to.throw(UnknownPersonaError);
  });

  it('keep to what their persona and an agent allow', () => {
    const byId = new Map(personas.map((persona) => [persona.id, persona]));
    for (const profile of profilesFor({ personas, count: 600, seed: 'bounds' })) {
      const persona = byId.get(profile.personaId);
      if (persona === undefined) return expect.fail(`no persona ${profile.personaId}`);
      expect(profile.username).to.match(username);
      expect(profile.name.length).to.be.within(1, 100);
      const begins = (words: string): boolean => profile.personality.startsWith(words.split('.')[0] ?? '');
      expect(persona.personalities.some(begins), profile.personality).to.equal(true);
      expect(persona.vibes).to.include(profile.vibe);
      expect(persona.schedules).to.deep.include(profile.activitySchedule);
      expect(persona.interests).to.include.members([...profile.interests]);
      expect(new Set(profile.interests).size).to.equal(profile.interests.length);
      expect(profile.interests.length).to.be.within(...persona.interestCount);
      for (const field of ['likeProbability', 'commentProbability', 'postProbability'] as const) {
        expect(profile[field]).to.be.within(...persona[field]);
      }
      for (const field of [
        'minActionIntervalSeconds',
        'maxActionIntervalSeconds',
        'dailyActionLimit',
        'dailyTokenLimit',
      ] as const) {
        expect(profile[field]).to.be.within(...persona[field]);
        expect(Number.isInteger(profile[field])).to.equal(true);
      }
      expect(profile.minActionIntervalSeconds).to.be.at.most(profile.maxActionIntervalSeconds);
    }
  });

  describe('of a persona whose intervals span a wide range', () => {
    const [shipped] = personas;
    if (shipped === undefined) throw new RangeError('The catalogue is empty.');
    const persona: Persona = {
      ...shipped,
      minActionIntervalSeconds: [30, 6_000],
      maxActionIntervalSeconds: [6_000, 1_200_000],
    };
    const made = profilesFor({ personas: [persona], count: 2_000, seed: 'wide' });

    it('are a few very active ones and many that are not', () => {
      const rates = made
        .map(({ minActionIntervalSeconds: shortest, maxActionIntervalSeconds: longest }) => {
          return 1 / meanIntervalSeconds({ minIntervalSeconds: shortest, maxIntervalSeconds: longest });
        })
        .toSorted((one, other) => other - one);
      const sum = (values: readonly number[]) => values.reduce((total, rate) => total + rate, 0);
      // arctan(√200 / 10) / arctan(√200), were the mean of an interval in proportion to its bounds.
      expect(sum(rates.slice(0, 200)) / sum(rates)).to.be.within(0.58, 0.68);
      expect((rates[20] ?? 0) / (rates[1_000] ?? 0)).to.be.above(20);
    });

    it('are active as others are at the top too: no single one outdoes them all', () => {
      const quickest = made.map((profile) => profile.minActionIntervalSeconds).toSorted((a, b) => a - b);
      expect((quickest[60] ?? 0) / (quickest[0] ?? 1)).to.be.below(1.5);
    });

    it('have their active ones in a small fleet too, whatever its seed', () => {
      for (let seed = 0; seed < 50; seed += 1) {
        const few = profilesFor({ personas: [persona], count: 12, seed });
        const quick = few.filter((profile) => profile.maxActionIntervalSeconds < 60_000);
        expect(quick.length).to.be.within(1, 4);
      }
    });

    it('are soon back and never away for long, or neither', () => {
      const ordered = made.toSorted((a, b) => a.minActionIntervalSeconds - b.minActionIntervalSeconds);
      const longest = ordered.map((profile) => profile.maxActionIntervalSeconds);
      // Among many thousand seconds, whole ones of the shorter interval coincide now and then.
      for (const [index, seconds] of longest.slice(10).entries()) {
        expect(seconds).to.be.above((longest[index] ?? 0) - 400);
      }
    });
  });

  it('have first and last names that go together', () => {
    const [persona] = personas;
    if (persona === undefined) return expect.fail('the catalogue is empty');
    for (const { name } of profilesFor({ personas, count: 200, seed: 3, personaId: persona.id })) {
      const fitting = persona.names.groups.some(({ first, last }) =>
        first.some((given) => last.some((family) => name === `${given} ${family}`)),
      );
      expect(fitting, name).to.equal(true);
    }
  });

  it('differ among themselves', () => {
    const made = profilesFor({ personas, count: 300, seed: 'variety' });
    const distinct = (of: (profile: (typeof made)[number]) => unknown) => new Set(made.map(of)).size;
    expect(distinct(({ name }) => name)).to.be.above(240);
    expect(distinct(({ activitySchedule }) => activitySchedule.timezone)).to.be.above(15);
  });

  it('have usernames and seed keys that are unique among 100,000', () => {
    const made = profilesFor({ personas, count: 100_000, seed: 'crowd' });
    expect(new Set(made.map((profile) => profile.username)).size).to.equal(made.length);
    expect(new Set(made.map((profile) => profile.seedKey)).size).to.equal(made.length);
    expect(made.every((profile) => username.test(profile.username))).to.equal(true);
  });

  it('do not share usernames or seed keys across seeds and personas', () => {
    const requests = [
      ...Array.from({ length: 20 }, (_, seed) => ({ seed })),
      { seed: 0, personaId: 'ai-artist' },
      { seed: 0, personaId: 'ux-designer' },
    ];
    const made = requests.flatMap((request) => profilesFor({ personas, count: 1_000, ...request }));
    expect(new Set(made.map((profile) => profile.username)).size).to.equal(made.length);
    expect(new Set(made.map((profile) => profile.seedKey)).size).to.equal(made.length);
  });

  it('write any name in plain letters', () => {
    const [persona] = personas;
    if (persona === undefined) return expect.fail('the catalogue is empty');
    const group = (first: string, last: string) => ({ first: [first], last: [last] });
    const named = (first: string, last: string): Persona => ({
      ...persona,
      names: { groups: [group(first, last)], handles: ['ink'] },
    });
    const stems = (first: string, last: string) =>
      profilesFor({ personas: [named(first, last)], count: 60, seed: 1 }).map((profile) => profile.username);
    expect(stems('Đức', 'Łukasik').some((name) => name.startsWith('duc_lukasik_'))).to.equal(true);
    expect(stems('Søren', "O'Ğız").some((name) => name.startsWith('sorenogiz_'))).to.equal(true);
    for (const name of [...stems('さくら', '山田'), ...stems('x'.repeat(40), 'y'.repeat(40))]) {
      expect(name).to.match(username);
    }
  });

  it('are made as fast in a crowd as among few', async () => {
    const ratio = await cpuRatio({
      work: () => profilesFor({ personas, count: 10_000, seed: 'fast' }),
      floor: () => profilesFor({ personas, count: 1_000, seed: 'fast' }),
    });
    // Measured: 14. To compare each with each would cost a hundred times as much.
    expect(ratio).to.be.below(40);
  });

  it('share no sentence of more than six words, and what a prompt shows of each is whole', () => {
    for (const seed of ['one', 'two', 'three']) {
      const sentences = profilesFor({ personas, count: 200, seed }).flatMap(({ personality }) => {
        expect(personality.length).to.be.at.most(300);
        return personality.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.split(/\s+/).length > 6);
      });
      expect(sentences).to.have.length.of.at.least(200);
      expect(new Set(sentences).size).to.equal(sentences.length);
    }
  });

  it('mix personas by their weights where that is asked for', () => {
    const heavy = personas.map((persona, place) => ({
      ...persona,
      weight: place === 0 ? 9 : place === 1 ? 1 : 0,
    }));
    const made = profilesFor({ personas: heavy, count: 1_000, seed: 'weights', weights: true });
    const share = made.filter(({ personaId }) => personaId === heavy[0]?.id).length / made.length;

    expect(share).to.be.within(0.87, 0.93);
    expect(new Set(made.map(({ personaId }) => personaId)).size).to.equal(2);
    expect(profilesFor({ personas: heavy, count: 10, seed: 'weights', weights: true })).to.deep.equal(
      made.slice(0, 10),
    );
  });
});
