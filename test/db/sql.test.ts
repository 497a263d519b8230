import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openDatabase, openUnlimited } from '../../src/db/orm.ts';
import { type Database, databaseOf, epochMsOf, isoOf, type Sql, statement } from '../../src/db/sql.ts';
import { type Lent, lendEmptyDatabase } from '../support/servers.ts';

/** Small, so that a connection that is not given back is soon missed. */
const poolSize = 2;

const insertNote = statement('test-insert', 'insert into notes (text) values ($1)');
const selectNotes = statement<{ text: string }>('test-select', 'select text from notes order by id');
const selectBackend = statement<{ pid: number }>('test-backend', 'select pg_backend_pid() as pid');
const fail = statement('test-fail', 'select 1 / $1::int');
const endBackend = statement('test-end-backend', 'select pg_terminate_backend($1)');

describe('statements and transactions', () => {
  let lent: Lent;
  let orm: MikroORM;
  let database: Database;

  beforeEach(async () => {
    lent = await lendEmptyDatabase();
    orm = await openDatabase({ url: lent.url, poolSize });
    database = await databaseOf(orm);
    await orm.em.execute(
      'create table notes (id serial primary key, text text not null unique deferrable initially deferred)',
    );
  });

  afterEach(async () => {
    await orm.close(true);
    await lent.release();
  });

  const notes = async (sql: Sql = database) => (await sql.rows(selectNotes, [])).map(({ text }) => text);

  it('keep what a transaction wrote, and give back what it returned', async () => {
    const result = await database.transaction(async (sql) => {
      await sql.rows(insertNote, ['one']);
      await sql.rows(insertNote, ['two']);
      return (await notes(sql)).length;
    });

    expect(result).to.equal(2);
    expect(await notes()).to.deep.equal(['one', 'two']);
  });

  it('hide what a transaction wrote from others until it is over', async () => {
    await database.transaction(async (sql) => {
      await sql.rows(insertNote, ['one']);
      expect(await notes()).to.deep.equal([]);
    });

    expect(await notes()).to.deep.equal(['one']);
  });

  it('undo everything when the work throws, and hand the error on', async () => {
    const failure = new Error('changed my mind');

    const caught = await errorOf(
      database.transaction(async (sql) => {
        await sql.rows(insertNote, ['one']);
        throw failure;
      }),
    );

    expect(caught).to.equal(failure);
    expect(await notes()).to.deep.equal([]);
  });

  it('undo everything when a statement fails, or the commit does', async () => {
    const division = await errorOf(
      database.transaction(async (sql) => {
        await sql.rows(insertNote, ['one']);
        await sql.rows(fail, [0]);
      }),
    );
    const commit = await errorOf(
      database.transaction(async (sql) => {
        await sql.rows(insertNote, ['twin']);
        await sql.rows(insertNote, ['twin']);
      }),
    );

    expect(division).to.have.property('code', '22012');
    expect(commit).to.have.property('code', '23505');
    expect(await notes()).to.deep.equal([]);
  });

  it('give every connection back, whatever became of the transaction', async () => {
    for (let round = 0; round < 3 * poolSize; round += 1) {
      await errorOf(database.transaction((sql) => sql.rows(fail, [round % 2])));
    }

    const together = Array.from({ length: poolSize }, () =>
      database.transaction((sql) => sql.rows(selectBackend, [])),
    );

    const backends = (await Promise.all(together)).map(([row]) => row?.pid);
    expect(new Set(backends).size).to.equal(poolSize);
  });

  it('queue when every connection is taken', async () => {
    await Promise.all(
      Array.from({ length: 10 * poolSize }, (_, index) =>
        database.transaction((sql) => sql.rows(insertNote, [String(index)])),
      ),
    );

    expect(await notes()).to.have.lengthOf(10 * poolSize);
  });

  it('survive that the server ends their connection, in a transaction and beside one', async () => {
    const killer = await openUnlimited({ url: lent.url, poolSize: 1 });
    try {
      const { rows } = await databaseOf(killer);
      const [idle] = await database.rows(selectBackend, []);
      await rows(endBackend, [idle?.pid]);

      const caught = await errorOf(
        database.transaction(async (sql) => {
          await sql.rows(insertNote, ['lost']);
          const [own] = await sql.rows(selectBackend, []);
          await rows(endBackend, [own?.pid]);
          await sql.rows(insertNote, ['lost too']);
        }),
      );

      expect(caught).to.be.instanceOf(Error);
      await database.transaction((sql) => sql.rows(insertNote, ['kept']));
      expect(await notes()).to.deep.equal(['kept']);
    } finally {
      await killer.close(true);
    }
  });

  it('are prepared once a connection, under their name', async () => {
    const prepared = statement<{ name: string; calls: string }>(
      'test-prepared',
      `select name, generic_plans + custom_plans as calls from pg_prepared_statements where name = 'test-select'`,
    );

    const rows = await database.transaction(async (sql) => {
      for (let call = 0; call < 5; call += 1) await sql.rows(selectNotes, []);
      return sql.rows(prepared, []);
    });

    expect(rows).to.deep.equal([{ name: 'test-select', calls: '5' }]);
  });

  it('refuse a second text under the same name', async () => {
    const impostor = statement('test-select', 'select 1');

    const caught = await errorOf(
      database.transaction(async (sql) => {
        await sql.rows(selectNotes, []);
        await sql.rows(impostor, []);
      }),
    );

    expect(caught).to.be.instanceOf(Error);
  });

  it('give timestamps and bigints as text, numbers and JSON as such', async () => {
    const values = statement<Record<string, unknown>>(
      'test-types',
      `select '2026-03-01 12:00:00.5+00'::timestamptz as at, 9007199254740993::bigint as big, 7::int as whole,
              1.5::float8 as fraction, '{"a": [1, null]}'::jsonb as document, array['x', 'y'] as list,
              null::text as nothing`,
    );

    const [row] = await database.rows(values, []);

    expect(row).to.deep.include({
      big: '9007199254740993',
      whole: 7,
      fraction: 1.5,
      document: { a: [1, null] },
      list: ['x', 'y'],
      nothing: null,
    });
    expect(row?.at).to.be.a('string');
  });
});

describe('timestamps as Postgres prints them', () => {
  const cases: [string, string][] = [
    ['2026-11-22 09:42:48+00', '2026-11-22T09:42:48.000Z'],
    ['2026-11-22 09:42:48.5+00', '2026-11-22T09:42:48.500Z'],
    ['2026-11-22 09:42:48.123456+00', '2026-11-22T09:42:48.123Z'],
    ['2026-11-22 09:42:48.999999+00', '2026-11-22T09:42:48.999Z'],
    ['2026-11-22 09:42:48.007+01', '2026-11-22T08:42:48.007Z'],
    ['2026-11-22 00:12:48-03', '2026-11-22T03:12:48.000Z'],
    ['2026-11-22 05:42:48.25+05:30', '2026-11-22T00:12:48.250Z'],
    ['1969-12-31 23:59:59.5+00', '1969-12-31T23:59:59.500Z'],
  ];
  for (const [printed, iso] of cases) {
    it(`are read: ${printed}`, () => {
      expect(isoOf(printed)).to.equal(iso);
      expect(epochMsOf(printed)).to.equal(Date.parse(iso));
    });
  }

  it('come back from the server as the instant that went in, in any time zone of the session', async () => {
    const lent = await lendEmptyDatabase();
    const orm = await openDatabase({ url: lent.url, poolSize: 1 });
    const database = await databaseOf(orm);
    const echo = statement<{ at: string }>(
      'test-echo',
      'select to_timestamp($1::float8 / 1000)::timestamptz(3) as at',
    );
    const instants = [0, 1, 999, 1_790_000_000_000, 1_790_000_000_001, 1_790_000_000_120];
    const seen: number[] = [];
    for (const zone of ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati']) {
      await orm.em.execute(`set time zone '${zone}'`);
      for (const instant of instants) {
        const [row] = await database.rows(echo, [instant]);
        seen.push(epochMsOf(row?.at ?? ''));
      }
    }
    await orm.close(true);
    await lent.release();

    expect(seen).to.deep.equal([...instants, ...instants, ...instants, ...instants]);
  });
});

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
}
