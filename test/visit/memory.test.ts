import { expect } from 'chai';
import type { Database } from '../../src/db/sql.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createVisitStore } from '../../src/visit/postgres/index.ts';
import type { Claim, VisitStore } from '../../src/visit/store.ts';
import { codeOf } from './ledger-content.ts';
import { hastyTimings, like, openVisitSetting, planning, type VisitSetting } from './visit-setting.ts';

describe('the memory of a visit', () => {
  let setting: VisitSetting;
  /** The names of the statements that the store has made. */
  let made: string[];
  let store: VisitStore;

  beforeEach(async () => {
    setting = await openVisitSetting();
    const { database, activityLog } = setting;
    const watched: Database = {
      ...database,
      rows: (statement, values) => {
        made.push(statement.name);
        return database.rows(statement, values);
      },
    };
    made = [];
    const { leaseMs } = hastyTimings;
    const { direction } = setting.parts;
    store = createVisitStore({
      database: watched,
      activityLog,
      clock: systemClock,
      worker: 'test',
      leaseMs,
      direction,
    });
  });
  afterEach(() => setting?.close());

  const claimed = async (): Promise<Claim> => {
    const { id } = await setting.makeAgent();
    const claim = await store.claim({ agentId: id, slot: Date.now() });
    if (claim === null) throw new Error('The agent could not be claimed.');
    made = [];
    return claim;
  };

  it('comes along with the claim where visits ask about the same items, and then needs no statement', async () => {
    const first = await claimed();
    const asked = await first.memory.recall(['one', 'two'], { words: false });
    expect(made).to.deep.equal(['visit-recall']);

    const second = await claimed();
    expect(await second.memory.recall(['one', 'two'], { words: false })).to.deep.equal(asked);
    expect((await second.memory.usedToday(60_000)).agent.actions).to.equal(0);
    expect(made).to.deep.equal([]);
  });

  it('looks other items and words up, and never serves what it knows of something else', async () => {
    const agent = await setting.makeAgent();
    const item = await setting.makeItem();
    await setting.visit(agent, planning(like(item)));
    await (await claimed()).memory.recall(['one'], { words: false });
    const claim = await store.claim({ agentId: agent.id, slot: Date.now() + 1 });
    made = [];

    expect((await claim?.memory.recall(['one'], { words: false }))?.liked).to.deep.equal([]);
    expect(made).to.deep.equal([]);
    expect((await claim?.memory.recall([item], { words: false }))?.liked).to.deep.equal([item]);
    expect((await claim?.memory.recall([], { words: false }))?.liked).to.deep.equal([]);
    expect((await claim?.memory.recall([item, 'one'], { words: true }))?.liked).to.deep.equal([item]);
    expect(made).to.deep.equal(['visit-recall', 'visit-recall', 'visit-recall']);
  });

  it('reads what is used of the day again where that has to be newer', async () => {
    const { memory } = await claimed();
    await memory.recall(['one'], { words: false });
    await memory.usedToday(60_000);
    expect(made).to.deep.equal(['visit-recall']);
    await memory.usedToday(0);
    expect(made).to.deep.equal(['visit-recall', 'visit-used']);
  });

  it('that lacks a row is an error, for each that asked', async () => {
    const memories = [(await claimed()).memory, (await claimed()).memory];
    await setting.rows('delete from fleet');

    const recalls = memories.map((memory) => codeOf(memory.recall(['one'], { words: true })));
    expect(await Promise.all(recalls)).to.deep.equal(['RECOLLECTION_MISSING', 'RECOLLECTION_MISSING']);
    const readings = memories.map((memory) => codeOf(memory.usedToday(0)));
    expect(await Promise.all(readings)).to.deep.equal(['RECOLLECTION_MISSING', 'RECOLLECTION_MISSING']);
  });
});
