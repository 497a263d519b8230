import { expect } from 'chai';
import { mayBeAwake } from '../../src/director/awake-share.ts';
import { restReason } from '../../src/director/rest.ts';
import { latestSteps } from '../../src/director/steps.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { changeDirectorSettings, findDirection } from '../../src/settings/director.ts';
import { type DirectorSetting, openDirectorSetting } from './director-setting.ts';

describe('handing over', () => {
  let setting: DirectorSetting;

  before(async () => {
    setting = await openDirectorSetting();
  });
  afterEach(() => setting.reset());
  after(() => setting?.close());

  const share = async () => (await findDirection(setting.database)).awakeShare;
  const decideAgain = () =>
    setting.rows("update director_progress set decided_at = now() - interval '25 hours'");
  const people = async (answered: number, ignored: number): Promise<void> => {
    for (let number = 0; number < answered; number += 1)
      await setting.post(`Met${number}`, { minutesAgo: 120, personMinutesAgo: 100 });
    for (let number = 0; number < ignored; number += 1)
      await setting.post(`Lone${number}`, { minutesAgo: 120, agentMinutesAgo: 70, personMinutesAgo: 10 });
  };
  const awake = async (): Promise<readonly AgentId[]> => {
    const rows = await setting.rows<{ id: AgentId }>(
      'select id from agents where sleeping_until is null order by id',
    );
    return rows.map(({ id }) => id);
  };

  it('decides once a period, with a row and one activity that say why', async () => {
    await people(10, 0);
    await setting.look();
    expect(await share()).to.equal(1);
    await decideAgain();
    await setting.look();
    await setting.look();
    expect(await share()).to.equal(0.92);
    const [step, ...others] = await latestSteps(setting.database, 10);
    expect(others).to.deep.equal([]);
    expect(step?.share).to.equal(0.92);
    expect(step?.reason).to.include('10 of 10 posts');
    expect(await setting.activities(null)).to.deep.equal([
      {
        type: 'director',
        message: `92 % of the agents may be awake, before it were 100 %: ${step?.reason}`,
      },
    ]);
  });

  it('begins a new period where the clock was set back behind its last decision', async () => {
    await people(10, 0);
    await setting.rows(
      "insert into director_progress (id, decided_at) values (1, now() + interval '40 days') on conflict (id) do update set decided_at = excluded.decided_at",
    );
    await setting.look();
    expect(await share()).to.equal(1);
    const [period] = await setting.rows<{ hasBegun: boolean }>(
      'select decided_at <= now() as "hasBegun" from director_progress',
    );
    expect(period?.hasBegun).to.equal(true);
    await decideAgain();
    await setting.look();
    expect(await share()).to.equal(0.92);
  });

  it('counts posts that an agent answered first, and who is held out, as posts that people left alone', async () => {
    await setting.rows('update fleet set awake_share = 0.5');
    await people(2, 4);
    for (let number = 0; number < 4; number += 1)
      await setting.post(`Held${number}`, { minutesAgo: 120, arm: 'control' });
    await setting.look();
    await decideAgain();
    await setting.look();
    expect(await share()).to.equal(0.62);
    expect((await latestSteps(setting.database, 1))[0]?.reason).to.include('only 2 of 10 posts');
  });

  it('takes no post into account whose target has not passed, or that nobody has looked at since', async () => {
    await people(4, 0);
    for (let number = 0; number < 10; number += 1) await setting.post(`New${number}`, { minutesAgo: 20 });
    for (let number = 0; number < 10; number += 1) await setting.post(`Unseen${number}`, { minutesAgo: 90 });
    await setting.rows(
      "update gallery_posts set checked_at = now() - interval '80 minutes' where person like 'unseen%'",
    );
    await setting.look();
    await decideAgain();
    await setting.look();
    expect(await latestSteps(setting.database, 1)).to.deep.equal([]);
  });

  it('puts agents outside of the share to rest and wakes them again, each time the same ones', async () => {
    const agents: AgentId[] = [];
    for (let number = 0; number < 30; number += 1) agents.push((await setting.agent()).id);
    agents.sort();
    await changeDirectorSettings(setting.database, { shareOverride: 0.5 });
    await setting.look();
    const half = agents.filter((id) => mayBeAwake(id, 0.5));
    expect(await awake()).to.deep.equal(half);
    const resting = await setting.rows<{ status: string; reason: string }>(
      'select distinct status, status_reason as reason from agents where sleeping_until > now()',
    );
    expect(resting).to.deep.equal([{ status: 'running', reason: restReason }]);
    await changeDirectorSettings(setting.database, { shareOverride: 0.2 });
    await setting.look();
    expect(await awake()).to.deep.equal(agents.filter((id) => mayBeAwake(id, 0.2)));
    await changeDirectorSettings(setting.database, { shareOverride: 1 });
    await setting.look();
    expect(await awake()).to.deep.equal(agents);
    const steps = await latestSteps(setting.database, 10);
    expect(steps.map((step) => step.share)).to.deep.equal([1, 0.2, 0.5]);
    expect(await setting.activities(null)).to.have.lengthOf(3);
  });

  it('wakes nobody who sleeps for another reason, and puts back to rest who woke', async () => {
    const { id } = await setting.agent();
    await setting.rows(
      "update agents set sleeping_until = now() + interval '1 hour', status_reason = 'tired'",
    );
    await setting.look();
    expect(await awake()).to.deep.equal([]);
    await changeDirectorSettings(setting.database, { shareOverride: 0 });
    await setting.look();
    await setting.rows('update agents set sleeping_until = null, status_reason = null');
    await setting.look();
    expect(await awake()).to.deep.equal([]);
    await changeDirectorSettings(setting.database, { shareOverride: 1 });
    await setting.look();
    expect(await awake()).to.deep.equal([id]);
  });

  it('retires the fleet when nobody was needed for seven periods and people carry on, and only where that is wanted', async () => {
    await people(10, 0);
    await setting.rows('update fleet set awake_share = 0');
    await setting.rows(
      "insert into director_steps (at, share, reason) values (now() - interval '8 days', 0, 'done')",
    );
    let asked = 0;
    const retireAll = () => {
      asked += 1;
      return Promise.resolve(12);
    };
    await setting.look({ retireAll });
    expect(asked).to.equal(0);
    await changeDirectorSettings(setting.database, { retireWhenDone: true });
    await setting.look({ retireAll });
    expect(asked).to.equal(1);
    const [activity] = await setting.activities(null);
    expect(activity?.message).to.include('10 of 10 posts').and.include('12 agents were retired');
    await setting.look({ retireAll: () => Promise.resolve(0) });
    expect(await setting.activities(null)).to.have.lengthOf(1);
  });

  it('does not retire a fleet that was needed lately, that people do not replace, or that an operator holds', async () => {
    await changeDirectorSettings(setting.database, { retireWhenDone: true });
    await people(5, 5);
    await setting.rows('update fleet set awake_share = 0');
    await setting.rows(
      "insert into director_steps (at, share, reason) values (now() - interval '6 days', 0, 'done')",
    );
    const retireAll = () => Promise.reject(new Error('Nobody is to be retired.'));
    await setting.look({ retireAll });
    await setting.rows("update director_steps set at = now() - interval '8 days'");
    await setting.look({ retireAll });
    await setting.rows('update gallery_posts set first_person_at = posted_at, first_agent_at = null');
    await changeDirectorSettings(setting.database, { shareOverride: 0 });
    await setting.look({ retireAll });
  });
});
