import { expect } from 'chai';
import { createActivityLog } from '../../src/activity/record.ts';
import { statement } from '../../src/db/sql.ts';
import { ensureFleet, fleetState } from '../../src/fleet/state.ts';
import { observeVision } from '../../src/fleet/vision-health.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

const said = statement<{ message: string }>('test-vision-said', 'select message from activities order by id');

describe('what describes pictures under observation', () => {
  let open: OpenDatabase;
  before(async () => {
    open = await openMigratedDatabase(2);
    await ensureFleet(open.database, 1);
  });
  after(() => open?.close());

  it('is said to be out once, and to be back once, whatever number of workers asks', async () => {
    const { database } = open;
    const worker = () =>
      observeVision({
        database,
        activityLog: createActivityLog(database, { publish: async () => undefined }, silentLogger()),
        clock: systemClock,
        logger: silentLogger(),
      });
    const [one, other] = [worker(), worker()];
    const reason = 'gemini-vision of FloImg describes no picture: Google AI API key is required.';
    await one(reason);
    await other(reason);
    await one(reason);
    const state = await fleetState(database);
    expect(state.visionFailingSince).to.be.a('string');
    expect(state.visionFailure).to.equal(reason);
    await other(null);
    await one(null);
    expect(await fleetState(database)).to.include({ visionFailingSince: null, visionFailure: null });
    expect((await database.rows(said, [])).map(({ message }) => message)).to.deep.equal([
      `Pictures are measured alone: ${reason}`,
      'Pictures are described again after 0 min',
    ]);
  });
});
