import { expect } from 'chai';
import { createActivityFeed } from '../../src/activity/feed.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { createOrm } from '../../src/db/orm.ts';
import { databaseOf, statement } from '../../src/db/sql.ts';
import { lendEmptyDatabase } from '../support/servers.ts';

/** As the release before records, on a connection that has it prepared. */
const insertAsBefore = statement<{ id: string }>(
  'activity-insert',
  `insert into activities (agent_id, agent_name, tick_id, type, message, metadata)
   select null, null, null, 'thought', line->>'message', '{}' from jsonb_array_elements($1::jsonb) as line
   returning id`,
);
const selectAsBefore = statement<{ id: string }>(
  'feed-after-all',
  'select id from activities where true and id > $1 order by id limit $2',
);

describe('the migration that cuts the feed into partitions', () => {
  for (const firstId of [1, 3_400_000]) {
    it(`keeps what is there, from id ${firstId} on, and the release before at work`, async () => {
      const lent = await lendEmptyDatabase();
      const orm = createOrm({ url: lent.url, poolSize: 1 });
      await orm.migrator.up({ to: '20261125-snapshots' });
      const sql = await databaseOf(orm);
      await orm.em.execute(`select setval('activities_id_seq', ${firstId}, false)`);
      const messages = (count: number): string =>
        JSON.stringify(Array.from({ length: count }, (_, index) => ({ message: `message ${index}` })));
      await sql.rows(insertAsBefore, [messages(100)]);
      await sql.rows(selectAsBefore, [0, 1_000]);

      const ran = await migrateDatabase(lent.url);
      const inserted = await sql.rows(insertAsBefore, [messages(2)]);
      const read = await sql.rows(selectAsBefore, [0, 1_000]);
      const feed = await createActivityFeed(sql).before({ types: ['thought', 'like'] }, null, 1_000);
      const inRest = await orm.em.execute<{ count: string }[]>('select count(*) from activities_rest');
      await orm.close(true);
      await lent.release();

      expect(ran).to.include('20261126-retention');
      const ids = Array.from({ length: 102 }, (_, index) => firstId + index);
      expect(inserted.map(({ id }) => Number(id))).to.deep.equal(ids.slice(-2));
      expect(read.map(({ id }) => Number(id))).to.deep.equal(ids);
      expect(feed.map(({ id }) => id)).to.deep.equal(ids.toReversed());
      expect(Number(inRest[0]?.count)).to.equal(0);
    });
  }
});
