import { expect } from 'chai';
import { openDatabase } from '../../src/db/orm.ts';
import { type Database, databaseOf, statement } from '../../src/db/sql.ts';
import { newId, type TickId } from '../../src/lib/ids.ts';
import { forgetOldTexts, reserveTexts } from '../../src/mind/repetition.ts';
import { type Lent, lendMigratedDatabase } from '../support/servers.ts';

const tick = (): TickId => newId<'tick'>();
const sentence = 'The long shadow on the left wall makes the whole room feel taller.';

describe('the fleet’s memory of what was said', () => {
  let lent: Lent;
  let database: Database;
  let close: () => Promise<void>;

  before(async () => {
    lent = await lendMigratedDatabase();
    const orm = await openDatabase({ url: lent.url, poolSize: 10 });
    database = await databaseOf(orm);
    close = () => orm.close(true);
  });
  after(async () => {
    await close?.();
    await lent?.release();
  });
  beforeEach(() => database.rows(statement('test-forget-all', 'truncate said_texts'), []));

  const reserve = (...texts: string[]) => reserveTexts(database, tick(), texts);

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
    expect(await reserveTexts(database, visit, [sentence])).to.deep.equal([null]);
    expect(await reserveTexts(database, visit, [sentence])).to.deep.equal([null]);
  });

  it('gives a text to one of many that want it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reserve('Salt on glass, somehow warm.')),
    );
    expect(answers.filter(([twin]) => twin === null)).to.have.length(1);
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
    await forgetOldTexts(database);
    expect(await reserve(sentence)).to.deep.equal([null]);
  });

  it('finds a near duplicate among many texts by its index', async () => {
    const fill = statement(
      'test-fill',
      `insert into said_texts (key, text, tick_id)
       select text, text, gen_random_uuid() from (
         select distinct md5(n::text) || ' ' || md5((n * 7)::text) || ' the light ' || n as text
         from generate_series(1, 1500) n) filled`,
    );
    await database.rows(fill, []);
    await reserve(sentence);
    const started = performance.now();
    expect(await reserve(`${sentence} Really.`)).to.deep.equal([sentence]);
    expect(performance.now() - started).to.be.lessThan(500);
    const explain = statement<{ 'QUERY PLAN': string }>(
      'test-explain',
      "explain select text from said_texts where text % 'The long shadow on the left wall'",
    );
    const plan = await database.transaction(async (sql) => {
      await sql.rows(statement('test-no-scan', "select set_config('enable_seqscan', 'off', true)"), []);
      return sql.rows(explain, []);
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).to.include('said_texts_text_index');
  });
});
