import { expect } from 'chai';
import { measureClockOffset } from '../../src/db/clock-offset.ts';
import type { Database } from '../../src/db/sql.ts';
import { openMigratedDatabase } from '../support/database.ts';

describe('how far a clock is off', () => {
  let database: Database;
  let close: () => Promise<void>;

  before(async () => {
    ({ database, close } = await openMigratedDatabase(1));
  });
  after(() => close?.());

  it('is measured against that of Postgres', async () => {
    const behind = { now: () => Date.now() - 60_000 };
    expect(await measureClockOffset(database, behind)).to.be.closeTo(60_000, 2_000);
  });

  it('is measured right where the clock is set back between question and answer', async () => {
    let asked = 0;
    const setBack = {
      now: () => {
        asked += 1;
        return Date.now() - (asked > 1 ? 7_200_000 : 0);
      },
    };
    expect(await measureClockOffset(database, setBack)).to.be.closeTo(7_200_000, 2_000);
  });
});
