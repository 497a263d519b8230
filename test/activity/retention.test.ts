import { expect } from 'chai';
import { makePartitionsAhead, partitionsOf } from '../../src/activity/partitions.ts';
import { purgeActivities } from '../../src/activity/retention.ts';
import { openActivityStream } from '../../src/activity/stream.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import {
  type FeedProcess,
  type FeedSetting,
  openFeedSetting,
  record,
  somebody,
  thoughts,
} from './setting.ts';
import { connect, idsOf, serveStream } from './stream-client.ts';

const million = 1_000_000;
const forever = () => true;

describe('retention of activity', () => {
  let setting: FeedSetting;
  let worker: FeedProcess;

  beforeEach(async () => {
    setting = await openFeedSetting();
    worker = await setting.openProcess();
    await ensureFleet(worker.database, 1);
  });

  afterEach(async () => {
    await setting.close();
  });

  const execute = (sql: string) => worker.orm.em.execute<Record<string, string>[]>(sql);
  const names = async () => (await partitionsOf(worker.database)).map(({ name }) => name);
  const purge = (days = 10) => purgeActivities(worker.database, { days, mayGoOn: forever });
  /** The next activity gets the id after this one. */
  const goOnAfter = (id: number) => execute(`select setval('activities_id_seq', ${id})`);
  const age = (where: string, days: number) =>
    execute(`update activities set created_at = now() - interval '${days} days' where ${where}`);
  const allIds = async () => idsOf(await worker.feed.after({}, 0, 10_000));
  const rest = async () => execute('select id::int from activities_rest order by id');

  describe('partitions', () => {
    it('are there from the beginning, and ahead of the ids', async () => {
      const [first, next] = await partitionsOf(worker.database);

      expect(first).to.deep.equal({ name: 'activities_0', from: 0, end: million });
      expect(next).to.deep.equal({ name: 'activities_1', from: million, end: 2 * million });
      await makePartitionsAhead(worker.database);
      expect(await names()).to.deep.equal(['activities_0', 'activities_1', 'activities_2', 'activities_3']);
    });

    it('are made as ids go on, once, by however many', async () => {
      await goOnAfter(2 * million + 5);

      await makePartitionsAhead(worker.database);
      await makePartitionsAhead(worker.database);
      await record(worker.log, thoughts(1));

      expect((await names()).slice(-2)).to.deep.equal(['activities_4', 'activities_5']);
      expect(await rest()).to.deep.equal([]);
    });

    it('that nobody made in time keep nobody from recording, reading and purging', async () => {
      await record(worker.log, thoughts(2));
      await goOnAfter(7 * million);
      await record(worker.log, thoughts(2));
      await makePartitionsAhead(worker.database);
      await goOnAfter(8 * million);
      await record(worker.log, thoughts(2));

      const kept = await allIds();
      expect(kept).to.deep.equal([1, 2, 7 * million + 1, 7 * million + 2, 8 * million + 1, 8 * million + 2]);
      expect(await rest()).to.deep.equal([{ id: 7 * million + 1 }, { id: 7 * million + 2 }]);
      await age(`id < ${8 * million}`, 11);
      await purge();
      expect(await allIds()).to.deep.equal(kept.slice(4));
      expect((await names())[0]).to.equal('activities_8');
    });

    it('have the indexes that the feed is read by', async () => {
      await makePartitionsAhead(worker.database);
      const [last] = (await names()).slice(-1);
      const indexes = await execute(`select indexdef from pg_indexes where tablename = '${last}'`);

      const columns = indexes
        .map(({ indexdef = '' }) => indexdef.replace(/.* USING | WITH .*/g, ''))
        .toSorted();
      expect(columns).to.deep.equal([
        'brin (created_at)',
        'btree (agent_id, id) INCLUDE (type)',
        'btree (id)',
        'btree (type, id)',
      ]);
    });
  });

  describe('purges', () => {
    it('what is old, and nothing else', async () => {
      await record(worker.log, thoughts(6));
      await age('id <= 4', 11);
      await age('id = 5', 9);

      expect(await purge()).to.deep.equal({ partitions: 0, rows: 4 });
      expect(await allIds()).to.deep.equal([5, 6]);
      expect(await worker.feed.lostUpTo()).to.equal(4);
      expect(await purge()).to.deep.equal({ partitions: 0, rows: 0 });
    });

    it('whole partitions where all of them is old', async () => {
      await record(worker.log, thoughts(3));
      await goOnAfter(million);
      await record(worker.log, thoughts(3));
      await goOnAfter(2 * million);
      await record(worker.log, thoughts(3));
      await age(`id <= ${2 * million + 1}`, 11);

      expect(await purge()).to.deep.equal({ partitions: 2, rows: 1 });
      expect(await allIds()).to.deep.equal([2 * million + 2, 2 * million + 3]);
      expect((await names())[0]).to.equal('activities_2');
      await record(worker.log, thoughts(1));
      expect(await allIds()).to.have.lengthOf(3);
    });

    it('no single rows of a partition that is over soon', async () => {
      await record(worker.log, thoughts(4));
      await goOnAfter(million);
      await record(worker.log, thoughts(1));
      await age('id <= 2', 11);
      await age('id in (3, 4)', 9.5);

      expect(await purge()).to.deep.equal({ partitions: 0, rows: 0 });
      expect(await allIds()).to.have.lengthOf(5);
      await age('id <= 4', 11);
      expect(await purge()).to.deep.equal({ partitions: 1, rows: 0 });
    });

    it('no partition in the middle', async () => {
      await record(worker.log, thoughts(1));
      await goOnAfter(million);
      await record(worker.log, thoughts(1));
      await goOnAfter(2 * million);
      await record(worker.log, thoughts(1));
      await age(`id = ${million + 1}`, 11);

      expect(await purge()).to.deep.equal({ partitions: 0, rows: 0 });
      expect(await allIds()).to.have.lengthOf(3);
    });

    it('many little by little, and stops when it is told to', async () => {
      for (let commit = 0; commit < 12; commit += 1) await record(worker.quietLog, thoughts(1_000));
      await age('true', 11);
      let steps = 0;
      const mayGoOn = (): boolean => {
        steps += 1;
        return steps <= 3;
      };

      const { rows } = await purgeActivities(worker.database, { days: 10, mayGoOn });

      expect(rows).to.be.within(5_000, 10_000);
      expect((await purge()).rows + rows).to.equal(12_000);
      expect(await worker.feed.lastId()).to.equal(12_000);
    });

    it('nothing twice when two do it at once', async () => {
      await record(worker.log, thoughts(100));
      await age('id <= 60', 11);
      const other = await setting.openProcess();

      await Promise.all([purge(), purgeActivities(other.database, { days: 10, mayGoOn: forever })]);

      expect(await allIds()).to.have.lengthOf(40);
      expect(await worker.feed.lostUpTo()).to.equal(60);
    });

    it('a partition once when two do it at once', async () => {
      await record(worker.log, thoughts(2));
      await goOnAfter(million);
      await record(worker.log, thoughts(2));
      await age(`id < ${million}`, 11);
      const other = await setting.openProcess();

      await Promise.all([purge(), purgeActivities(other.database, { days: 10, mayGoOn: forever })]);

      expect(await names()).to.deep.equal(['activities_1', 'activities_2', 'activities_3']);
      expect(await allIds()).to.deep.equal([million + 1, million + 2]);
    });

    it('what another process took out of the table and did not drop, but nothing that a person keeps', async () => {
      await record(worker.log, thoughts(1));
      await execute('create table activities_7_purged (like activities)');
      await execute('alter table activities detach partition activities_3');

      await purge();

      const tables = await execute(
        "select tablename from pg_tables where tablename in ('activities_3', 'activities_7_purged')",
      );
      expect(tables).to.deep.equal([{ tablename: 'activities_3' }]);
    });

    it('later what is being vacuumed, and keeps nobody waiting meanwhile', async () => {
      await record(worker.log, thoughts(1));
      await goOnAfter(million);
      await record(worker.log, thoughts(1));
      await age('id = 1', 11);
      const vacuum = await setting.openProcess();
      const vacuumed = Promise.withResolvers<void>();
      const begun = Promise.withResolvers<void>();
      const vacuuming = vacuum.orm.em.fork().transactional(async (em) => {
        await em.execute('lock table activities_0 in share update exclusive mode');
        begun.resolve();
        await vacuumed.promise;
      });
      await begun.promise;

      expect(await purge()).to.deep.equal({ partitions: 0, rows: 0 });
      vacuumed.resolve();
      await vacuuming;
      expect(await purge()).to.deep.equal({ partitions: 1, rows: 0 });
    });

    it('later what somebody reads just now, and keeps nobody waiting for long', async () => {
      await record(worker.log, thoughts(1));
      await goOnAfter(million);
      await record(worker.log, thoughts(1));
      await age('id = 1', 11);
      const reader = await setting.openProcess();
      const reading = Promise.withResolvers<void>();
      const begun = Promise.withResolvers<void>();
      const read = reader.orm.em.fork().transactional(async (em) => {
        await em.execute('select count(*) from activities');
        begun.resolve();
        await reading.promise;
      });
      await begun.promise;

      const running = purge();
      await record(worker.log, thoughts(1));
      const meanwhile = await running;
      reading.resolve();
      await read;

      expect(meanwhile).to.deep.equal({ partitions: 0, rows: 0 });
      expect(await purge()).to.deep.equal({ partitions: 1, rows: 0 });
      expect(await allIds()).to.deep.equal([million + 1, million + 2]);
    });
  });

  describe('tells a client of the stream', () => {
    const gaps = async (after: number, query = ''): Promise<string[]> => {
      const { feed, pubsub } = await setting.openProcess();
      const stream = await openActivityStream({ feed, subscriber: pubsub, logger: silentLogger() });
      const server = await serveStream(feed, stream);
      const response = await fetch(`${server.url}?after=${after}${query}`);
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      await record(worker.log, thoughts(1, 'last'));
      let text = '';
      while (!text.includes('last 1')) text += (await reader?.read())?.value ?? '';
      await reader?.cancel();
      await server.close();
      return text.split('\n\n').flatMap((event) => /^event: gap\ndata: (.*)$/.exec(event)?.[1] ?? []);
    };

    beforeEach(async () => {
      await record(worker.log, thoughts(20));
      await age('id <= 10', 11);
      await purge();
    });

    it('what it asks for and is not kept, whatever its filter', async () => {
      expect(await gaps(4)).to.deep.equal(['{"after":4,"upTo":10}']);
      expect(await gaps(0, '&type=thought')).to.deep.equal(['{"after":0,"upTo":10}']);
    });

    it('nothing of the kind when it asks for what is kept', async () => {
      expect(await gaps(10)).to.deep.equal([]);
      expect(await gaps(15)).to.deep.equal([]);
    });

    it('and gives it everything that is kept', async () => {
      const { feed, pubsub } = await setting.openProcess();
      const stream = await openActivityStream({ feed, subscriber: pubsub, logger: silentLogger() });
      const server = await serveStream(feed, stream);
      const { body } = await fetch(`${server.url}?after=2`);
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (!text.includes('id: 20\n')) text += (await reader?.read())?.value ?? '';
      await reader?.cancel();
      await server.close();

      const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
      expect(ids).to.deep.equal([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    });

    it('nothing of what goes while it follows', async () => {
      const { feed, pubsub } = await setting.openProcess();
      const stream = await openActivityStream({ feed, subscriber: pubsub, logger: silentLogger() });
      const server = await serveStream(feed, stream);
      const client = await connect(`${server.url}?after=20`);
      await age('true', 11);
      await purge();
      await record(worker.log, [{ agent: somebody('Ada'), type: 'like', message: 'liked' }]);

      expect(idsOf(await client.take(1))).to.deep.equal([21]);
      client.leave();
      await server.close();
    });
  });
});
