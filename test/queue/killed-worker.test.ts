import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { eventually } from '../support/eventually.ts';
import { newAgents, openQueueSetting, type QueueSetting, rhythmOf } from './setting.ts';

const tickSchema = z.object({ agentId: z.string(), dueAt: z.number() });

describe('a worker that is killed', () => {
  let setting: QueueSetting;
  let child: ChildProcess;

  beforeEach(async () => {
    setting = await openQueueSetting();
    child = fork(join(import.meta.dirname, 'tick-worker.ts'), [setting.redisUrl]);
  });

  afterEach(async () => {
    child.kill('SIGKILL');
    await setting.close();
  });

  it('in the middle of a tick does not take the schedule with it', async () => {
    const [agentId] = newAgents(1);
    if (agentId === undefined) throw new RangeError();
    const begun = new Promise((resolve) => child.once('message', resolve));
    await setting.schedules.set([{ agentId, rhythm: rhythmOf({ intervalSeconds: 50, pace: 100 }) }]);
    const crashed = tickSchema.parse(await begun);

    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const next = (await setting.schedules.nextTicks([agentId])).get(agentId);
    const slots: number[] = [];
    await setting.startWorkers([jobKind(visitJob, async (_, { dueAt }) => void slots.push(dueAt))]);
    await eventually('two more ticks', () => (slots.length >= 2 ? true : undefined));

    expect(crashed.agentId).to.equal(agentId);
    expect(slots[0]).to.equal(next).and.be.above(crashed.dueAt);
    expect(slots[1]).to.be.above(slots[0] ?? Number.NaN);
  });
});
