import { expect } from 'chai';
import { newId } from '../../src/lib/ids.ts';
import {
  directJob,
  reconcileJob,
  retentionJob,
  visitJob,
  watchGalleryJob,
} from '../../src/queue/contracts.ts';
import { queueHealth } from '../../src/queue/health.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { scheduleMaintenance } from '../../src/queue/maintenance.ts';
import { enqueue } from '../../src/queue/producer.ts';
import { eventually } from '../support/eventually.ts';
import { calmRhythm, newAgents, openQueueSetting, type QueueSetting } from './setting.ts';

describe('the health of the queue of ticks', () => {
  let setting: QueueSetting;
  const agentId = newId<'agent'>();

  beforeEach(async () => {
    setting = await openQueueSetting();
  });

  afterEach(async () => {
    await setting.close();
  });

  const healthAt = (now: number) => queueHealth(setting.queues, { now: () => now });

  it('of an empty one is all zero', async () => {
    expect(await healthAt(Date.now())).to.deep.equal({
      waiting: 0,
      active: 0,
      delayed: 0,
      failed: 0,
      latenessMs: 0,
      workers: 0,
    });
  });

  it('counts what waits, runs and failed, and how late the oldest is', async () => {
    const hold = Promise.withResolvers<void>();
    let runs = 0;
    const kind = jobKind(visitJob, async () => {
      runs += 1;
      if (runs === 1) throw new Error('no luck');
      await hold.promise;
    });
    await setting.startWorkers([kind], 1);
    for (let job = 0; job < 4; job += 1) await enqueue(setting.queues, visitJob, [{ data: { agentId } }]);
    await eventually('the second job', () => (runs === 2 ? true : undefined));
    const waiting = await setting.queues.ticks.getWaiting();
    const oldest = Math.min(...waiting.map((job) => job.timestamp));

    const health = await healthAt(oldest + 5_000);
    hold.resolve();

    expect(health).to.deep.equal({
      waiting: 2,
      active: 1,
      delayed: 0,
      failed: 1,
      latenessMs: 5_000,
      workers: 1,
    });
  });

  it('is not late before a tick is due, and late from then on even if there is no worker', async () => {
    const agents = newAgents(20);
    await setting.schedules.set(agents.map((id) => ({ agentId: id, rhythm: calmRhythm })));
    const nextTicks = [...(await setting.schedules.nextTicks(agents)).values()].filter((at) => at !== null);
    const first = Math.min(...nextTicks);

    expect(await healthAt(first)).to.include({ delayed: 20, waiting: 0, latenessMs: 0 });
    expect(await healthAt(first - 1)).to.include({ latenessMs: 0 });
    expect(await healthAt(first + 1_234)).to.include({ latenessMs: 1_234 });
  });
});

describe('maintenance', () => {
  let setting: QueueSetting;

  beforeEach(async () => {
    setting = await openQueueSetting();
  });

  afterEach(async () => {
    await setting.close();
  });

  it('is scheduled once, however often and by however many that is asked for', async () => {
    const schedules = async () => [
      ...(await setting.queues.maintenance.getJobSchedulers()),
      ...(await setting.queues.people.getJobSchedulers()),
    ];
    await Promise.all([scheduleMaintenance(setting.queues), scheduleMaintenance(setting.queues)]);
    const before = await schedules();

    await scheduleMaintenance(setting.queues);

    expect(await schedules()).to.deep.equal(before);
    const names = before.map(({ name }) => name);
    expect(names).to.have.members([
      reconcileJob.name,
      retentionJob.name,
      directJob.name,
      watchGalleryJob.name,
    ]);
  });

  it('runs at once on a fleet that has never seen it', async () => {
    const ran = Promise.withResolvers<void>();
    await setting.startWorkers([jobKind(reconcileJob, async () => ran.resolve())]);

    await scheduleMaintenance(setting.queues);

    await ran.promise;
  });
});
