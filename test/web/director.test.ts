import { expect } from 'chai';
import { activityPageSchema } from '../../src/api/activity.ts';
import {
  directorFiguresSchema,
  directorStateSchema,
  wishPageSchema,
  wishSchema,
} from '../../src/api/director.ts';
import { statement } from '../../src/db/sql.ts';
import { newId, type WishId } from '../../src/lib/ids.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';
import { type AgentAnswer, makeAgent } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const insertWish = statement(
  'test-director-wish',
  `insert into wishes (id, item_id, person, agent_id, kind, not_before, not_after, status, reason)
   values ($1, 'item', 'ada', $2, 'comment', now() - interval '1 hour', now() + interval '1 hour', $3, 'It waits.')`,
);
const insertPerson = statement(
  'test-director-person',
  "insert into people (key, username, name, arm, first_post_at) values ($1, $2, $2, 'treatment', now())",
);
const insertAttention = statement(
  'test-director-attention',
  'insert into attention select * from jsonb_populate_record(null::attention, $1::jsonb)',
);
const insertPost = statement(
  'test-director-post',
  `insert into gallery_posts (item_id, person, is_first_post, title, category, place, posted_at, checked_at, first_person_at)
   values ($1, $2, true, 'a picture', 'art', 1, now() - interval '2 hours', now(),
     case when $3 then now() - interval '100 minutes' end)`,
);

describe('the director over HTTP', () => {
  let web: TestWeb;
  let agent: AgentAnswer;

  before(async () => {
    web = await startWeb();
    agent = await makeAgent(web);
    await web.context.database.rows(insertPerson, ['ada', 'Ada']);
  });
  after(() => web?.close());

  const state = () => web.ask(directorStateSchema, 'GET', '/api/director');
  const change = (body: object) => web.ask(directorStateSchema, 'PATCH', '/api/director/settings', { body });
  async function wish(status: string): Promise<WishId> {
    const id = newId<'wish'>();
    await web.context.database.rows(insertWish, [id, agent.id, status]);
    return id;
  }

  it('shows a new fleet’s settings, with everybody awake and no step', async () => {
    expect(await state()).to.deep.equal({ settings: defaultDirectorSettings, share: 1, steps: [] });
  });

  it('changes what is given and nothing else, tells it once, and asks the director to look', async () => {
    const changed = await change({ mode: 'suggest', handover: { floor: 0.2 } });
    expect(changed.settings).to.deep.equal({
      ...defaultDirectorSettings,
      mode: 'suggest',
      handover: { enabled: true, healthyShare: 0.8, floor: 0.2 },
    });
    const { items } = await web.ask(activityPageSchema, 'GET', '/api/activity?type=director');
    expect(items.map(({ message }) => message)).to.deep.equal([
      'An operator changed what the director goes by: mode suggest, handover.floor 0.2',
    ]);
    expect(await web.context.queues.people.getJob('direct-now')).to.not.equal(undefined);
    await change({});
    expect((await web.ask(activityPageSchema, 'GET', '/api/activity?type=director')).items).to.have.lengthOf(
      1,
    );
  });

  it('sets the share by hand at once, with a step that says so', async () => {
    const changed = await change({ shareOverride: 0.25 });
    expect(changed.share).to.equal(0.25);
    expect(changed.steps).to.have.lengthOf(1);
    expect(changed.steps[0]).to.include({ share: 0.25, reason: 'an operator set 25 % by hand' });
    const released = await change({ shareOverride: null });
    expect(released).to.deep.include({ share: 0.25, steps: changed.steps });
  });

  it('refuses what is out of bounds, unknown or no number, field by field', async () => {
    for (const body of [
      { mode: 'loud' },
      { firstResponseTargetSeconds: 0 },
      { maxAgentsPerItem: -1 },
      { maxAgentRepliesPerThread: 1.5 },
      { holdoutShare: 0.9 },
      { shareOverride: 2 },
      { handover: { floor: 'low' } },
      { handover: { ceiling: 1 } },
      { target: 1 },
    ])
      expect(await web.refusal('PATCH', '/api/director/settings', { body })).to.include({
        code: 'VALIDATION_FAILED',
      });
  });

  it('lists wishes newest first, by status, in pages', async () => {
    // Of those made in one millisecond nobody knows which id is the highest.
    const suggested = await wish('suggested');
    const ids = [await wish('expired'), suggested, await wish('expired')].toSorted();
    const first = await web.ask(wishPageSchema, 'GET', '/api/director/wishes?limit=2');
    expect(first.items.map(({ id }) => id)).to.deep.equal([ids[2], ids[1]]);
    const second = await web.ask(
      wishPageSchema,
      'GET',
      `/api/director/wishes?limit=2&cursor=${first.nextCursor}`,
    );
    expect(second).to.deep.include({ nextCursor: null });
    expect(second.items.map(({ id }) => id)).to.deep.equal([ids[0]]);
    expect(second.items[0]).to.include({
      username: 'Ada',
      kind: 'comment',
      agentId: agent.id,
      itemId: 'item',
    });
    const expired = await web.ask(wishPageSchema, 'GET', '/api/director/wishes?status=expired');
    expect(expired.items.map(({ id }) => id)).to.deep.equal(
      ids.toReversed().filter((id) => id !== suggested),
    );
  });

  it('sends a suggested wish to its agent, once', async () => {
    const id = await wish('suggested');
    const sent = await web.ask(wishSchema, 'POST', `/api/director/wishes/${id}/send`);
    expect(sent).to.include({ status: 'open', reason: 'It waits. Sent by an operator.' });
    expect(Date.parse(sent.notBefore)).to.be.closeTo(Date.now(), 30_000);
    expect(await web.context.queues.ticks.getJob(`wish-${id}`)).to.not.equal(undefined);
    expect(await web.ask(wishSchema, 'POST', `/api/director/wishes/${id}/send`)).to.deep.equal(sent);
  });

  it('drops a wish, once, and refuses what is over or was never there', async () => {
    const id = await wish('open');
    const dropped = await web.ask(wishSchema, 'POST', `/api/director/wishes/${id}/drop`);
    expect(dropped).to.include({ status: 'dropped', reason: 'It waits. Dropped by an operator.' });
    expect(await web.ask(wishSchema, 'POST', `/api/director/wishes/${id}/drop`)).to.deep.equal(dropped);
    expect(await web.refusal('POST', `/api/director/wishes/${id}/send`)).to.include({
      code: 'WISH_SETTLED',
      status: 409,
    });
    const carriedOut = await wish('carried-out');
    expect(await web.refusal('POST', `/api/director/wishes/${carriedOut}/drop`)).to.include({
      code: 'WISH_SETTLED',
    });
    for (const command of ['send', 'drop'])
      expect(await web.refusal('POST', `/api/director/wishes/${newId<'wish'>()}/${command}`)).to.include({
        code: 'WISH_NOT_FOUND',
        status: 404,
      });
  });

  it('shows how people answer, what waits, and how evenly attention is spread', async () => {
    const { database } = web.context;
    await database.rows(insertPerson, ['bo', 'Bo']);
    const row = { tick_id: newId<'tick'>(), agent_id: agent.id, kind: 'like', item_id: 'old', person: 'bo' };
    const at = new Date().toISOString();
    const attention = JSON.stringify({ ...row, action_id: newId<'action'>(), at, day: at });
    await database.rows(insertAttention, [attention]);
    await database.rows(insertPost, ['met', 'ada', true]);
    await database.rows(insertPost, ['lone', 'bo', false]);
    const figures = await web.ask(directorFiguresSchema, 'GET', '/api/director/figures');
    expect(figures).to.deep.include({ lookedAt: null, waiting: 1, unmet: 0, attentionGini: 0.5 });
    expect(figures.oldestWaitSeconds).to.be.within(7_100, 7_300);
    const { days, ...answered } = figures.answeredByPeople;
    expect(days.map(({ posts, byPeople, share }) => [posts, byPeople, share])).to.deep.equal([[2, 1, 0.5]]);
    expect(answered).to.deep.equal({
      windowSeconds: 259_200,
      posts: 2,
      byPeople: 1,
      share: 0.5,
      categories: [],
    });
    expect(new Set(figures.waitSecondsByHour)).to.deep.equal(new Set([2_700]));
    expect(figures.wishes).to.deep.equal({ open: 1, suggested: 1, carriedOut: 1, expired: 2, dropped: 1 });
  });

  it('is for operators alone', async () => {
    for (const path of ['/api/director', '/api/director/wishes', '/api/director/figures'])
      expect(await web.refusal('GET', path, { anonymous: true })).to.include({ status: 401 });
  });
});
