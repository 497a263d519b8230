import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { type Database, statement } from '../../../src/db/sql.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { newId, type TickId } from '../../../src/lib/ids.ts';
import { createEnglishMeaning } from '../../../src/mind/publishing/meaning/english-meaning.ts';
import {
  decodeVector,
  encodeVector,
  type MeaningVector,
  SaidMeanings,
  similarity,
} from '../../../src/mind/publishing/meaning/index.ts';
import { vectorFrom } from '../../../src/mind/publishing/meaning/meaning.ts';
import { createTextReserving, type ReserveTexts } from '../../../src/mind/publishing/repetition.ts';
import { openMigratedDatabase } from '../../support/database.ts';

const pairsSchema = z.array(
  z.object({
    kind: z.enum(['paraphrase', 'same-topic', 'other-fact', 'unrelated']),
    one: z.string(),
    other: z.string(),
  }),
);
const pairs = pairsSchema.parse(
  JSON.parse(readFileSync(new URL('../../../bench/words/pairs.json', import.meta.url), 'utf8')),
);

const tick = (): TickId => newId<'tick'>();
const meaning = createEnglishMeaning(async () => undefined);

const vectorOf = async (text: string): Promise<MeaningVector> => {
  const [vector] = await meaning.of([text]);
  if (vector == null) throw new Error(`There is no vector of "${text}".`);
  return vector;
};

describe('what texts mean', () => {
  it('leaves it to the program what becomes of errors that nobody handles', async () => {
    await vectorOf('a lighthouse at dusk');

    const lastResorts = [
      ...process.listeners('unhandledRejection'),
      ...process.listeners('uncaughtException'),
    ];
    // The package's own listeners throw what they are given, which ends the process with exit code 7.
    expect(lastResorts.filter((listener) => /throw (reason|ex);/.test(String(listener)))).to.deep.equal([]);
  });

  it('is learned from 200 labelled pairs', () => {
    expect(pairs).to.have.length(200);
    expect(new Set(pairs.map(({ one, other }) => `${one}|${other}`)).size).to.equal(200);
  });

  it('puts the thresholds where pairs that say different things do not reach, but for a few', async () => {
    // Each eighth pair: the whole set takes more CPU than a test may, and the bench reads it.
    const sample = pairs.filter((_, place) => place % 8 === 0);
    const vectors = await meaning.of(sample.flatMap(({ one, other }) => [one, other]));
    const read = sample.map(({ kind }, place) => {
      const [one, other] = [vectors[place * 2], vectors[place * 2 + 1]];
      return { kind, near: one == null || other == null ? 0 : similarity(one, other) };
    });
    const share = (kinds: readonly string[], threshold: number): number => {
      const asked = read.filter(({ kind }) => kinds.includes(kind));
      return asked.filter(({ near }) => near >= threshold).length / asked.length;
    };
    expect(share(['same-topic', 'unrelated'], meaning.sameInFleet)).to.equal(0);
    expect(share(['same-topic', 'unrelated'], meaning.sameInThread)).to.be.at.most(0.1);
    expect(share(['paraphrase'], meaning.sameInThread)).to.be.at.least(0.25);
  });

  it('is not known of a text that the model cannot read', async () => {
    const unread = [
      'Der Himmel ist so tiefblau, dass der rote Stall leuchtet.',
      'この青はとても深いですね、好きです。',
      '😀 😀 😀',
      '',
    ];
    expect(await meaning.of(unread)).to.deep.equal([null, null, null, null]);
  });

  it('survives its way through Postgres', async () => {
    const vector = await vectorOf('The blue is deeper at the top of the picture.');
    expect(decodeVector(encodeVector(vector))).to.deep.equal(vector);
    expect(vectorFrom([Number.NaN, 1])).to.equal(null);
    expect(vectorFrom([0, 0])).to.equal(null);
    expect(decodeVector('')).to.equal(null);
  });

  it('is kept within its bytes, whatever the texts are, and for a week', () => {
    let now = 0;
    const said = new SaidMeanings({ now: () => now }, 20_000);
    const vector = Int8Array.from({ length: 512 }, (_, at) => (at % 7) - 3);
    for (let number = 0; number < 500; number += 1) {
      said.keep({ text: 'x'.repeat(number * 3), vector, tickId: tick(), at: now });
      expect(said.bytes).to.be.at.most(20_000);
    }
    expect(said.count).to.be.within(5, 20);
    now += 8 * 24 * 3_600_000;
    expect(said.twinOf({ text: 'x', vector, tickId: tick() }, 0.9)).to.equal(null);
    expect(said).to.include({ count: 0, bytes: 0 });
  });
});

describe('what the fleet has said in other words', () => {
  let database: Database;
  let close: () => Promise<void>;

  before(async () => {
    ({ database, close } = await openMigratedDatabase(10));
  });
  after(() => close?.());
  beforeEach(async () => {
    await database.rows(statement('test-empty-said-texts', 'truncate said_texts'), []);
  });

  const openProcess = (): ReserveTexts => createTextReserving({ sql: database, clock: systemClock, meaning });
  const first = 'More contrast would help the small text.';
  const again = 'The small text could do with stronger contrast.';
  const otherFact = 'Less contrast would help the large text.';

  it('is refused in the same process', async () => {
    const one = openProcess();
    expect(await one(tick(), [first])).to.deep.equal([null]);
    expect(await one(tick(), [again])).to.deep.equal([first]);
    expect(await one(tick(), [otherFact])).to.deep.equal([null]);
  });

  it('is refused in a process that knows it from Postgres, and in one that began before it was said', async () => {
    const early = openProcess();
    expect(await early(tick(), ['Something else came first, I think.'])).to.deep.equal([null]);
    expect(await openProcess()(tick(), [first])).to.deep.equal([null]);
    expect(await early(tick(), [again])).to.deep.equal([first]);
    // By now both stand in the memory: the later one was reserved before it was found to say the same.
    const [twin] = await openProcess()(tick(), [again]);
    expect(twin).to.be.oneOf([first, again]);
  });

  it('lets one of many say it who want to at once', async () => {
    const processes = Array.from({ length: 3 }, openProcess);
    const answers = await Promise.all(
      processes.map((process, place) => process(tick(), [place === 0 ? first : again])),
    );
    expect(answers.filter(([twin]) => twin === null)).to.have.length(1);
  });

  it('lets a visit say its own words again', async () => {
    const one = openProcess();
    const visit = tick();
    expect(await one(visit, [first])).to.deep.equal([null]);
    expect(await one(visit, [again])).to.deep.equal([null]);
  });

  it('does not compare what is too short to mean much', async () => {
    const one = openProcess();
    expect(await one(tick(), ['Nice blue, thanks.'])).to.deep.equal([null]);
    expect(await one(tick(), ['Lovely blue, thank you.'])).to.deep.equal([null]);
  });
});
