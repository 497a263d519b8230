import { expect } from 'chai';
import { statement } from '../../src/db/sql.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { eventually } from '../support/eventually.ts';
import { type FeedProcess, type FeedSetting, openFeedSetting, record, thoughts } from './setting.ts';

const pause = statement('test-pause', 'select pg_sleep($1::float8 / 1000)');
const insertNote = statement('test-insert', `insert into notes (text) values ('changed')`);
const selectNotes = statement<{ text: string }>('test-select', 'select text from notes');

describe('recording activity', () => {
  let setting: FeedSetting;
  let one: FeedProcess;
  let other: FeedProcess;
  let reader: FeedProcess;

  before(async () => {
    setting = await openFeedSetting();
    [one, other, reader] = await Promise.all([
      setting.openProcess(10),
      setting.openProcess(10),
      setting.openProcess(2),
    ]);
  });

  beforeEach(async () => {
    await one.orm.em.execute(
      'truncate activities restart identity; drop function if exists dawdle cascade; drop table if exists notes',
    );
  });

  after(async () => {
    await setting.close();
  });

  const idsAfter = async (id: number) => (await reader.feed.after({}, id, 10_000)).map((entry) => entry.id);

  /** Makes each commit take up to some milliseconds after its ids are drawn, and fail where the message says so. */
  async function dawdleAtCommit(): Promise<void> {
    await one.orm.em.execute(`
      create function dawdle() returns trigger language plpgsql as $$
      begin
        perform pg_sleep(random() * 0.003);
        if new.message = 'doomed' then raise exception 'doomed'; end if;
        return null;
      end $$;
      create constraint trigger dawdle after insert on activities deferrable initially deferred
        for each row execute function dawdle();`);
  }

  for (const seed of [1, 2]) {
    it(`lets a reader that asks for what is new miss nothing, however commits overlap (seed ${seed})`, async () => {
      await dawdleAtCommit();
      const random = randomFrom('overlap', seed);
      let writing = true;
      let committed = 0;
      const commits = Array.from({ length: 80 }, async (_, index) => {
        const [before, count, doomed] = [random.below(8), 1 + random.below(3), random.chance(0.15)];
        const { log } = index % 2 === 0 ? one : other;
        try {
          await log.commit(async (sql) => {
            await sql.rows(pause, [before]);
            return { result: undefined, activities: thoughts(count, doomed ? 'doomed' : 'kept').map(bare) };
          });
          committed += count;
        } catch (error) {
          if (!doomed) throw error;
        }
      });
      const read = async (): Promise<number[]> => {
        const seen: number[] = [];
        for (let last = false; !last; ) {
          last = !writing;
          seen.push(...(await idsAfter(seen.at(-1) ?? 0)));
        }
        return seen;
      };

      const reading = read();
      await Promise.all(commits);
      writing = false;
      const seen = await reading;

      expect(seen).to.have.lengthOf(committed);
      expect(seen).to.deep.equal(await idsAfter(0));
    });
  }

  it('keeps the order within one commit', async () => {
    await record(one.log, thoughts(300));

    const messages = (await reader.feed.after({}, 0, 1000)).map(({ message }) => message);
    expect(messages).to.deep.equal(thoughts(300).map(({ message }) => message));
  });

  it('is one with the change that it reports, and gives back its result', async () => {
    await one.orm.em.execute('create table notes (text text)');

    const result = await one.log.commit(async (sql) => {
      await sql.rows(insertNote, []);
      expect(await reader.database.rows(selectNotes, [])).to.deep.equal([]);
      return { result: 'changed', activities: thoughts(1) };
    });

    expect(result).to.equal('changed');
    expect(await reader.database.rows(selectNotes, [])).to.deep.equal([{ text: 'changed' }]);
    expect(await idsAfter(0)).to.have.lengthOf(1);
  });

  it('lets changes run side by side, and wait for each other only at their end', async () => {
    const bothUnderWay = Promise.withResolvers<void>();
    let underWay = 0;
    const change = async () => {
      underWay += 1;
      if (underWay === 2) bothUnderWay.resolve();
      await bothUnderWay.promise;
      return { result: undefined, activities: thoughts(1) };
    };

    await Promise.all([one.log.commit(change), other.log.commit(change)]);

    expect(await idsAfter(0)).to.have.lengthOf(2);
  });

  describe('tells the readers', () => {
    let messages: string[];
    /** What a reader that is told finds at that moment. */
    let found: number[];

    beforeEach(async () => {
      const heard: string[] = [];
      const seen: number[] = [];
      [messages, found] = [heard, seen];
      const { pubsub } = await setting.openProcess(1);
      await pubsub.subscribe('activity', (message) => {
        heard.push(message);
        void idsAfter(0).then((ids) => seen.push(ids.length));
      });
    });

    /** Messages of one connection arrive in order, so once this one is there, all before it are. */
    async function messagesSoFar(): Promise<string[]> {
      await one.pubsub.publish('activity', 'last');
      await eventually('the last message', () => (messages.includes('last') ? true : undefined));
      return messages.slice(0, -1);
    }

    it('once it can be read, one message a commit', async () => {
      await dawdleAtCommit();
      for (let commit = 0; commit < 5; commit += 1) await record(one.log, thoughts(2));

      expect(await messagesSoFar()).to.deep.equal(['2', '2', '2', '2', '2']);
      await eventually('what the readers found', () => (found.length >= 5 ? true : undefined));
      for (const [index, count] of found.slice(0, 5).entries()) expect(count).to.be.at.least(2 * (index + 1));
    });

    it('nothing when nothing was recorded', async () => {
      await record(one.log, []);

      expect(await messagesSoFar()).to.deep.equal([]);
    });

    it('nothing when the change, its recording or the commit fails', async () => {
      await dawdleAtCommit();
      const failures = [
        one.log.commit(async () => {
          throw new Error('changed my mind');
        }),
        record(one.log, [{ agent: null, type: 'thought', message: 'bad \u0000 text' }]),
        record(one.log, [{ agent: null, type: 'thought', message: 'doomed' }]),
      ];

      const outcomes = await Promise.allSettled(failures);

      expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
      expect(await messagesSoFar()).to.deep.equal([]);
      expect(await idsAfter(0)).to.deep.equal([]);
    });
  });

  it('succeeds when Redis cannot be told', async () => {
    const { publisher, log } = await setting.openProcess(1);
    publisher.disconnect();

    await record(log, thoughts(1));

    expect(await idsAfter(0)).to.have.lengthOf(1);
  });
});

/** Without its number, so that a message can stand for what is to happen. */
function bare<T extends { readonly message: string }>(activity: T): T {
  return { ...activity, message: activity.message.split(' ')[0] ?? '' };
}
