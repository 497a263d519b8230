import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { eventually } from '../support/eventually.ts';
import { hastyRhythm, newAgents, openQueueSetting, type QueueSetting } from './setting.ts';

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

  it('in the middle of ticks takes no schedule with it', async () => {
    const agents = newAgents(5);
    const lastSlots = new Map<string, number>();
    child.on('message', (message) => {
      const { agentId, dueAt } = tickSchema.parse(message);
      lastSlots.set(agentId, dueAt);
    });
    await setting.schedules.set(agents.map((agentId) => ({ agentId, rhythm: hastyRhythm })));
    await eventually('a tick of each', () => (lastSlots.size === agents.length ? true : undefined));

    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const next = await setting.schedules.nextTicks(agents);
    const runs = new Map<string, number[]>(agents.map((agentId) => [agentId, []]));
    await setting.startWorkers([
      jobKind(visitJob, async ({ agentId }, { dueAt }) => void runs.get(agentId)?.push(dueAt)),
    ]);
    await eventually('two more ticks of each', () =>
      [...runs.values()].every((slots) => slots.length >= 2) ? true : undefined,
    );

    for (const agentId of agents) {
      const [first, second] = runs.get(agentId) ?? [];
      expect(first)
        .to.equal(next.get(agentId))
        .and.be.above(lastSlots.get(agentId) ?? Number.NaN);
      expect(second).to.be.above(first ?? Number.NaN);
    }
  });
});
