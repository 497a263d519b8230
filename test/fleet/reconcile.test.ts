import { expect } from 'chai';
import { syncSchedules } from '../../src/agents/commands/sync-schedules.ts';
import { type ReconcileResult, reconcile, restAfterLooking } from '../../src/fleet/reconcile.ts';
import { findScheduleFaults, repairSchedules } from '../../src/fleet/repair-schedules.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openQueues } from '../../src/queue/queues.ts';
import { createTickSchedules } from '../../src/queue/schedules.ts';
import { anyHour } from '../support/any-hour.ts';
import {
  like,
  openVisitSetting,
  planning,
  type TestAgent,
  type VisitSetting,
} from '../visit/visit-setting.ts';

const nothing: ReconcileResult = {
  wokenFleet: 0,
  wokenAgents: 0,
  missingSchedules: 0,
  orphanedSchedules: 0,
  distantSchedules: 0,
  brokenSchedules: 0,
  resumedTicks: 0,
  ticksOfDeleted: 0,
  pendingAccounts: 0,
  pendingRemovals: 0,
};

describe('reconcile', () => {
  let setting: VisitSetting;

  beforeEach(async () => {
    setting = await openVisitSetting();
  });
  afterEach(() => setting?.close());

  const pass = (clock = systemClock) => reconcile({ ...setting, ...setting.parts, clock });
  const scheduled = async (): Promise<TestAgent> => {
    const agent = await setting.makeAgent();
    await syncSchedules(setting.database, setting.schedules, [agent.id]);
    return agent;
  };
  const nextTick = async ({ id }: TestAgent): Promise<number | null> =>
    (await setting.schedules.nextTicks([id])).get(id) ?? null;
  const writtenRows = async (): Promise<string> =>
    JSON.stringify(
      await setting.rows(
        'select xmin::text, id::text from agents union all select xmin::text, id::text from fleet',
      ),
    );

  it('writes nothing when all is well', async () => {
    const agent = await scheduled();
    const before = [await nextTick(agent), await writtenRows()];
    expect(await pass()).to.deep.equal(nothing);
    expect([await nextTick(agent), await writtenRows()]).to.deep.equal(before);
  });

  it('is done by one at a time', async () => {
    const agents = await Promise.all(Array.from({ length: 5 }, () => setting.makeAgent()));
    const results = await Promise.all(Array.from({ length: 4 }, () => pass()));
    const done = results.filter((result) => result !== null);
    expect(done[0]?.missingSchedules ?? 0).to.equal(agents.length);
    expect(done.slice(1).every((result) => result.missingSchedules === 0)).to.equal(true);
  });

  it('sets every schedule again after Redis has lost all, spread out and each once', async () => {
    const agents = await Promise.all(Array.from({ length: 60 }, () => scheduled()));
    for await (const names of setting.schedules.pages()) await setting.schedules.remove(names);
    const now = Date.now();
    expect(await pass()).to.deep.equal({ ...nothing, missingSchedules: agents.length });
    const ticks = await Promise.all(agents.map(async (agent) => ((await nextTick(agent)) ?? 0) - now));
    expect(Math.min(...ticks)).to.be.above(0);
    expect(Math.max(...ticks) - Math.min(...ticks)).to.be.above(60_000);
    expect(await setting.queues.ticks.getDelayedCount()).to.equal(agents.length);
    expect(await pass()).to.deep.equal(nothing);
  });

  it('removes schedules of agents that do not run, and of nobody', async () => {
    const [stopped, running] = [await scheduled(), await scheduled()];
    await setting.rows("update agents set status = 'idle' where id = $1", stopped.id);
    await setting.queues.ticks.upsertJobScheduler(
      'left-over',
      { every: 3_600_000 },
      { name: 'visit', data: {} },
    );
    await setting.schedules.set([{ agentId: newId<'agent'>(), rhythm: calm }]);
    expect(await pass()).to.deep.equal({ ...nothing, orphanedSchedules: 3 });
    expect(await nextTick(stopped)).to.equal(null);
    expect(await nextTick(running)).to.be.a('number');
    expect(await setting.queues.ticks.getJobSchedulersCount()).to.equal(1);
  });

  it('finds what is missing and what is nobody’s also where the numbers agree', async () => {
    const [stopped, running] = [await scheduled(), await scheduled()];
    await setting.rows("update agents set status = 'idle' where id = $1", stopped.id);
    await setting.schedules.remove([running.id]);
    await setting.schedules.set([{ agentId: newId<'agent'>(), rhythm: calm }]);
    expect(await pass()).to.deep.equal({ ...nothing, missingSchedules: 1, orphanedSchedules: 2 });
    expect(await nextTick(stopped)).to.equal(null);
    expect(await nextTick(running)).to.be.a('number');
  });

  it('tells of its progress page by page, because it may take minutes', async () => {
    await setting.rows(
      `insert into agents (id, name, username, persona_id, personality, vibe, interests, post_probability,
         comment_probability, like_probability, min_action_interval_seconds, max_action_interval_seconds,
         activity_schedule, daily_action_limit, daily_token_limit, status, account_status)
       select gen_random_uuid(), 'N', 'n_' || n, 'p', '', '', '{}', 0, 0, 0, 3600, 3600, $1::jsonb, 1, 1, 'running',
         'ready' from generate_series(1, 4500) n`,
      JSON.stringify(calm.schedule),
    );
    let pages = 0;
    const mended = await repairSchedules({ ...setting, clock: systemClock }, async () => {
      pages += 1;
    });
    expect(mended).to.deep.equal({ running: 4500, missing: 4500, distant: 0, orphaned: 0 });
    expect(pages).to.equal(3);
    expect(await setting.schedules.count()).to.equal(4500);
  });

  it('looks at each of very many agents not in every pass', async () => {
    const passesBetween = (agents: number): number => Math.ceil(restAfterLooking(agents) / 30_000);
    expect([1, 100_000, 200_000, 1_000_000].map(passesBetween)).to.deep.equal([0, 0, 1, 9]);

    const agent = await scheduled();
    await setting.schedules.noteChecked(60_000);
    await setting.schedules.remove([agent.id]);
    expect(await pass()).to.deep.equal(nothing);
    // A Redis that has lost its data has lost the note.
    await setting.redis.flushdb();
    expect(await pass()).to.deep.equal({ ...nothing, missingSchedules: 1 });
  });

  it('sets a schedule again whose chain has broken off, and no other that is late', async () => {
    const [broken, late] = [await scheduled(), await scheduled()];
    const [brokenAt, lateAt] = [await nextTick(broken), await nextTick(late)];
    // What a Redis that was cut off while BullMQ added the next tick leaves behind.
    const key = `${setting.redis.names.queue('ticks')}:${setting.queues.ticks.name}`;
    await setting.redis.zrem(`${key}:delayed`, `repeat:${broken.id}:${brokenAt}`);
    await setting.redis.del(`${key}:repeat:${broken.id}:${brokenAt}`);
    const muchLater = { now: () => Date.now() + 600_000 };
    expect(await pass(muchLater)).to.include({ brokenSchedules: 1, missingSchedules: 0 });
    expect(await nextTick(broken)).to.not.equal(brokenAt);
    expect(await nextTick(late)).to.equal(lateAt);
  });

  it('sets a schedule anew that lies further ahead than its rhythm allows, and no other', async () => {
    const [silenced, well] = [await setting.makeAgent(), await scheduled()];
    const wellAt = await nextTick(well);
    // A worker whose clock is years ahead sets it.
    const ahead = openQueues(setting.redis, silentLogger(), undefined, () => 3 * 366 * 24 * 3_600_000);
    await syncSchedules(setting.database, createTickSchedules(ahead, setting.redis), [silenced.id]);
    await ahead.close();
    const silencedAt = (await nextTick(silenced)) ?? 0;
    expect(await findScheduleFaults({ ...setting, clock: systemClock })).to.include({ distant: 1 });

    expect(await pass()).to.deep.equal({ ...nothing, distantSchedules: 1 });
    expect(await nextTick(silenced)).to.be.below(silencedAt - 366 * 24 * 3_600_000);
    expect(await nextTick(well)).to.equal(wellAt);
    expect(await pass()).to.deep.equal(nothing);
  });

  it('leaves a schedule alone that slow hours have put off', async () => {
    const agent = await scheduled();
    await setting.rows(
      `update agents set min_action_interval_seconds = 600, max_action_interval_seconds = 3600,
         activity_schedule = activity_schedule || '{"peakHours": [], "activeDays": [], "offPeakMultiplier": 0.05}'
       where id = $1`,
      agent.id,
    );
    await setting.rows('update fleet set pace = 1, scheduled_pace = 1');
    const within = Date.now() + 19 * 3_600_000;
    await setting.redis.zadd(
      `${setting.redis.names.queue('ticks')}:${setting.queues.ticks.name}:repeat`,
      within,
      agent.id,
    );
    expect(await pass()).to.include({ distantSchedules: 0 });

    const beyond = Date.now() + 21 * 3_600_000;
    await setting.redis.zadd(
      `${setting.redis.names.queue('ticks')}:${setting.queues.ticks.name}:repeat`,
      beyond,
      agent.id,
    );
    expect(await pass()).to.include({ distantSchedules: 1 });
  });

  it('wakes the fleet and agents whose sleep is over, and tells it', async () => {
    const [over, asleep] = [await scheduled(), await scheduled()];
    await setting.rows("update fleet set status = 'sleeping', sleeping_until = now() - interval '1 second'");
    await setting.rows(
      `update agents set status_reason = 'tired', sleeping_until = now() +
         case when id = $1 then interval '-1 second' else interval '1 hour' end`,
      over.id,
    );
    expect(await pass()).to.deep.equal({ ...nothing, wokenFleet: 1, wokenAgents: 1 });
    expect((await setting.activities(over)).map(({ type }) => type)).to.deep.equal(['resumed']);
    expect(await setting.activities(asleep)).to.deep.equal([]);
    expect((await setting.activities(null)).map(({ type }) => type)).to.deep.equal(['resumed']);
  });

  it('has open ticks resumed where the agent’s own next one is far away', async () => {
    const agent = await scheduled();
    setting.strike('like', { kind: 'unavailable' });
    await setting.visit(agent, planning(like(await setting.makeItem())));
    // At its first schedule the agent is due within two minutes; later its rhythm leaves an hour or more.
    const longAgo = { now: () => Date.now() - 600_000 };
    expect(await pass(longAgo)).to.deep.equal({ ...nothing, resumedTicks: 1 });
    expect(await pass(longAgo)).to.deep.equal({ ...nothing, resumedTicks: 1 });
    const jobs = await setting.queues.ticks.getJobs(['waiting', 'delayed']);
    expect(jobs.map(({ id }) => id).filter((id) => id?.startsWith('resume-'))).to.deep.equal([
      `resume-${agent.id}`,
    ]);
    const soon = { now: () => Date.now() + 119_000 };
    expect(await pass(soon)).to.include({ resumedTicks: 0 });
  });

  it('leaves open ticks alone while they are held, put off, or the fleet waits', async () => {
    const agent = await scheduled();
    setting.strike('like', { kind: 'unavailable' });
    await setting.visit(agent, planning(like(await setting.makeItem())));
    const longAgo = { now: () => Date.now() - 600_000 };
    for (const wait of [
      "update agents set lease_until = now() + interval '1 minute'",
      "update agents set lease_until = null, resume_at = now() + interval '1 minute'",
      "update agents set resume_at = null, sleeping_until = now() + interval '1 minute'",
      "update fleet set status = 'paused'",
    ]) {
      await setting.rows(wait);
      expect(await pass(longAgo), wait).to.deep.equal(nothing);
    }
  });

  it('ends the ticks that deleted agents left open', async () => {
    const agent = await scheduled();
    setting.strike('like', { kind: 'unavailable' });
    await setting.visit(agent, planning(like(await setting.makeItem())));
    await setting.rows(
      "update agents set deleted_at = now(), status = 'idle', account_status = 'removed' where id = $1",
      agent.id,
    );
    expect(await pass()).to.include({ ticksOfDeleted: 1 });
    const left = await setting.row<{ status: string; tick: string }>(
      'select a.status, t.status as tick from actions a join ticks t on t.id = a.tick_id where a.agent_id = $1',
      agent.id,
    );
    expect(left).to.deep.equal({ status: 'abandoned', tick: 'finished' });
    expect(await pass()).to.deep.equal(nothing);
  });

  it('has accounts made and removed that are left undone, each by one job', async () => {
    const [pending, failed, gone] = [await scheduled(), await scheduled(), await scheduled()];
    await setting.rows("update agents set account_status = 'pending' where id = $1", pending.id);
    await setting.rows("update agents set account_status = 'failed' where id = $1", failed.id);
    await setting.rows(
      "update agents set deleted_at = now(), status = 'idle', account_status = 'removing' where id = $1",
      gone.id,
    );
    for (let round = 0; round < 2; round += 1) {
      expect(await pass()).to.include({ pendingAccounts: 2, pendingRemovals: 1 });
    }
    const ids = (await setting.queues.accounts.getJobs(['waiting'])).map(({ id }) => id);
    expect(ids).to.have.members([`invite-${pending.id}`, `invite-${failed.id}`, `remove-${gone.id}`]);
  });
});

const calm = {
  seed: 1,
  minIntervalSeconds: 3600,
  maxIntervalSeconds: 3600,
  schedule: anyHour,
  pace: 1,
};
