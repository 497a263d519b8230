import { expect } from 'chai';
import { createActivityLog } from '../../src/activity/record.ts';
import { statement } from '../../src/db/sql.ts';
import { observeMeaning } from '../../src/fleet/meaning-health.ts';
import { ensureFleet, fleetState } from '../../src/fleet/state.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

const said = statement<{ message: string }>(
  'test-meaning-said',
  'select message from activities order by id',
);

describe('the model of meanings under observation', () => {
  let open: OpenDatabase;
  before(async () => {
    open = await openMigratedDatabase(2);
    await ensureFleet(open.database, 1);
  });
  after(() => open?.close());

  it('is said to be out once, and to be back once, whatever number of workers asks', async () => {
    const { database } = open;
    const counted: [string, number][] = [];
    const worker = () =>
      observeMeaning({
        database,
        activityLog: createActivityLog(database, { publish: async () => undefined }, silentLogger()),
        clock: systemClock,
        logger: silentLogger(),
        metrics: { meant: (state, texts) => counted.push([state, texts]) },
      });
    const [one, other] = [worker(), worker()];
    const messages = async () => (await database.rows(said, [])).map(({ message }) => message);
    const failed = { state: 'failed', texts: 2, reason: 'small gives no embeddings: HTTP 500' } as const;

    await one(failed);
    await other(failed);
    await one(failed);
    const state = await fleetState(database);
    expect(state.meaningFailingSince).to.be.a('string');
    expect(state.meaningFailure).to.equal(failed.reason);
    expect(state.moderationFailingSince).to.equal(null);
    expect(await messages()).to.deep.equal([
      'What agents say is compared by its letters alone: small gives no embeddings: HTTP 500',
    ]);
    expect(counted).to.deep.equal(Array(3).fill(['failed', 2]));

    await other({ state: 'known', texts: 1 });
    await one({ state: 'known', texts: 1 });
    expect(await fleetState(database)).to.include({ meaningFailingSince: null, meaningFailure: null });
    expect((await messages()).slice(1)).to.deep.equal([
      'What agents say is compared by its meaning again after 0 min',
    ]);
  });
});
