import { expect } from 'chai';
import { newId } from '../../src/lib/ids.ts';
import { inviteAccountJob, visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { enqueue } from '../../src/queue/producer.ts';
import { eventually } from '../support/eventually.ts';
import { newAgents, openQueueSetting, type QueueSetting } from './setting.ts';

describe('a job that is enqueued', () => {
  let setting: QueueSetting;
  const agentId = newId<'agent'>();

  beforeEach(async () => {
    setting = await openQueueSetting();
  });

  afterEach(async () => {
    await setting.close();
  });

  const invite = (options: { jobId?: string; attempts?: number }) =>
    enqueue(setting.queues, inviteAccountJob, [{ data: { agentId }, options }]);
  const counts = () =>
    setting.queues.accounts.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');

  it('may be one of thousands', async () => {
    const agents = newAgents(1_500);

    await enqueue(
      setting.queues,
      visitJob,
      agents.map((id) => ({ data: { agentId: id } })),
    );

    const waiting = await setting.queues.ticks.getWaiting();
    expect(waiting.map((job) => job.data.agentId)).to.have.members(agents);
  });

  it('without an id is one more each time', async () => {
    await invite({});
    await invite({});

    expect(await counts()).to.include({ waiting: 2 });
  });

  it('with an id is not doubled while it waits or runs, and is possible again when it is done', async () => {
    let runs = 0;
    let hold = Promise.withResolvers<void>();
    const jobId = 'invite-somebody';
    await invite({ jobId });
    await invite({ jobId });
    expect(await counts()).to.include({ waiting: 1 });

    await setting.startWorkers([
      jobKind(inviteAccountJob, async () => {
        runs += 1;
        await hold.promise;
      }),
    ]);
    await eventually('the first run', () => (runs === 1 ? true : undefined));
    await invite({ jobId });
    expect(await counts()).to.include({ waiting: 0, active: 1 });
    hold.resolve();
    await eventually('its end', async () => ((await counts()).active === 0 ? true : undefined));
    expect(runs).to.equal(1);

    hold = Promise.withResolvers();
    hold.resolve();
    await invite({ jobId });
    await eventually('the second run', () => (runs === 2 ? true : undefined));
  });

  it('with an id is possible again when it has failed for good', async () => {
    let runs = 0;
    const jobId = 'invite-somebody';
    await setting.startWorkers([
      jobKind(inviteAccountJob, async () => {
        runs += 1;
        throw new Error('no luck');
      }),
    ]);

    for (const run of [1, 2]) {
      await invite({ jobId });
      await eventually(`run ${run}`, async () =>
        runs === run && (await counts()).active === 0 ? true : undefined,
      );
    }

    expect(await counts()).to.deep.equal({ waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 });
  });

  it('is tried as often as was asked for, after a pause, and not once more', async () => {
    let runs = 0;
    await setting.startWorkers([
      jobKind(inviteAccountJob, async () => {
        runs += 1;
        throw new Error(`no luck the ${runs}. time`);
      }),
    ]);

    await invite({ attempts: 2 });
    await eventually('the first failure', async () => ((await counts()).delayed === 1 ? true : undefined));
    expect(runs).to.equal(1);
    await eventually('the end', async () => ((await counts()).failed === 1 ? true : undefined));

    expect(runs).to.equal(2);
    const [failed] = await setting.queues.accounts.getFailed();
    expect(failed?.failedReason).to.equal('no luck the 2. time');
  });
});
