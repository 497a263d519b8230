import { expect } from 'chai';
import { createLearntWaits } from '../../src/director/learnt-waits.ts';
import { changeDirectorSettings, findDirection } from '../../src/settings/director.ts';
import { type DirectorSetting, openDirectorSetting } from './director-setting.ts';

const minuteMs = 60_000;

describe('what is learnt of how long posts wait', () => {
  let setting: DirectorSetting;

  before(async () => {
    setting = await openDirectorSetting();
  });
  after(() => setting?.close());

  it('is learnt from the posts of people, kept for visits, and learnt anew after an hour or with another target', async () => {
    let now = Date.now();
    const learnt = createLearntWaits(setting.database, { now: () => now });
    const current = async () => learnt.current(await findDirection(setting.database));
    expect(new Set(await current())).to.deep.equal(new Set([2_700]));
    // In every hour of a day people come after 70 minutes.
    for (let number = 0; number < 24 * 20; number += 1)
      await setting.post(`person${number}`, {
        minutesAgo: 200 + 3 * number,
        personMinutesAgo: 130 + 3 * number,
      });
    expect(new Set(await current())).to.deep.equal(new Set([2_700]));
    now += 61 * minuteMs;
    const later = await current();
    expect(Math.max(...later)).to.be.within(4_200, 4_201);
    expect((await findDirection(setting.database)).waits).to.deep.equal(later);
    await changeDirectorSettings(setting.database, { firstResponseTargetSeconds: 7_200 });
    expect(new Set(await current())).to.deep.equal(new Set([7_200]));
  });
});
