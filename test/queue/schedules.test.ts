import { expect } from 'chai';
import { type AgentId, newId } from '../../src/lib/ids.ts';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { repeatStrategy } from '../../src/queue/repeat-strategy.ts';
import { encodePattern } from '../../src/rhythm/pattern.ts';
import { firstWakeUp, nextWakeUp } from '../../src/rhythm/rhythm.ts';
import { eventually } from '../support/eventually.ts';
import {
  calmRhythm,
  hastyRhythm,
  newAgents,
  openQueueSetting,
  type QueueSetting,
  rhythmOf,
} from './setting.ts';

describe('the schedules of ticks', () => {
  let setting: QueueSetting;

  beforeEach(async () => {
    setting = await openQueueSetting();
  });

  afterEach(async () => {
    await setting.close();
  });

  const setAll = (agentIds: readonly AgentId[], rhythm = calmRhythm) =>
    setting.schedules.set(agentIds.map((agentId, seed) => ({ agentId, rhythm: { ...rhythm, seed } })));

  async function allScheduled(): Promise<string[]> {
    const found: string[] = [];
    for await (const page of setting.schedules.pages()) found.push(...page);
    return found;
  }

  async function allAhead(): Promise<number> {
    const { delayed = 0, waiting = 0 } = await setting.queues.ticks.getJobCounts('delayed', 'waiting');
    return delayed + waiting;
  }

  /** The agent's jobs that are still to run. */
  async function jobsAhead(agentId: AgentId): Promise<number> {
    const jobs = await setting.queues.ticks.getJobs(['delayed', 'waiting', 'active']);
    return jobs.filter((job) => job.data.agentId === agentId).length;
  }

  it('of nobody are empty', async () => {
    await setAll([]);
    await setting.schedules.remove([]);

    expect(await allScheduled()).to.deep.equal([]);
    expect([...(await setting.schedules.nextTicks([]))]).to.deep.equal([]);
  });

  it('of thousands are set, found page by page, asked for, and removed', async () => {
    const agents = newAgents(2_000);
    const before = Date.now();

    await setAll(agents);

    const found = await allScheduled();
    expect(found).to.have.members(agents);
    expect(await allAhead()).to.equal(agents.length);
    const nextTicks = await setting.schedules.nextTicks(agents);
    expect([...nextTicks.keys()]).to.deep.equal(agents);
    for (const next of nextTicks.values()) expect(next).to.be.within(before, Date.now() + 120_001);

    const [gone, kept] = [agents.slice(0, 1_300), agents.slice(1_300)];
    await setting.schedules.remove(gone);

    expect(await allScheduled()).to.have.members(kept);
    // Whoever was due within moments waits already, and a job that waits is left to the visit to turn away.
    expect(await allAhead()).to.be.within(kept.length, kept.length + 5);
    const after = await setting.schedules.nextTicks(agents);
    expect(agents.filter((agentId) => after.get(agentId) === null)).to.deep.equal(gone);
  });

  it('are counted, whoever they belong to', async () => {
    expect(await setting.schedules.count()).to.equal(0);
    await setAll(newAgents(3));
    await setting.queues.ticks.upsertJobScheduler(
      'nobody',
      { every: 3_600_000 },
      { name: 'visit', data: {} },
    );
    expect(await setting.schedules.count()).to.equal(4);
  });

  it('of very many spread their first ticks over more than two minutes, also where few are set at a time', async () => {
    const agents = newAgents(300);
    const schedules = agents.map((agentId, seed) => ({ agentId, rhythm: { ...calmRhythm, seed } }));
    await setting.schedules.set(schedules.slice(0, 150), 1_000_000);
    await setting.schedules.set(schedules.slice(150), 1_000_000);

    const ticks = [...(await setting.schedules.nextTicks(agents)).values()];
    const later = ticks.filter((at) => (at ?? 0) > Date.now() + 120_001);
    expect(later.length).to.be.above(250);
    for (const at of ticks) expect(at).to.be.below(Date.now() + 3_600_001);
  });

  it('hold in Redis nothing but what the next tick needs', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();
    await setting.schedules.set([{ agentId, rhythm: calmRhythm }], 1_000_000);

    const scheduler = await setting.redis.hkeys(
      `${setting.redis.names.queue('ticks')}:ticks:repeat:${agentId}`,
    );
    expect(scheduler).to.have.members(['name', 'pattern', 'data', 'ic', 'offset']);
    const next = (await setting.schedules.nextTicks([agentId])).get(agentId);
    const options = await setting.redis.hget(
      `${setting.redis.names.queue('ticks')}:ticks:repeat:${agentId}:${next}`,
      'opts',
    );
    const { repeat, ...rest } = JSON.parse(options ?? '{}');
    expect(rest).to.have.all.keys('delay', 'jobId', 'prevMillis', 'repeatJobKey', 'timestamp');
    expect(repeat).to.deep.equal({ pattern: encodePattern(calmRhythm), count: 1 });
  });

  it('are noted as looked at for as long as the note says, and no longer than Redis keeps its data', async () => {
    expect(await setting.schedules.areChecked()).to.equal(false);
    await setting.schedules.noteChecked(60_000);
    expect(await setting.schedules.areChecked()).to.equal(true);
    await setting.schedules.noteChecked(20);
    await eventually('the note to run out', async () =>
      (await setting.schedules.areChecked()) ? undefined : true,
    );
    await setting.schedules.noteChecked(60_000);
    await setting.redis.flushdb();
    expect(await setting.schedules.areChecked()).to.equal(false);
  });

  it('that fail to be set say so when nothing is under way any more', async () => {
    const agents = newAgents(500);
    await setting.redis.set(
      `${setting.redis.names.queue('ticks')}:ticks:delayed`,
      'not what BullMQ expects there',
    );
    const refused = await setAll(agents).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).to.be.instanceOf(Error);
    const begun = await setting.schedules.count();
    expect(begun).to.be.below(agents.length);
    await setting.redis.ping();
    expect(await setting.schedules.count()).to.equal(begun);
  });

  it('are removed without complaint where there are none', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();

    await setting.schedules.remove([agentId]);

    expect((await setting.schedules.nextTicks([agentId])).get(agentId)).to.equal(null);
  });

  it('begin with a first wake-up, and go on with the rhythm', async () => {
    // The first is drawn below the interval, every other one is the interval: 400 ms.
    const rhythm = { ...rhythmOf({ intervalSeconds: 40, pace: 100 }), seed: 0 };
    const pattern = encodePattern(rhythm);
    const at = Date.UTC(2026, 5, 1);
    expect(repeatStrategy(at, { pattern })).to.equal(firstWakeUp(rhythm, at));
    expect(repeatStrategy(at, { pattern, count: 1 })).to.equal(nextWakeUp(rhythm, at));
    expect(nextWakeUp(rhythm, at)).to.equal(at + 400);

    const slots: number[] = [];
    await setting.startWorkers([jobKind(visitJob, async (_, { dueAt }) => void slots.push(dueAt))]);
    const before = Date.now();
    await setAll(newAgents(1), rhythm);
    const after = Date.now();
    await eventually('four ticks', () => (slots.length >= 4 ? true : undefined));

    expect(slots[0]).to.be.within(before + 1, after + 401);
    for (const [index, slot] of slots.slice(1).entries()) {
      expect(slot - (slots[index] ?? 0)).to.be.at.least(400);
    }
  });

  it('are due at the slot that was announced', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();
    const announced: (number | null | undefined)[] = [];
    const slots: number[] = [];
    const nextTick = async () => (await setting.schedules.nextTicks([agentId])).get(agentId);
    await setAll([agentId], hastyRhythm);
    announced.push(await nextTick());

    await setting.startWorkers([
      jobKind(visitJob, async (_, { dueAt }) => {
        slots.push(dueAt);
        expect(Date.now()).to.be.at.least(dueAt);
        // The next one is set before this one runs.
        announced.push(await nextTick());
      }),
    ]);
    await eventually('three ticks', () => (slots.length >= 3 ? true : undefined));

    expect(slots.slice(0, 3)).to.deep.equal(announced.slice(0, 3));
  });

  it('follow an agent whose pattern is broken slowly, instead of losing it', async () => {
    const now = Date.now();

    for (const pattern of ['', 'nonsense', '[1]', '[2,1,5,5,"UTC",[],"0",1,1,1]']) {
      expect(repeatStrategy(now, { pattern })).to.be.within(now + 600_000, now + 1_200_000);
      expect(repeatStrategy(now, { pattern, count: 3 })).to.be.within(now + 600_000, now + 1_200_000);
    }
    expect(repeatStrategy(now, {})).to.be.above(now);
  });

  it('that are removed run no more, while others go on', async () => {
    const [stopped, other] = newAgents(2);
    if (stopped === undefined || other === undefined) throw new RangeError();
    const runs: AgentId[] = [];
    await setting.startWorkers([jobKind(visitJob, async ({ agentId }) => void runs.push(agentId))]);
    await setAll([stopped, other], hastyRhythm);
    await eventually('both to run', () => (new Set(runs).size === 2 ? true : undefined));

    await setting.schedules.remove([stopped]);
    // One that began in that very moment is finished.
    await eventually('the last one', async () => ((await jobsAhead(stopped)) === 0 ? true : undefined));
    const before = runs.length;
    await eventually('the other one three times more', () =>
      runs.slice(before).filter((agentId) => agentId === other).length >= 3 ? true : undefined,
    );

    expect(runs.slice(before)).to.not.include(stopped);
  });

  it('that are removed by their own tick run no more', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();
    let runs = 0;
    const workers = await setting.startWorkers([
      jobKind(visitJob, async () => {
        runs += 1;
        await setting.schedules.remove([agentId]);
      }),
    ]);
    await setAll([agentId], hastyRhythm);
    await eventually('the tick', () => (runs > 0 ? true : undefined));
    await workers.close();

    expect(await jobsAhead(agentId)).to.equal(0);
    expect(await allScheduled()).to.deep.equal([]);
    expect(runs).to.equal(1);
  });

  it('stay one chain when an agent is stopped and started while its tick runs, or waits', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();
    const release = Promise.withResolvers<void>();
    let runs = 0;
    const workers = await setting.startWorkers(
      [
        jobKind(visitJob, async () => {
          runs += 1;
          await release.promise;
        }),
      ],
      1,
    );
    await setAll([agentId], hastyRhythm);
    await eventually('the tick', () => (runs === 1 ? true : undefined));
    // Only one job runs at a time, so this one becomes due and waits.
    await setting.queues.ticks.getDelayed().then(async ([next]) => next?.promote());

    for (let round = 0; round < 3; round += 1) {
      await setting.schedules.remove([agentId]);
      await setAll([agentId], calmRhythm);
    }
    release.resolve();
    await eventually('the waiting one', () => (runs === 2 ? true : undefined));
    await workers.close();

    expect(await jobsAhead(agentId)).to.equal(1);
    expect(await allScheduled()).to.deep.equal([agentId]);
  });

  it('that have ended in silence are found, oldest first, and no others', async () => {
    const agents = newAgents(30);
    await setAll(agents);
    const nextTicks = await setting.schedules.nextTicks(agents);
    const byDueDate = agents.toSorted((a, b) => (nextTicks.get(a) ?? 0) - (nextTicks.get(b) ?? 0));
    const [waiting, ...ended] = byDueDate.slice(5, 10);
    const jobOf = (agentId: AgentId | undefined) =>
      setting.queues.ticks.getJob(`repeat:${agentId}:${nextTicks.get(agentId ?? newId()) ?? 0}`);
    await (await jobOf(waiting))?.promote();
    // BullMQ itself takes no scheduler's job away.
    for (const job of await Promise.all(ended.map(jobOf))) {
      await setting.redis.zrem(`${setting.redis.names.queue('ticks')}:ticks:delayed`, job?.id ?? '');
      await setting.redis.del(`${setting.redis.names.queue('ticks')}:ticks:${job?.id}`);
    }
    const instants = byDueDate.map((agentId) => nextTicks.get(agentId) ?? 0);

    expect(await setting.schedules.broken((instants[0] ?? 0) - 1)).to.deep.equal([]);
    expect(await setting.schedules.broken(instants[7] ?? 0)).to.have.members(byDueDate.slice(6, 8));
    expect(await setting.schedules.broken(Date.now() + 130_000)).to.have.members(ended);
  });

  it('are drawn anew, not doubled, when they are set again', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();
    await setAll([agentId], calmRhythm);
    await setAll([agentId], rhythmOf({ intervalSeconds: 86_400, pace: 0.01 }));

    const next = (await setting.schedules.nextTicks([agentId])).get(agentId);

    expect(await jobsAhead(agentId)).to.equal(1);
    const [job] = await setting.queues.ticks.getDelayed();
    expect(job?.opts.prevMillis).to.equal(next);
    expect((await setting.queues.ticks.getJobScheduler(agentId))?.pattern).to.include('86400');
  });
});
