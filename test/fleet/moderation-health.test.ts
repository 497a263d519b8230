import { expect } from 'chai';
import { createActivityLog } from '../../src/activity/record.ts';
import { statement } from '../../src/db/sql.ts';
import { observeModeration } from '../../src/fleet/moderation-health.ts';
import { ensureFleet, fleetState } from '../../src/fleet/state.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import type { Opinion } from '../../src/mind/publishing/moderation.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

const said = statement<{ message: string }>(
  'test-moderation-said',
  'select message from activities order by id',
);

describe('moderation under observation', () => {
  let open: OpenDatabase;
  before(async () => {
    open = await openMigratedDatabase(2);
    await ensureFleet(open.database, 1);
  });
  after(() => open?.close());

  it('is said to be out once, and to be back once, whatever number of workers asks', async () => {
    const { database } = open;
    const counted: string[] = [];
    let opinion: Opinion = { state: 'unchecked', message: 'moderation gave no answer (HTTP 500)' };
    const worker = () =>
      observeModeration(
        { texts: async (texts) => texts.map(() => opinion), picture: async () => opinion },
        {
          database,
          activityLog: createActivityLog(database, { publish: async () => undefined }, silentLogger()),
          clock: systemClock,
          logger: silentLogger(),
          metrics: { moderated: (state) => counted.push(state) },
        },
      );
    const signal = new AbortController().signal;
    const [one, other] = [worker(), worker()];
    const messages = async () => (await database.rows(said, [])).map(({ message }) => message);

    await one.texts(['a', 'b'], signal);
    await other.picture(new Uint8Array(), signal);
    await one.texts(['c'], signal);
    const state = await fleetState(database);
    expect(state.moderationFailingSince).to.be.a('string');
    expect(state.moderationFailure).to.equal('moderation gave no answer (HTTP 500)');
    expect(await messages()).to.deep.equal([
      'What agents say is not moderated: moderation gave no answer (HTTP 500). Until it is, they begin with nobody',
    ]);
    expect(counted).to.deep.equal(Array(4).fill('unchecked'));

    opinion = { state: 'passed' };
    await other.texts(['d'], signal);
    await one.texts(['e'], signal);
    expect(await fleetState(database)).to.include({ moderationFailingSince: null, moderationFailure: null });
    expect((await messages()).slice(1)).to.deep.equal(['Moderation gives answers again after 0 min']);

    // A visit that was cut off says nothing of the server.
    opinion = { state: 'unchecked', message: 'aborted' };
    await one.texts(['f'], AbortSignal.abort());
    expect((await fleetState(database)).moderationFailingSince).to.equal(null);
  });
});
