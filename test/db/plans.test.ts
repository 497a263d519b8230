import { expect } from 'chai';
import { statement } from '../../src/db/sql.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

const ids = '(select id from jsonb_to_recordset($1::jsonb) as wanted (id uuid))';

/** What a worker asks of each table that visits write, in the way in which it asks. */
const lookups = [
  `update actions set error = 'x' where id = any (array${ids})`,
  `update ticks set error = 'x' where id = any (array${ids})`,
  `update agents a set crash_count = 0 from ${ids} as held where a.id = any (array${ids}) and a.id = held.id`,
];

describe('the plans of a worker', () => {
  let opened: OpenDatabase;

  before(async () => {
    opened = await openMigratedDatabase(1, 'generic');
  });
  after(() => opened?.close());

  for (const [index, lookup] of lookups.entries()) {
    it(`never read a whole table, however young: ${lookup.slice(0, 16)}`, async () => {
      const explain = statement<{ 'QUERY PLAN': string }>(`test-explain-${index}`, `explain ${lookup}`);
      const plan = (await opened.database.rows(explain, ['[]'])).map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).to.match(/Index (Only )?Scan/);
      expect(plan).not.to.include('Seq Scan');
    });
  }
});
