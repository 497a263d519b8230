import { expect } from 'chai';
import { z } from 'zod';
import { newId } from '../../src/lib/ids.ts';
import { inviteAccountJob, type JobContract, reconcileJob, visitJob } from '../../src/queue/contracts.ts';
import { assertComplete, JobRegistryError, jobKind } from '../../src/queue/job-kinds.ts';
import { enqueue } from '../../src/queue/producer.ts';
import { eventually } from '../support/eventually.ts';
import { openQueueSetting, type QueueSetting } from './setting.ts';

const nothing = async (): Promise<void> => undefined;

describe('the registry of jobs', () => {
  it('refuses contracts without a kind, naming each', () => {
    const kinds = [jobKind(visitJob, nothing)];

    expect(() => assertComplete(kinds, [visitJob, inviteAccountJob, reconcileJob]))
      .to.throw(JobRegistryError, 'accounts/invite-account, maintenance/reconcile')
      .with.property('code', 'JOB_REGISTRY_INVALID');
    expect(() => assertComplete(kinds, [visitJob])).to.not.throw();
  });
});

describe('workers', () => {
  let setting: QueueSetting;

  beforeEach(async () => {
    setting = await openQueueSetting();
  });

  afterEach(async () => {
    await setting.close();
  });

  const agentId = newId<'agent'>();
  const failedJobs = () => setting.queues.ticks.getFailed();

  it('are not started when two kinds share a name', async () => {
    const error = await setting.startWorkers([jobKind(visitJob, nothing), jobKind(visitJob, nothing)]).then(
      () => undefined,
      (caught: unknown) => caught,
    );

    expect(error).to.be.instanceOf(JobRegistryError);
    expect(error).to.have.property('message').that.includes('ticks/visit');
    expect(await setting.queues.connectedWorkers()).to.equal(0);
  });

  it('serve every queue that has a kind, each job by its own', async () => {
    const done: string[] = [];
    await setting.startWorkers([
      jobKind(visitJob, async () => void done.push('visit')),
      jobKind(inviteAccountJob, async () => void done.push('invite')),
      jobKind(reconcileJob, async () => void done.push('reconcile')),
    ]);

    await enqueue(setting.queues, visitJob, [{ data: { agentId } }]);
    await enqueue(setting.queues, inviteAccountJob, [{ data: { agentId } }]);
    await enqueue(setting.queues, reconcileJob, [{ data: {} }]);
    await eventually('three jobs', () => (done.length === 3 ? true : undefined));

    expect(done).to.have.members(['visit', 'invite', 'reconcile']);
  });

  it('hand over the payload, when it was due, and a signal that is quiet', async () => {
    const seen = Promise.withResolvers<unknown[]>();
    await setting.startWorkers([
      jobKind(visitJob, async (payload, { dueAt, signal }) =>
        seen.resolve([payload, dueAt, signal instanceof AbortSignal, signal.aborted]),
      ),
    ]);
    const before = Date.now();
    await enqueue(setting.queues, visitJob, [{ data: { agentId } }]);
    const after = Date.now();

    const [payload, dueAt, ...signal] = await seen.promise;

    expect(payload).to.deep.equal({ agentId });
    expect(dueAt).to.be.within(before, after);
    expect(signal).to.deep.equal([true, false]);
  });

  it('fail a job of a name that they do not know, and go on', async () => {
    const stranger: JobContract<unknown> = { queue: 'ticks', name: 'levitate', payload: z.unknown() };
    let visits = 0;
    const visit = jobKind(visitJob, async () => {
      visits += 1;
    });
    await setting.startWorkers([visit], 1);

    await enqueue(setting.queues, stranger, [{ data: {} }]);
    await enqueue(setting.queues, visitJob, [{ data: { agentId } }]);
    await eventually('the visit', () => (visits === 1 ? true : undefined));

    const [failed] = await failedJobs();
    expect(failed?.failedReason).to.include('levitate').and.include('ticks');
  });

  it('fail a job whose payload is not as agreed, without running it, and go on', async () => {
    const ran: string[] = [];
    await setting.startWorkers([jobKind(visitJob, async (payload) => void ran.push(payload.agentId))], 1);

    for (const data of [{}, { agentId: 7 }, { agentId: 'nobody' }, null]) {
      await setting.queues.ticks.add(visitJob.name, data);
    }
    await enqueue(setting.queues, visitJob, [{ data: { agentId } }]);
    await eventually('the good one', () => (ran.length > 0 ? true : undefined));

    expect(ran).to.deep.equal([agentId]);
    const failed = await failedJobs();
    expect(failed).to.have.lengthOf(4);
    for (const job of failed) expect(job.failedReason).to.not.equal(undefined);
    expect(failed.filter((job) => job.failedReason?.includes('is not an agent id'))).to.have.lengthOf(3);
  });

  it('that close take nothing new and wait for what is under way', async () => {
    const release = Promise.withResolvers<void>();
    const story: string[] = [];
    const workers = await setting.startWorkers(
      [
        jobKind(visitJob, async () => {
          story.push('begun');
          await release.promise;
          story.push('done');
        }),
      ],
      1,
    );
    await enqueue(setting.queues, visitJob, [{ data: { agentId } }, { data: { agentId } }]);
    await eventually('the first job', () => (story.length > 0 ? true : undefined));

    const closed = workers.close().then(() => story.push('closed'));
    // Long enough for a close that does not wait to be over: a round trip to Redis on the same connection.
    await setting.queues.ticks.getJobCounts();
    release.resolve();
    await closed;

    expect(story).to.deep.equal(['begun', 'done', 'closed']);
    expect(await setting.queues.ticks.getJobCounts('waiting', 'active', 'completed', 'failed')).to.deep.equal(
      {
        waiting: 1,
        active: 0,
        completed: 1,
        failed: 0,
      },
    );
  });

  it('that close tell a job that takes too long to stop, and wait until it has', async () => {
    const story: unknown[] = [];
    const workers = await setting.startWorkers(
      [
        jobKind(visitJob, async (_, { signal }) => {
          story.push('begun');
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
          story.push(signal.reason.code);
          signal.throwIfAborted();
        }),
      ],
      1,
      50,
    );
    await enqueue(setting.queues, visitJob, [{ data: { agentId } }]);
    await eventually('the job', () => (story.length > 0 ? true : undefined));

    await workers.close();

    expect(story).to.deep.equal(['begun', 'WORKER_STOPPING']);
    expect(await setting.queues.ticks.getFailedCount()).to.equal(1);
  });
});
