import { expect } from 'chai';
import { wishId } from '../../src/api/ids.ts';
import { changeDirector } from '../../src/director/state.ts';
import { sendWish } from '../../src/director/wishes.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { changeDirectorSettings } from '../../src/settings/director.ts';
import { type DirectorSetting, openDirectorSetting } from './director-setting.ts';

describe('a look of the director', () => {
  let setting: DirectorSetting;

  before(async () => {
    setting = await openDirectorSetting();
  });
  afterEach(() => setting.reset());
  after(() => setting?.close());

  const operator = () => ({ ...setting, clock: systemClock });

  it('gives a post that waited past the target to one agent, and has that agent visit', async () => {
    const agents = [await setting.agent(), await setting.agent()];
    const due = await setting.post('Ada', { minutesAgo: 50 });
    await setting.post('Bo', { minutesAgo: 40 });
    expect(await setting.look()).to.deep.equal({
      given: 1,
      unmet: 0,
      late: 0,
      dropped: 0,
      expired: 0,
    });
    const [wish, ...others] = await setting.wishes();
    expect(others).to.deep.equal([]);
    expect(wish).to.include({ itemId: due, kind: 'comment', status: 'open' });
    expect(wish?.reason).to.include('@Ada');
    expect(agents.map(({ id }) => id)).to.include(wish?.agentId);
    const job = await setting.queues.ticks.getJob(`wish-${wish?.id}`);
    expect(job?.data).to.deep.equal({ agentId: wish?.agentId });
    expect(job?.delay).to.be.within(0, 65_000);
    expect(await setting.look()).to.include({ given: 0 });
  });

  it('leaves alone who opted out, who is held out, and who would be once they are known', async () => {
    await setting.agent();
    await setting.post('Out', { optedOut: 'yes' });
    await setting.post('Perhaps', { optedOut: 'proposed' });
    await setting.post('Held', { arm: 'control' });
    await changeDirectorSettings(setting.database, { holdoutShare: 0.5 });
    for (let number = 0; number < 20; number += 1)
      await setting.post(`Unknown${number}`, { arm: null, isKnown: false, minutesAgo: 60 + number });
    await setting.look();
    const approached = new Set<string>();
    for (let looks = 0; looks < 25; looks += 1) {
      for (const { itemId } of await setting.wishes()) approached.add(itemId);
      await setting.rows(
        "update wishes set status = 'carried-out', settled_at = now() where status = 'open'",
      );
      await setting.rows("update wishes set created_at = now() - interval '2 days'");
      await setting.look();
    }
    const names = await setting.rows<{ name: string }>(
      'select username as name from people p join gallery_posts g on g.person = p.key where g.item_id = any($1)',
      [...approached],
    );
    expect(names.every(({ name }) => name.startsWith('Unknown'))).to.equal(true);
    expect(names.length).to.be.within(2, 18);
  });

  it('knows what has left an agent before the watch has seen it', async () => {
    const agent = await setting.agent();
    const itemId = await setting.post('Ada');
    await setting.attention({ person: 'ada', itemId, agentId: agent.id });
    expect(await setting.look()).to.include({ given: 0, unmet: 0 });
  });

  it('asks no agent again that spoke to the person in the last days, and counts the post as unmet', async () => {
    const agent = await setting.agent();
    await setting.post('Ada');
    await setting.attention({ person: 'ada', itemId: 'other', agentId: agent.id, hoursAgo: 48 });
    expect(await setting.look()).to.include({ given: 0, unmet: 1 });
    await setting.rows("update attention set at = at - interval '2 days'");
    expect(await setting.look()).to.include({ given: 1, unmet: 0 });
  });

  it('gives wishes to agents alone that can make a visit', async () => {
    const [paused, asleep, able] = [await setting.agent(), await setting.agent(), await setting.agent()];
    await setting.rows("update agents set status = 'paused' where id = $1", paused.id);
    await setting.rows(
      "update agents set sleeping_until = now() + interval '1 hour' where id = $1",
      asleep.id,
    );
    for (const name of ['Ada', 'Bo', 'Cy']) await setting.post(name);
    expect(await setting.look()).to.include({ given: 1, unmet: 2 });
    expect((await setting.wishes()).map(({ agentId }) => agentId)).to.deep.equal([able.id]);
  });

  it('suggests and wakes nobody, or does nothing, in the other modes', async () => {
    await setting.agent();
    await setting.post('Ada');
    await changeDirectorSettings(setting.database, { mode: 'off' });
    expect(await setting.look()).to.include({ given: 0, unmet: 0 });
    await changeDirectorSettings(setting.database, { mode: 'suggest' });
    expect(await setting.look()).to.include({ given: 1 });
    const [suggested] = await setting.wishes();
    expect(suggested?.status).to.equal('suggested');
    expect((suggested?.notAfter ?? 0) - Date.now()).to.be.above(80_000_000);
    expect(await setting.queues.ticks.getJobCountByTypes('delayed', 'waiting')).to.equal(0);
    await changeDirectorSettings(setting.database, { mode: 'on' });
    expect(await setting.look()).to.include({ given: 1, expired: 0 });
    expect((await setting.wishes()).map(({ status }) => status)).to.deep.equal(['open']);
  });

  it('plans nothing while the fleet is paused or FloImg is out', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.rows("update fleet set status = 'paused'");
    expect(await setting.look()).to.include({ given: 0 });
    await setting.rows("update fleet set status = 'running', studio_out_since = now()");
    expect(await setting.look()).to.include({ given: 0 });
    await setting.rows('update fleet set studio_out_since = null');
    expect(await setting.look()).to.include({ given: 1 });
  });

  it('plans nothing while the fleet is at a limit of the day, when it says nothing', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.rows(`update fleet set limits = limits || '{"dailyActions": 0}'`);
    expect(await setting.look()).to.include({ given: 0 });
    await setting.rows(`update fleet set limits = limits || '{"dailyActions": null, "dailyTokens": 0}'`);
    expect(await setting.look()).to.include({ given: 0 });
    await setting.rows(`update fleet set limits = limits || '{"dailyTokens": null, "dailyActions": 1}'`);
    expect(await setting.look()).to.include({ given: 1 });
    await setting.rows(`update fleet set limits = limits || '{"dailyActions": null}'`);
  });

  it('drops a wish whose post a person has answered', async () => {
    await setting.agent();
    const itemId = await setting.post('Ada');
    await setting.look();
    await setting.rows(
      "update gallery_posts set first_person_at = now(), first_person_by = 'bo' where item_id = $1",
      itemId,
    );
    expect(await setting.look()).to.deep.equal({
      given: 0,
      unmet: 0,
      late: 0,
      dropped: 1,
      expired: 0,
    });
    const [wish] = await setting.wishes();
    expect(wish?.status).to.equal('dropped');
    expect(wish?.reason).to.match(/ A person answered first\.$/);
  });

  it('drops wishes of who opted out meanwhile', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows("update people set opted_out = 'proposed'");
    expect(await setting.look()).to.include({ dropped: 1, given: 0 });
  });

  it('drops wishes for who turned out to be somebody else’s agent', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows("update people set kind = 'marked'");
    expect(await setting.look()).to.include({ dropped: 1, given: 0 });
    const [wish] = await setting.wishes();
    expect(wish?.reason).to.match(/ The author is somebody else’s agent\.$/);
  });

  it('drops a wish whose post is gone, and asks nobody for it again', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows('update gallery_posts set gone_at = now()');
    expect(await setting.look()).to.include({ dropped: 1, given: 0, unmet: 0 });
    const [wish] = await setting.wishes();
    expect(wish?.reason).to.match(/ The post is gone\.$/);
  });

  it('puts open wishes before an operator from the moment on when it is to suggest, but not what one has sent', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await changeDirector(operator(), { mode: 'suggest' });
    const [suggested] = await setting.wishes();
    expect(suggested?.status).to.equal('suggested');
    expect((suggested?.notAfter ?? 0) - Date.now()).to.be.above(80_000_000);
    expect(await setting.look()).to.include({ dropped: 0, expired: 0, given: 0 });
    await sendWish(operator(), wishId.parse(suggested?.id));
    await changeDirector(operator(), { mode: 'suggest', maxAgentsPerItem: 1 });
    expect((await setting.wishes()).map(({ status }) => status)).to.deep.equal(['open']);
  });

  it('leaves a wish to its agent that is in the middle of a visit when it is to suggest', async () => {
    const agent = await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows(
      "update agents set open_tick_id = gen_random_uuid(), lease_until = now() + interval '1 minute' where id = $1",
      agent.id,
    );
    await changeDirector(operator(), { mode: 'suggest' });
    expect((await setting.wishes()).map(({ status }) => status)).to.deep.equal(['open']);
  });

  it('takes wishes back when it is switched off', async () => {
    await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await changeDirectorSettings(setting.database, { mode: 'off' });
    expect(await setting.look()).to.include({ expired: 1, given: 0 });
    const [wish] = await setting.wishes();
    expect(wish?.status).to.equal('expired');
    expect(wish?.reason).to.match(/ The director was switched off\.$/);
  });

  it('gives the post to another agent when the first does not come, leaves, or came and did something else', async () => {
    for (let number = 0; number < 4; number += 1) await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows(
      "update wishes set not_before = now() - interval '5 minutes', not_after = now() - interval '1 minute'",
    );
    expect(await setting.look()).to.include({ given: 1, expired: 1 });
    await setting.rows(
      "update agents set status = 'paused' where id in (select agent_id from wishes where status = 'open')",
    );
    expect(await setting.look()).to.include({ given: 1, expired: 1 });
    await setting.rows(
      `update agents set last_slot = extract(epoch from now()) * 1000 + 120000
       where id in (select agent_id from wishes where status = 'open')`,
    );
    // Three were asked in vain: the post has a pause.
    expect(await setting.look()).to.include({ given: 0, expired: 1 });
    await setting.rows("update wishes set settled_at = now() - interval '31 minutes'");
    expect(await setting.look()).to.include({ given: 1 });
    const wishes = await setting.wishes();
    expect(new Set(wishes.map(({ agentId }) => agentId)).size).to.equal(4);
    const endings = wishes.map(({ reason }) => reason.split('. ').at(-1));
    expect(endings).to.deep.equal([
      'Nobody came in time.',
      'Its agent cannot make a visit now.',
      'Its agent came and left it.',
      '3 agents asked before did not answer.',
    ]);
  });

  it('leaves a wish to a visit that is under way', async () => {
    const agent = await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows(
      "update wishes set not_before = now() - interval '5 minutes', not_after = now() - interval '1 minute'",
    );
    await setting.rows(
      "update agents set open_tick_id = gen_random_uuid(), lease_until = now() + interval '1 minute' where id = $1",
      agent.id,
    );
    expect(await setting.look()).to.include({ expired: 0 });
    await setting.rows("update wishes set not_after = now() - interval '11 minutes'");
    expect(await setting.look()).to.include({ expired: 1 });
  });

  it('never asks again for what an operator dropped', async () => {
    for (let number = 0; number < 2; number += 1) await setting.agent();
    await setting.post('Ada');
    await setting.look();
    await setting.rows("update wishes set status = 'dropped', settled_at = now()");
    expect(await setting.look()).to.include({ given: 0, unmet: 0 });
  });

  it('catches up with late posts a few an hour, the newest first, and answers at once what is not late', async () => {
    for (let number = 0; number < 20; number += 1) await setting.agent();
    const late: string[] = [];
    for (let number = 0; number < 15; number += 1)
      late.push(await setting.post(`Late${number}`, { minutesAgo: 200 + 600 * number }));
    const due = [await setting.post('Now'), await setting.post('Too')];
    expect(await setting.look()).to.include({ given: 3, late: 1, unmet: 0 });
    for (let looks = 0; looks < 15; looks += 1) await setting.look();
    const asked = (await setting.wishes()).map(({ itemId }) => itemId);
    expect(asked).to.have.members([...due, ...late.slice(0, 10)]);
    await setting.rows("update wishes set created_at = now() - interval '61 minutes'");
    expect(await setting.look()).to.include({ given: 1, late: 1 });
  });

  it('is done by one at a time', async () => {
    await setting.agent();
    await setting.post('Ada');
    const looks = await Promise.all(Array.from({ length: 4 }, () => setting.look()));
    expect(looks.filter((look) => look !== null).reduce((sum, { given }) => sum + given, 0)).to.equal(1);
    expect(await setting.wishes()).to.have.lengthOf(1);
  });
});
