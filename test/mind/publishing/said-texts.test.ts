import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { type Database, statement } from '../../../src/db/sql.ts';
import { newId } from '../../../src/lib/ids.ts';
import { randomFrom } from '../../../src/lib/random.ts';
import { keyOf, SaidTexts, trigramsOf } from '../../../src/mind/publishing/said-texts.ts';
import { cpuRatio } from '../../support/cpu.ts';
import { openMigratedDatabase } from '../../support/database.ts';

const dayMs = 24 * 3_600_000;
const words = [
  'long',
  'short',
  'shadow',
  'light',
  'wall',
  'room',
  'calm',
  'loud',
  'blue',
  'over',
  '22:40',
  '🎈',
];

/** Texts of few words, so that many are alike. */
function someTexts(count: number): string[] {
  const random = randomFrom('said texts');
  return Array.from({ length: count }, () => {
    const text = random
      .shuffle(words)
      .slice(0, 2 + random.below(7))
      .join(' ');
    return random.chance(0.3) ? `${text.toUpperCase()}!` : text;
  });
}

const syllables = ['ra', 'mo', 'ti', 'sel', 'ku', 'ven', 'dor', 'pli', 'nau', 'gex', 'fi', 'zor'];

/** Texts of which none is nearly the same as another, the same ones for the same numbers. */
function distinctTexts(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom('distinct', `${from + index}`);
    return Array.from({ length: 8 }, () => random.shuffle(syllables).slice(0, 3).join('')).join(' ');
  });
}

/** Bytes on the heap after everything that can go has gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('what was said lately', () => {
  let database: Database;
  let close: () => Promise<void>;

  before(async () => {
    ({ database, close } = await openMigratedDatabase(2));
  });
  after(() => close?.());

  it('is the same or nearly the same exactly where pg_trgm says so', async () => {
    // A similarity of seven tenths is a little less than 0.7 among Postgres' numbers of four bytes.
    const similar = statement<{ text: string }>(
      'test-similar',
      'select text from unnest($1::text[]) text where similarity(text, $2) > 0.69999',
    );
    const said = new SaidTexts({ now: () => 0 });
    const kept: string[] = [];
    let refused = 0;
    for (const text of someTexts(600)) {
      const twins = await database.rows(similar, [kept, text]);
      const isFree = twins.length === 0 && !kept.map(keyOf).includes(keyOf(text));
      expect(said.reserve(newId<'tick'>(), [text])[0] === null, text).to.equal(isFree);
      if (isFree) kept.push(text);
      else refused += 1;
    }
    expect(refused).to.be.within(60, 540);
  });

  it('may be said again by the same visit, and by others after a week', () => {
    let now = 0;
    const said = new SaidTexts({ now: () => now });
    const [one, other] = [newId<'tick'>(), newId<'tick'>()];
    expect(said.reserve(one, ['Salt on glass.', 'salt on glass'])).to.deep.equal([null, null]);
    now = 7 * dayMs;
    expect(said.reserve(other, ['Salt on glass'])).to.deep.equal(['Salt on glass.']);
    now += 1;
    expect(said.reserve(other, ['Salt on glass'])).to.deep.equal([null]);
    expect(said.reserve(one, ['Salt on glass'])).to.deep.equal(['Salt on glass']);
  });

  it('drops the oldest texts beyond its bounds, and lets them be said again', () => {
    const said = new SaidTexts({ now: () => 0 }, { texts: 100 });
    const [one, other] = [newId<'tick'>(), newId<'tick'>()];
    const texts = distinctTexts(150);
    said.reserve(one, texts);
    expect(said.count).to.equal(100);
    expect(said.reserve(other, texts.slice(50))).to.deep.equal(texts.slice(50));
    expect(said.reserve(other, texts.slice(0, 50)).every((twin) => twin === null)).to.equal(true);
    const small = new SaidTexts({ now: () => 0 }, { bytes: 50_000 });
    small.reserve(one, texts);
    expect(small.count).to.be.within(1, 149);
  });

  it('takes no more memory after many texts than after the first that filled it', () => {
    const said = new SaidTexts({ now: () => 0 }, { texts: 2_000 });
    const tick = newId<'tick'>();
    const fill = (from: number, count: number): void => {
      for (const text of distinctTexts(count, from)) said.keep({ text, tickId: tick, at: 0 });
    };
    fill(0, 4_000);
    const before = heapUsed();
    fill(4_000, 30_000);
    // A structure that frees nothing grows by some 20 MB here.
    expect(heapUsed() - before).to.be.below(2_000_000);
    expect(said.count).to.equal(2_000);
  });

  describe('keeps to a bound in bytes', () => {
    const random = randomFrom('forms');
    /** Letters of all scripts, so that hardly any trigram is there twice. */
    const strange = () => String.fromCodePoint(0x4e00 + random.below(20_000));
    const forms: Readonly<Record<string, () => string>> = {
      'of usual texts': () => distinctTexts(1, random.below(1e9))[0] ?? '',
      'of long texts in strange letters': () => Array.from({ length: 1_500 }, strange).join(''),
      'of short texts in strange letters': () => Array.from({ length: 5 }, strange).join(''),
      'of one word each': () => String(random.below(1e15)),
      'of signs without words': () => '.,:;!?'.repeat(1 + random.below(50)) + '🎈'.repeat(random.below(500)),
    };
    const bound = 1_000_000;

    for (const [form, text] of Object.entries(forms)) {
      it(form, () => {
        const said = new SaidTexts({ now: () => 0 }, { bytes: bound, texts: 1e9 });
        const before = heapUsed();
        const one = newId<'tick'>();
        let latest = '';
        let taken = 0;
        // Three times what it may hold, by its own account.
        while (taken < bound * 3) {
          latest = text();
          const full = said.bytes;
          said.keep({ text: latest, tickId: one, at: 0 });
          taken += Math.max(said.bytes - full, latest.length * 4, 100);
        }

        expect(said.bytes).to.be.at.most(bound);
        // The heap's other contents move a little, too.
        expect(heapUsed() - before).to.be.below(bound * 1.2 + 500_000);
        expect(said.reserve(newId<'tick'>(), [latest])).to.deep.equal([latest]);
      });
    }
  });

  it('gives back everything when all of it is old', () => {
    let now = 0;
    const said = new SaidTexts({ now: () => now });
    said.reserve(newId<'tick'>(), [...distinctTexts(500), ...someTexts(50), '!?', 'a']);
    expect(said.bytes).to.be.above(100_000);
    now = 8 * dayMs;
    expect(said.reserve(newId<'tick'>(), ['new'])).to.deep.equal([null]);
    expect(said.count).to.equal(1);
    expect(said.bytes).to.be.below(2_500);
  });

  it('is found among thousands for a fraction of what comparing with each costs', async () => {
    const said = new SaidTexts({ now: () => 0 });
    const known = distinctTexts(2_000);
    said.reserve(newId<'tick'>(), known);
    const sets = known.map(trigramsOf);
    let next = 2_000;
    const fresh = (): string[] => {
      const texts = distinctTexts(50, next);
      next += 50;
      return texts;
    };
    const ratio = await cpuRatio({
      work: () => said.reserve(newId<'tick'>(), fresh()),
      floor: () => {
        for (const text of fresh()) {
          const own = trigramsOf(text);
          for (const other of sets) own.intersection(other);
        }
      },
    });
    // Measured: 0.3.
    expect(ratio).to.be.below(0.7);
  });
});
