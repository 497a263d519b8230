import { expect } from 'chai';
import { z } from 'zod';
import { agentId, tickId } from '../../src/api/ids.ts';
import { statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { type AgentAnswer, makeAgent, makeAgentIn, persona } from '../support/agents.ts';
import { eventsOf } from '../support/event-stream.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';

const tickSchema = z.looseObject({
  id: tickId,
  agentId,
  slot: z.string(),
  actions: z.array(z.looseObject({})),
});
const ticksSchema = z.object({ items: z.array(tickSchema), nextCursor: z.int().nullable() });
const feedSchema = z.object({
  items: z.array(z.object({ id: z.int(), agentName: z.string().nullable(), type: z.string() })),
  nextCursor: z.int().nullable(),
});

const insertTick = statement(
  'test-tick',
  `insert into ticks (id, agent_id, slot, status, outcome, worker, perception, prompt, answer, plan, guard, provider,
     model, input_tokens, output_tokens, cost_usd, finished_at, timings)
   values ($1, $2, $3, 'finished', 'acted', 'w1', '{"items": []}', 'Look.', '{}', '{"thought": "nice", "actions": []}',
     '[]', 'scripted', 'scripted', 10, 20, 0.001234, now(), '{"act": 12.5}')`,
);
const rewriteTick = statement(
  'test-rewrite-tick',
  `update ticks set view = '{"mood": 1}', perception = '{"feed": []}', plan = '[]', guard = '{}', calls = '[{}]'
   where id = $1`,
);
const deleteTick = statement('test-delete-tick', 'delete from ticks where id = $1');
const insertActions = statement(
  'test-actions',
  `insert into actions (id, tick_id, agent_id, seq, kind, target_id, content, status, attempts, idempotency_key, sent_at,
     settled_at)
   values ($1, $3, $4, 1, 'comment', 'item-1', 'Lovely', 'confirmed', 1, 'key-1', now(), now()),
          ($2, $3, $4, 0, 'like', 'item-1', null, 'planned', 0, 'key-0', null, null)`,
);

const insertPost = statement(
  'test-post',
  `insert into actions (id, tick_id, agent_id, seq, kind, title, status, attempts, idempotency_key, result_id)
   values ($1, $2, $3, 0, 'post', 'Ferry', $4, 1, 'key-' || $5::text, $5)`,
);
const insertItem = statement<{ id: string }>(
  'test-gallery-item',
  `insert into gallery_items (key, item, seen_on)
   values (gen_random_uuid(), jsonb_build_object('id', $1::text, 'title', $2::text), current_date) returning id`,
  { id: 'int8' },
);
const insertLook = statement(
  'test-look',
  `insert into gallery_snapshots (id, item_ids, like_counts, comment_counts, popular, seen_at)
   values (gen_random_uuid(), $1::bigint[], $2::int[], $3::int[], '{}', now() - $4::float8 * interval '1 hour')`,
);
const receivedSchema = z.object({
  items: z.array(
    z.object({ itemId: z.string(), likeCount: z.int(), commentCount: z.int(), seenAt: z.string() }),
  ),
});

describe('reading what agents did over HTTP', () => {
  let web: TestWeb;
  let agent: AgentAnswer;

  before(async () => {
    web = await startWeb();
    agent = await makeAgent(web);
  });

  after(() => web?.close());

  describe('ticks', () => {
    const slots = [1_000, 2_000, 3_000, 1_900_000_000_000, 1_900_000_005_000];
    const ids = slots.map(() => newId<'tick'>());

    before(async () => {
      for (const [index, slot] of slots.entries())
        await web.context.database.rows(insertTick, [ids[index], agent.id, slot]);
      const actions = [newId<'action'>(), newId<'action'>()];
      await web.context.database.rows(insertActions, [...actions, ids[4], agent.id]);
    });

    it('one is shown with its whole trace, actions in their order', async () => {
      const tick = await web.ask(tickSchema, 'GET', `/api/ticks/${ids[4]}`);

      expect(tick).to.deep.include({
        id: ids[4],
        agentId: agent.id,
        slot: '2030-03-17T17:46:45.000Z',
        status: 'finished',
        outcome: 'acted',
        attempts: 1,
        perception: { items: [] },
        prompt: 'Look.',
        plan: { thought: 'nice', actions: [] },
        inputTokens: 10,
        outputTokens: 20,
        costUsd: 0.001234,
        timings: { act: 12.5 },
      });
      expect(tick.actions.map(({ kind, content, status }) => ({ kind, content, status }))).to.deep.equal([
        { kind: 'like', content: null, status: 'planned' },
        { kind: 'comment', content: 'Lovely', status: 'confirmed' },
      ]);
    });

    it('one that another release wrote is shown without the parts that have another form', async () => {
      const id = newId<'tick'>();
      await web.context.database.rows(insertTick, [id, agent.id, 4_000]);
      await web.context.database.rows(rewriteTick, [id]);

      const tick = await web.ask(z.looseObject({}), 'GET', `/api/ticks/${id}`);

      expect(tick).to.deep.include({ id, view: null, perception: null, plan: null, guard: null, calls: [] });
      expect(tick).to.deep.include({ prompt: 'Look.', status: 'finished' });
      await web.context.database.rows(deleteTick, [id]);
    });

    it("an agent's are listed newest first, in pages", async () => {
      const seen = [];
      for (let cursor: number | null = Number.MAX_SAFE_INTEGER % 1e15; cursor !== null; ) {
        const page: z.infer<typeof ticksSchema> = await web.ask(
          ticksSchema,
          'GET',
          `/api/agents/${agent.id}/ticks?limit=2&cursor=${cursor}`,
        );
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(seen).to.deep.equal(ids.toReversed());
    });

    it("a deleted agent's can still be read", async () => {
      const gone = await makeAgent(web);
      const id = newId<'tick'>();
      await web.context.database.rows(insertTick, [id, gone.id, 1]);
      await web.call('DELETE', `/api/agents/${gone.id}`);

      const { items } = await web.ask(ticksSchema, 'GET', `/api/agents/${gone.id}/ticks`);

      expect(items.map((tick) => tick.id)).to.deep.equal([id]);
    });

    it('an agent that has made none has an empty list', async () => {
      const { id } = await makeAgent(web);

      expect(await web.ask(ticksSchema, 'GET', `/api/agents/${id}/ticks`)).to.deep.equal({
        items: [],
        nextCursor: null,
      });
    });

    it('one that does not exist is not found, and what is no id is refused', async () => {
      expect(await web.refusal('GET', `/api/ticks/${newId()}`)).to.include({
        status: 404,
        code: 'TICK_NOT_FOUND',
      });
      expect(await web.refusal('GET', '/api/ticks/12')).to.include({ status: 422 });
      const problem = await web.refusal('GET', `/api/agents/${agent.id}/ticks?cursor=x&limit=0`);
      expect(problem.errors?.map(({ path }) => path)).to.deep.equal(['cursor', 'limit']);
    });
  });

  describe('what posts got', () => {
    const post = async (of: string, itemId: string, status = 'confirmed') => {
      await web.context.database.rows(insertPost, [newId(), newId(), of, status, itemId]);
    };
    const numberOf = async (itemId: string, title: string) => {
      const [row] = await web.context.database.rows(insertItem, [itemId, title]);
      return Number(row?.id);
    };
    const look = (numbers: number[], likes: number[], comments: number[], hoursAgo: number) =>
      web.context.database.rows(insertLook, [numbers, likes, comments, hoursAgo]);

    it('is what the newest look showed, also where the item was edited in between', async () => {
      const { id } = await makeAgent(web);
      await post(id, 'got-1');
      await post(id, 'got-2');
      const [first, edited, second, other] = [
        await numberOf('got-1', 'Ferry'),
        await numberOf('got-1', 'Night ferry'),
        await numberOf('got-2', 'Harbour'),
        await numberOf('someone-else', 'Theirs'),
      ];
      await look([other, first, second], [99, 2, 5], [9, 0, 1], 30);
      await look([edited, other], [7, 99], [3, 9], 2);

      const { items } = await web.ask(receivedSchema, 'GET', `/api/agents/${id}/received`);

      expect(
        items.map(({ itemId, likeCount, commentCount }) => [itemId, likeCount, commentCount]),
      ).to.deep.equal([
        ['got-1', 7, 3],
        ['got-2', 5, 1],
      ]);
      for (const { seenAt } of items) expect(seenAt).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    });

    it('leaves out posts that no visit of the last week saw, and those that did not get out', async () => {
      const { id } = await makeAgent(web);
      await post(id, 'long-ago');
      await post(id, 'never-out', 'failed');
      const numbers = [await numberOf('long-ago', 'Old'), await numberOf('never-out', 'No')];
      await look(numbers.slice(0, 1), [4], [0], 24 * 8);
      await look(numbers.slice(1), [4], [0], 1);

      expect(await web.ask(receivedSchema, 'GET', `/api/agents/${id}/received`)).to.deep.equal({ items: [] });
    });

    it('of an agent that does not exist is not found', async () => {
      expect(await web.refusal('GET', `/api/agents/${newId()}/received`)).to.include({
        status: 404,
        code: 'AGENT_NOT_FOUND',
      });
    });
  });

  describe('activities', () => {
    let other: AgentAnswer;

    before(async () => {
      other = await makeAgentIn(web, 'paused');
      await web.call('POST', `/api/agents/${other.id}/resume`);
      await web.call('POST', `/api/agents/${agent.id}/start`);
    });

    const types = async (query: string) =>
      (await web.ask(feedSchema, 'GET', `/api/activity?${query}`)).items.map(({ type }) => type);

    it('are listed newest first, by agent and by type', async () => {
      expect(await types('')).to.deep.include.members(['started', 'resumed', 'paused', 'started']);
      expect(await types(`agentId=${other.id}`)).to.deep.equal(['resumed', 'paused', 'started']);
      expect(await types(`agentId=${other.id}&type=started,paused`)).to.deep.equal(['paused', 'started']);
      expect(await types('type=like')).to.deep.equal([]);
      expect(await types(`agentId=${newId()}`)).to.deep.equal([]);
    });

    it('come in pages that follow on each other', async () => {
      const whole = await web.ask(feedSchema, 'GET', '/api/activity');
      const seen = [];
      for (let before: number | null = whole.items[0] ? whole.items[0].id + 1 : 0; before !== null; ) {
        const page: z.infer<typeof feedSchema> = await web.ask(
          feedSchema,
          'GET',
          `/api/activity?limit=2&before=${before}`,
        );
        seen.push(...page.items);
        before = page.nextCursor;
      }
      expect(seen).to.deep.equal(whole.items);
    });

    for (const query of [
      'type=',
      'type=dance',
      'type=like,,post',
      'agentId=1',
      'before=newest',
      'after=1',
      'limit=999',
    ]) {
      it(`are refused for ?${query}`, async () => {
        expect(await web.refusal('GET', `/api/activity?${query}`)).to.include({ status: 422 });
      });
    }

    it('are streamed, those that were missed first', async () => {
      const stopping = new AbortController();
      const answer = await fetch(
        `${web.url}/api/activity/stream?agentId=${other.id}&after=0&type=paused,resumed`,
        {
          headers: { Authorization: `Bearer ${apiToken}` },
          signal: stopping.signal,
        },
      );
      expect(answer.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
      if (answer.body === null) throw new Error('The stream has no body.');
      const events = eventsOf(answer.body);
      const next = async () => {
        const { value } = await events.next();
        return value === undefined
          ? undefined
          : z.object({ type: z.string() }).parse(JSON.parse(value.data)).type;
      };
      expect([await next(), await next()]).to.deep.equal(['paused', 'resumed']);

      await web.call('POST', `/api/agents/${agent.id}/pause`);
      await web.call('POST', `/api/agents/${other.id}/pause`);

      expect(await next()).to.equal('paused');
      stopping.abort();
    });

    it('are not streamed after what is no id', async () => {
      const problem = await web.refusal('GET', '/api/activity/stream', { headers: { 'last-event-id': 'x' } });
      expect(problem).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      expect(await web.refusal('GET', '/api/activity/stream?type=x')).to.include({ status: 422 });
    });
  });

  it('the catalogue of personas is complete', async () => {
    const schema = z.object({ items: z.array(z.object({ id: z.string(), workflows: z.array(z.string()) })) });

    const { items } = await web.ask(schema, 'GET', '/api/personas');

    expect(items.map(({ id }) => id)).to.deep.equal(web.context.personas.current().map(({ id }) => id));
    expect(items.map(({ id }) => id)).to.include(persona);
    expect(items[0]?.workflows).to.not.be.empty;
  });

  describe('figures and previews', () => {
    it('the last minutes are all there, oldest first', async () => {
      const schema = z.object({ minutes: z.array(z.looseObject({ at: z.string(), errors: z.int() })) });

      const { minutes } = await web.ask(schema, 'GET', '/api/fleet/rate?minutes=90');

      expect(minutes).to.have.lengthOf(90);
      const times = minutes.map(({ at }) => Date.parse(at));
      expect(times.every((time, index) => index === 0 || time === (times[index - 1] ?? 0) + 60_000)).to.equal(
        true,
      );
      expect(Math.abs(Date.now() - (times.at(-1) ?? 0))).to.be.below(120_000);
    });

    it('costs are told by day, agent, persona and model', async () => {
      await web.context.database.rows(
        statement(
          'test-costs',
          `insert into daily_usage (day, agent_id, posts, input_tokens, output_tokens, cost_usd)
           values ((now() at time zone 'UTC')::date, $1, 2, 3, 4, 0.5)`,
        ),
        [agent.id],
      );
      const spent = z.array(z.looseObject({ costUsd: z.number() }));
      const schema = z.object({ days: spent, agents: spent, personas: spent, models: spent });

      const costs = await web.ask(schema, 'GET', '/api/fleet/costs?days=1');

      expect(costs.days[0]).to.include({ posts: 2, inputTokens: 3, outputTokens: 4, costUsd: 0.5 });
      expect(costs.agents[0]).to.include({ agentId: agent.id, username: agent.username, costUsd: 0.5 });
      expect(costs.personas[0]).to.include({ personaId: persona, costUsd: 0.5 });
    });

    it('a preview shows what seeding then makes', async () => {
      const profiles = z.object({ items: z.array(z.looseObject({ username: z.string() })) });
      const preview = await web.ask(profiles, 'GET', `/api/personas/${persona}/preview?count=3&seed=peek`);
      const body = { count: 3, personaId: persona, seed: 'peek' };
      await web.call('POST', '/api/agents/seed', { body });

      for (const profile of preview.items) {
        const found = await web.ask(profiles, 'GET', `/api/agents?q=${profile.username}`);
        expect(found.items[0]).to.deep.include(profile);
      }
    });

    for (const path of [
      '/api/fleet/rate?minutes=0',
      '/api/fleet/costs?days=367',
      `/api/personas/${persona}/preview?count=51`,
    ]) {
      it(`${path} is refused`, async () => {
        expect(await web.refusal('GET', path)).to.include({ status: 422, code: 'VALIDATION_FAILED' });
      });
    }

    it('a preview of an unknown persona is refused', async () => {
      expect(await web.refusal('GET', '/api/personas/nobody/preview')).to.include({
        code: 'PERSONA_UNKNOWN',
      });
    });
  });

  describe('metrics', () => {
    before(() => web.reset());

    it('count what there is', async () => {
      await makeAgent(web);
      await makeAgentIn(web, 'running');

      const { text, headers } = await web.call('GET', '/metrics');

      expect(headers['content-type']).to.equal('text/plain; version=0.0.4; charset=utf-8');
      const values = new Map(
        text
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#'))
          .map((line): [string, number] => [
            line.slice(0, line.lastIndexOf(' ')),
            Number(line.split(' ').at(-1)),
          ]),
      );
      expect(values.get('fleet_agents{status="idle"}')).to.equal(1);
      expect(values.get('fleet_agents{status="running"}')).to.equal(1);
      expect(values.get('fleet_queue_jobs{state="delayed"}')).to.equal(1);
      expect(values.get('fleet_status{status="running"}')).to.equal(1);
      expect(values.get('fleet_status{status="paused"}')).to.equal(0);
      expect(values.get('fleet_workers')).to.equal(0);
      expect(values.has('fleet_queue_lateness_seconds')).to.equal(true);
      expect(values.has('fleet_stream_clients')).to.equal(true);
      expect(values.has('fleet_web_nodejs_eventloop_lag_seconds')).to.equal(true);
    });
  });
});
