import { expect } from 'chai';
import { openDatabase } from '../../src/db/orm.ts';
import { isDatabaseOutage } from '../../src/db/outage.ts';
import { type Database, statement } from '../../src/db/sql.ts';
import { closedPort } from '../floimg/studio.ts';
import { openMigratedDatabase } from '../support/database.ts';

describe('a database outage', () => {
  let url: string;
  let database: Database;
  let close: () => Promise<void>;

  before(async () => {
    ({ url, database, close } = await openMigratedDatabase(2));
  });
  after(() => close?.());

  const failureOf = async (name: string, text: string): Promise<unknown> => {
    try {
      await database.rows(statement(name, text), []);
    } catch (error) {
      return error;
    }
    throw new Error('The statement succeeded.');
  };

  it('is a session that the server ended', async () => {
    expect(
      isDatabaseOutage(await failureOf('test-kill', 'select pg_terminate_backend(pg_backend_pid())')),
    ).to.equal(true);
  });

  it('is a statement that waited too long', async () => {
    const failure = await database
      .transaction(async (sql) => {
        await sql.rows(statement('test-hurry', "select set_config('statement_timeout', '20', true)"), []);
        await sql.rows(statement('test-dawdle', 'select pg_sleep(10)'), []);
      })
      .catch((error: unknown) => error);
    expect(failure).to.have.property('code', '57014');
    expect(isDatabaseOutage(failure)).to.equal(true);
  });

  it('is a server that cannot be reached', async () => {
    const elsewhere = new URL(url);
    elsewhere.port = String(await closedPort());
    const failure = await openDatabase({ url: elsewhere.href, poolSize: 1 }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    expect(isDatabaseOutage(failure instanceof Error ? failure.cause : failure)).to.equal(true);
  });

  for (const [what, text] of [
    ['a mistake in a statement', 'select nothing_like_it'],
    ['a rule of the tables that is broken', 'insert into fleet (id, pace) values (2, 1)'],
    ['a division by zero', 'select 1 / 0'],
  ] as const) {
    it(`is not ${what}`, async () => {
      expect(isDatabaseOutage(await failureOf(`test-not ${what}`, text))).to.equal(false);
    });
  }

  it('is not an error of another kind', () => {
    expect([new Error('x'), new TypeError('y'), 'z', null].map(isDatabaseOutage)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it('of a process that stopped inside a transaction ends by itself: its session is limited', async () => {
    const [limits] = await database.rows(
      statement<{ idle: string; statement: string }>(
        'test-limits',
        `select current_setting('idle_in_transaction_session_timeout') as idle,
           current_setting('statement_timeout') as statement`,
      ),
      [],
    );
    expect(limits).to.deep.equal({ idle: '10s', statement: '15s' });
  });
});
