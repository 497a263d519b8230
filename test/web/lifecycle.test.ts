import { expect } from 'chai';
import { z } from 'zod';
import { agentCommands } from '../../src/agents/index.ts';
import { agentStatuses } from '../../src/db/entities/agent.ts';
import { statement } from '../../src/db/sql.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { agentSchema, getAgent, makeAgent, makeAgentIn } from '../support/agents.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

/** What a command makes of an agent; null where it is refused. The map's words, written down once more. */
const outcomes = {
  start: { idle: 'running', running: 'running', paused: 'running', error: 'running', retired: null },
  pause: { idle: null, running: 'paused', paused: 'paused', error: null, retired: null },
  resume: { idle: null, running: 'running', paused: 'running', error: null, retired: null },
  stop: { idle: 'idle', running: 'idle', paused: 'idle', error: 'idle', retired: null },
  retire: { idle: 'retired', running: 'retired', paused: 'retired', error: 'retired', retired: 'retired' },
  restore: { idle: 'idle', running: null, paused: null, error: null, retired: 'idle' },
} as const;

const activityOf = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  stop: 'stopped',
  retire: 'retired',
  restore: 'restored',
} as const;
const statusAfter = {
  started: 'running',
  resumed: 'running',
  paused: 'paused',
  stopped: 'idle',
  retired: 'retired',
  restored: 'idle',
} as const;

const feedSchema = z.object({
  items: z.array(
    z.object({ type: z.enum(['started', 'resumed', 'paused', 'stopped', 'retired', 'restored']) }),
  ),
});

const selectStatus = statement<{ status: string }>('test-status', 'select status from agents where id = $1');

describe("an agent's lifecycle over HTTP", () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  const lifecycleOf = async (id: AgentId) =>
    (
      await web.ask(
        feedSchema,
        'GET',
        `/api/activity?agentId=${id}&type=started,paused,resumed,stopped,retired,restored`,
      )
    ).items;
  const isScheduled = async (id: AgentId) => (await web.context.schedules.nextTicks([id])).get(id) !== null;

  for (const command of agentCommands) {
    for (const status of agentStatuses) {
      const outcome = outcomes[command][status];

      if (outcome === null) {
        it(`${command} is refused for an agent that is ${status}`, async () => {
          const agent = await makeAgentIn(web, status);

          const problem = await web.refusal('POST', `/api/agents/${agent.id}/${command}`);

          expect(problem).to.include({ status: 409, code: 'AGENT_TRANSITION_REFUSED' });
          expect(problem.detail).to.include(agent.name).and.include(status).and.include(command);
          expect(await getAgent(web, agent.id)).to.deep.equal(agent);
        });
        continue;
      }

      it(`${command} makes an agent that is ${status} ${outcome}${outcome === status ? ' still' : ''}`, async () => {
        const agent = await makeAgentIn(web, status);
        const before = await lifecycleOf(agent.id);

        const after = await web.ask(agentSchema, 'POST', `/api/agents/${agent.id}/${command}`);

        const activities = await lifecycleOf(agent.id);
        expect(await isScheduled(agent.id)).to.equal(outcome === 'running');
        if (outcome === status) {
          expect(after).to.deep.equal(agent);
          expect(activities).to.deep.equal(before);
        } else {
          expect(after).to.include({ status: outcome, statusReason: null });
          expect(activities).to.deep.equal([{ type: activityOf[command] }, ...before]);
        }
        expect(after.nextTickAt === null).to.equal(outcome !== 'running');
      });
    }
  }

  for (const seed of [1, 2, 3]) {
    it(`fifty commands at once leave Postgres, schedule and feed in one mind (seed ${seed})`, async function () {
      this.timeout(30_000);
      const random = randomFrom('fifty', seed);
      const { id } = await makeAgent(web);

      const statuses = await Promise.all(
        Array.from({ length: 50 }, async () => {
          const command = random.pick(agentCommands);
          return (await web.call('POST', `/api/agents/${id}/${command}`)).status;
        }),
      );

      expect(new Set(statuses)).to.satisfy(
        (seen: Set<number>) => seen.has(200) && seen.isSubsetOf(new Set([200, 409])),
      );
      const [row] = await web.context.database.rows(selectStatus, [id]);
      const agent = await getAgent(web, id);
      const activities = await lifecycleOf(id);
      expect(agent.status).to.equal(row?.status);
      expect(await isScheduled(id)).to.equal(agent.status === 'running');
      expect(statusAfter[activities[0]?.type ?? 'stopped']).to.equal(agent.status);
      // The feed tells of a history that can have happened: every line changed something.
      let status: string = 'idle';
      for (const { type } of activities.toReversed()) {
        expect(statusAfter[type], `${type} after ${status}`).to.not.equal(status);
        status = statusAfter[type];
      }
    });
  }

  it('a refusal names a status that really stood in the way, whatever else goes on', async () => {
    const { id } = await makeAgent(web);

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        web.call(
          'POST',
          `/api/agents/${id}/${index % 2 === 0 ? 'start' : index % 4 === 1 ? 'stop' : 'pause'}`,
        ),
      ),
    );

    for (const { text } of answers.filter(({ status }) => status === 409))
      expect(text).to.include('is idle; pause needs an agent that is running');
  });

  for (const status of ['idle', 'paused', 'error'] as const) {
    it(`a visit now is refused to an agent that is ${status}`, async () => {
      const { id } = await makeAgentIn(web, status);

      const problem = await web.refusal('POST', `/api/agents/${id}/tick`);

      expect(problem).to.include({ status: 409, code: 'AGENT_TRANSITION_REFUSED' });
      expect(problem.detail).to.include(`is ${status}; tick needs an agent that is running`);
    });
  }

  it('a visit now is queued for a running agent, beside its rhythm', async () => {
    const agent = await makeAgentIn(web, 'running');

    const answer = await web.call('POST', `/api/agents/${agent.id}/tick`);

    expect(answer.status).to.equal(202);
    expect(JSON.parse(answer.text)).to.deep.equal({ queued: true });
    const waiting = await web.context.queues.ticks.getWaiting();
    expect(waiting.map(({ data }) => data)).to.deep.equal([{ agentId: agent.id }]);
    expect((await getAgent(web, agent.id)).nextTickAt).to.equal(agent.nextTickAt);
  });
});
