import { expect } from 'chai';
import { type Database, statement } from '../../../src/db/sql.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { newId, type TickId } from '../../../src/lib/ids.ts';
import {
  createTextReserving,
  purgeOldTexts,
  type ReserveTexts,
} from '../../../src/mind/publishing/repetition.ts';
import { openMigratedDatabase } from '../../support/database.ts';

const tick = (): TickId => newId<'tick'>();
const sentence = 'The long shadow on the left wall makes the whole room feel taller.';

describe('the fleet’s memory of what was said', () => {
  let database: Database;
  let close: () => Promise<void>;

  before(async () => {
    ({ database, close } = await openMigratedDatabase(10));
  });
  after(() => close?.());
  beforeEach(async () => {
    await database.rows(statement('test-forget-all', 'truncate said_texts'), []);
    one = openProcess();
  });

  /** What one process of the fleet says. */
  const openProcess = (): ReserveTexts => createTextReserving({ sql: database, clock: systemClock });
  let one: ReserveTexts;
  const reserve = (...texts: string[]) => one(tick(), texts);

  it('lets a text be said once, whatever its case and punctuation', async () => {
    expect(await reserve(sentence)).to.deep.equal([null]);
    expect(await reserve(sentence)).to.deep.equal([sentence]);
    expect(await reserve(`${sentence.toUpperCase()}!!`)).to.deep.equal([sentence]);
  });

  it('refuses what is nearly the same, and takes what is not', async () => {
    await reserve(sentence);
    const near = 'The long shadow on the left wall makes this whole room feel taller!';
    const other = 'A short shadow, and the room feels low because of it.';
    expect(await reserve(near, other)).to.deep.equal([sentence, null]);
  });

  it('lets the same visit, cut off and begun again, say its own words', async () => {
    const visit = tick();
    expect(await one(visit, [sentence])).to.deep.equal([null]);
    expect(await one(visit, [sentence])).to.deep.equal([null]);
  });

  it('lets a visit say its own words in another process, too', async () => {
    const visit = tick();
    expect(await one(visit, [sentence])).to.deep.equal([null]);
    expect(await openProcess()(visit, [sentence])).to.deep.equal([null]);
  });

  it('gives a text to one of many that want it at once, in whichever process', async () => {
    const processes = Array.from({ length: 4 }, openProcess);
    const answers = await Promise.all(
      processes.flatMap((process) =>
        Array.from({ length: 5 }, () => process(tick(), ['Salt on glass, somehow warm.'])),
      ),
    );
    expect(answers.filter(([twin]) => twin === null)).to.have.length(1);
  });

  it('refuses what another process has nearly said a moment ago', async () => {
    const other = openProcess();
    await other(tick(), ['Something else first.']);
    await reserve(sentence);
    expect(await other(tick(), [`${sentence} Really.`])).to.deep.equal([sentence]);
  });

  it('knows in a new process what was said before it began', async () => {
    await reserve(sentence);
    expect(await reserve(`${sentence} Really.`)).to.deep.equal([sentence]);
  });

  it('tells texts without words apart by their signs', async () => {
    expect(await reserve('🎈')).to.deep.equal([null]);
    expect(await reserve('🎈')).to.deep.equal(['🎈']);
    expect(await reserve('🌊')).to.deep.equal([null]);
  });

  it('forgets after a week', async () => {
    await reserve(sentence);
    await database.rows(
      statement('test-age', "update said_texts set said_at = now() - interval '8 days'"),
      [],
    );
    await purgeOldTexts(database);
    expect(await openProcess()(tick(), [sentence])).to.deep.equal([null]);
  });

  it('finds a near duplicate among very many texts at once', async () => {
    const fill = statement(
      'test-fill',
      `insert into said_texts (key, text, tick_id)
       select text, text, gen_random_uuid() from (
         select distinct md5(n::text) || ' ' || md5((n * 7)::text) || ' the light ' || n as text
         from generate_series(1, 5000) n) filled`,
    );
    await database.rows(fill, []);
    await reserve(sentence);
    const all = statement('test-similar-to-all', 'select max(similarity(text, $1)) as most from said_texts');
    const [search, scan] = [[], []] as [number[], number[]];
    for (let round = 0; round < 3; round += 1) {
      const begun = performance.now();
      expect(await reserve(`${sentence} Really.`)).to.deep.equal([sentence]);
      const found = performance.now();
      await database.rows(all, [sentence]);
      search.push(found - begun);
      scan.push(performance.now() - found);
    }
    // Measured: 0.01.
    expect(Math.min(...search) / Math.min(...scan)).to.be.below(1);
  });
});
