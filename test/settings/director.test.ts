import { expect } from 'chai';
import { statement } from '../../src/db/sql.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import {
  changeDirectorSettings,
  defaultDirectorSettings,
  directorSettingsFrom,
  findDirection,
  keepAwakeShare,
} from '../../src/settings/director.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

const storeSettings = statement('test-director-store', 'update fleet set director = $1::jsonb');

describe("the director's settings", () => {
  let open: OpenDatabase;

  before(async () => {
    open = await openMigratedDatabase(1);
    await ensureFleet(open.database, 20);
  });
  after(() => open?.close());

  it('of a new fleet: on, everybody awake, at its own pace, and with a seed that stays', async () => {
    const first = await findDirection(open.database);
    expect(first).to.include({ awakeShare: 1, pace: 20 });
    expect(first.settings).to.deep.equal(defaultDirectorSettings);
    expect(first.seed).to.have.lengthOf.at.least(32);
    expect((await findDirection(open.database)).seed).to.equal(first.seed);
  });

  it('keep what a change does not name, inside the handover too', async () => {
    await changeDirectorSettings(open.database, { mode: 'suggest', handover: { floor: 0.1 } });
    await changeDirectorSettings(open.database, { shareOverride: 0.5, handover: { healthyShare: 0.9 } });
    await changeDirectorSettings(open.database, { shareOverride: null });
    await keepAwakeShare(open.database, 0.25);
    const { settings, awakeShare } = await findDirection(open.database);
    expect(awakeShare).to.equal(0.25);
    expect(settings).to.deep.equal({
      ...defaultDirectorSettings,
      mode: 'suggest',
      handover: { enabled: true, floor: 0.1, healthyShare: 0.9 },
    });
  });

  it('that another release stored cost no more than the fields that cannot be read', async () => {
    await open.database.rows(storeSettings, [
      JSON.stringify({ mode: 'loud', maxAgentsPerItem: 1, handover: { floor: 'low' }, later: 1 }),
    ]);
    const { settings } = await findDirection(open.database);
    expect(settings).to.deep.equal({ ...defaultDirectorSettings, maxAgentsPerItem: 1 });
    for (const stored of [null, 7, 'on', [], [1], { handover: null }])
      expect(directorSettingsFrom(stored)).to.deep.equal(defaultDirectorSettings);
  });
});
