import { expect } from 'chai';
import { fleetState } from '../../src/fleet/state.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { type Amounts, limitReasons, nearReason } from '../../src/limits/budget.ts';
import { utcDay } from '../../src/limits/day.ts';
import type { Decision, Mind, VisitView } from '../../src/mind/mind.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from './visit-setting.ts';

const callTokens = 100;
const callUsd = 1;

/** A mind that pays for one call whenever the visit may hold words, and likes where it may. */
function payingMind(): Mind & { readonly paid: number; readonly views: readonly VisitView[] } {
  let paid = 0;
  const views: VisitView[] = [];
  return {
    async decide(view, { record }): Promise<Decision> {
      views.push(view);
      const asks = view.appetite.comment;
      const call = {
        provider: 'openai',
        model: 'm',
        purpose: 'plan',
        outcome: 'answered',
        answer: '{}',
        error: null,
        inputTokens: callTokens - 10,
        outputTokens: 10,
        costUsd: callUsd,
        ms: 1,
      } as const;
      if (asks) {
        paid += 1;
        await record(call);
      }
      const target = view.perception.items.find(({ own, liked }) => !own && !liked);
      const likes = view.appetite.like && target !== undefined;
      return {
        plan: {
          thought: 'so be it',
          actions: likes ? [{ kind: 'like', targetId: target.id }] : [{ kind: 'browse' }],
        },
        provider: asks ? 'openai' : 'rules',
        model: asks ? 'm' : null,
        promptVersion: null,
        prompt: null,
        answer: null,
        calls: asks ? [call] : [],
        guard: [],
      };
    },
    get paid() {
      return paid;
    },
    views,
  };
}

describe('the limits of a day', function () {
  this.timeout(60_000);
  let setting: VisitSetting;
  let now: number;
  const clock: Clock = { now: () => now };

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());
  beforeEach(async () => {
    now = Date.parse('2026-03-01T12:00:00Z');
    await setting.rows(
      'truncate daily_usage, daily_model_usage, daily_action_counts, daily_notices, activities',
    );
    await limitFleet({});
    for (let item = 0; item < 12; item += 1) await setting.makeItem();
  });

  const limitFleet = (limits: { dailyActions?: number; dailyTokens?: number; dailyCostUsd?: number }) =>
    setting.rows(
      'update fleet set limits = $1::jsonb',
      JSON.stringify({ dailyActions: null, dailyTokens: null, dailyCostUsd: null, ...limits }),
    );
  const visit = (agent: TestAgent, mind: Mind) =>
    setting.visit(agent, mind, { clock, store: setting.storeWith(clock) });
  /** What the whole fleet has used of the day. */
  const used = () =>
    setting.row<Amounts>(
      `select (select coalesce(sum(actions), 0)::float8 from daily_action_counts where day = $1) as actions,
         (select coalesce(sum(input_tokens + output_tokens), 0)::float8 from daily_model_usage where day = $1) as tokens,
         (select coalesce(sum(cost_usd), 0)::float8 from daily_model_usage where day = $1) as "costUsd"`,
      utcDay(now),
    );
  const reason = async (): Promise<string | null> => {
    const { limits } = await fleetState(setting.database);
    const today = await used();
    return limitReasons(limits, today).join(' ') || nearReason(limits, today);
  };

  it('let the fleet like and look around once its dollars are spent, and say why once', async () => {
    await limitFleet({ dailyCostUsd: 3 });
    const mind = payingMind();
    const agents = [await setting.makeAgent(), await setting.makeAgent()];
    for (let round = 0; round < 6; round += 1) for (const agent of agents) await visit(agent, mind);
    expect(mind.paid).to.equal(3);
    expect(mind.views.at(-1)?.appetite).to.deep.equal({ like: true, comment: false, post: false });
    const { likes } = await setting.row<{ likes: number }>(
      "select count(*)::int as likes from actions where kind = 'like' and status = 'confirmed'",
    );
    expect(likes).to.equal(12);
    const told = (await setting.activities(null)).filter(({ message }) => message.includes('used up'));
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ type: 'error' });
    expect(await reason())
      .to.include('$3.00')
      .and.include('used up');
  });

  for (const [zone, offset] of [
    ['Pacific/Kiritimati', '+14:00'],
    ['Asia/Kathmandu', '+05:45'],
    ['America/New_York', '-05:00'],
    ['Pacific/Honolulu', '-10:00'],
  ] as const) {
    it(`begin anew at midnight UTC and not at the midnight of an agent in ${zone}`, async () => {
      await limitFleet({ dailyCostUsd: 1 });
      const mind = payingMind();
      const agent = await setting.makeAgent();
      await setting.rows(
        `update agents set activity_schedule = activity_schedule || jsonb_build_object('timezone', $2::text)
         where id = $1`,
        agent.id,
        zone,
      );
      const midnightThere = Date.parse(`2026-03-02T00:00:00${offset}`);
      const midnightUtc = Date.parse('2026-03-02T00:00:00Z');
      const paidAt = async (instant: number): Promise<number> => {
        now = instant;
        const before = mind.paid;
        await visit(agent, mind);
        return mind.paid - before;
      };
      // Both midnights in the order in which they come; before each the day's dollar is spent.
      for (const midnight of [midnightThere, midnightUtc].sort((one, other) => one - other)) {
        await paidAt(midnight - 60_000);
        expect(await paidAt(midnight - 30_000)).to.equal(0);
        expect(await paidAt(midnight + 1)).to.equal(midnight === midnightUtc ? 1 : 0);
      }
      expect(await reason()).to.include('used up');
      now = Date.parse('2026-03-03T00:00:00Z');
      expect(await reason()).to.equal(null);
    });
  }

  it('are never overspent by more than the calls that are in flight', async () => {
    await limitFleet({ dailyCostUsd: 5 });
    const mind = payingMind();
    const agents = await Promise.all(Array.from({ length: 8 }, () => setting.makeAgent()));
    for (let round = 0; round < 5; round += 1) await Promise.all(agents.map((agent) => visit(agent, mind)));
    expect(mind.paid).to.be.at.least(5);
    expect(mind.paid * callUsd).to.be.at.most(5 + agents.length * callUsd);
    const { spent } = await setting.row<{ spent: number }>(
      'select sum(cost_usd)::float8 as spent from daily_model_usage',
    );
    expect(spent).to.equal(mind.paid * callUsd);
    const { byAgents } = await setting.row<{ byAgents: number }>(
      'select sum(cost_usd)::float8 as "byAgents" from daily_usage',
    );
    expect(byAgents).to.equal(spent);
  });

  it('take an agent’s words, once its tokens are used up, and leave it its likes', async () => {
    const mind = payingMind();
    const agent = await setting.makeAgent();
    await setting.rows('update agents set daily_token_limit = $2 where id = $1', agent.id, callTokens * 2);
    for (let round = 0; round < 5; round += 1) await visit(agent, mind);
    expect(mind.paid).to.equal(2);
    expect(mind.views.at(-1)?.appetite.like).to.equal(true);
    const told = (await setting.activities(agent)).filter(({ message }) => message.includes('200 tokens'));
    expect(told).to.have.length(1);
  });

  it('leave only looking around once the actions are used up', async () => {
    await limitFleet({ dailyActions: 2 });
    const mind = payingMind();
    const agent = await setting.makeAgent();
    for (let round = 0; round < 4; round += 1) await visit(agent, mind);
    const { likes } = await setting.row<{ likes: number }>(
      "select count(*)::int as likes from actions where agent_id = $1 and status = 'confirmed'",
      agent.id,
    );
    expect(likes).to.equal(2);
    expect(mind.views.at(-1)).to.deep.include({
      actionsLeft: 0,
      appetite: { like: false, comment: false, post: false },
    });
    const told = (await setting.activities(null)).map(({ message }) => message);
    expect(
      told.filter((message) => message.includes('2 actions') && message.includes('looking around')),
    ).to.have.length(1);
  });
});
