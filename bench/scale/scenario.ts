import { setTimeout as pause } from 'node:timers/promises';
import { reconcile } from '../../src/fleet/reconcile.ts';
import { residentMegabytesOf } from '../processes.ts';
import { atMost, type Scenario } from '../scenario.ts';
import { measureBare } from './bare-schedulers.ts';
import { quantile, timePages } from './lists.ts';
import { cpuText, taken } from './meter.ts';
import { meanSeconds } from './population.ts';
import { openScaleStage, type ScaleStage } from './stage.ts';

const sizes = {
  full: { agents: 100_000, bareAgents: 20_000, bareSeconds: 10, listSeconds: 20 },
  quick: { agents: 2_000, bareAgents: 2_000, bareSeconds: 1, listSeconds: 2 },
} as const;

const patienceMs = 180_000;

type Remark = (line: string) => void;

/**
 * A hundred thousand agents: starting them, what they hold in Redis, looking through them, and keeping Redis right.
 * The floor is BullMQ alone with fewer schedulers, of which the times are scaled up.
 */
export const scale: Scenario = {
  name: 'scale',
  async run({ quick, remark }) {
    const size = sizes[quick ? 'quick' : 'full'];
    const bare = await measureBare({
      agents: size.bareAgents,
      ticksPerSecond: size.agents / meanSeconds,
      seconds: size.bareSeconds,
    });
    await using opened = new AsyncDisposableStack();
    const stage = opened.adopt(await openScaleStage({ agents: size.agents, pace: 1 }), (made) =>
      made.close(),
    );
    const started = await measureStart(stage, size.agents, remark);
    const pages = await timePages(stage, size.listSeconds);
    remark(`pages: p50 ${quantile(pages, 0.5).toFixed(1)}, p99 ${quantile(pages, 0.99).toFixed(1)} ms`);
    const reconcileCpu = await measureReconcile(stage, remark);
    const recovery = await measureRecovery(stage, size.agents, remark);
    return [
      atMost('s to start all', started.seconds, 30, (bare.msEach * size.agents) / 1e3),
      atMost('KB of Redis an agent', started.bytesEach / 1e3, 2.3, bare.bytesEach / 1e3),
      atMost('ms a page of the list, p99', quantile(pages, 0.99), 30),
      atMost('s of CPU to find that all is well', reconcileCpu, 2),
      atMost(
        's until an empty Redis has every schedule again',
        recovery,
        60,
        (bare.msEach * size.agents) / 1e3,
      ),
    ];
  },
};

/** Starts all agents as an operator does. */
export async function measureStart(
  stage: ScaleStage,
  agents: number,
  remark: Remark,
): Promise<{ readonly seconds: number; readonly bytesEach: number }> {
  const before = await stage.redisBytes();
  const { seconds, cpu } = await taken({ web: [stage.web.pid], ...stage.servers }, () => stage.startAll());
  const bytesEach = ((await stage.redisBytes()) - before) / agents;
  remark(
    `started ${agents} agents in ${seconds.toFixed(1)} s (${cpuText(cpu)}); ` +
      `${bytesEach.toFixed(0)} bytes of Redis each, web process at ${residentMegabytesOf(stage.web.pid).toFixed(0)} MB`,
  );
  return { seconds, bytesEach };
}

/** CPU of the process that does it, in seconds; this process does it, as a worker does. */
async function measureReconcile({ context, servers }: ScaleStage, remark: Remark): Promise<number> {
  await reconcile(context);
  const { result, seconds, cpu } = await taken({ worker: [process.pid], ...servers }, () =>
    reconcile(context),
  );
  const repaired = Object.values(result ?? {}).reduce((sum, count) => sum + count, 0);
  remark(`reconcile: ${seconds.toFixed(2)} s, ${repaired} things to repair (${cpuText(cpu)})`);
  return cpu.worker ?? 0;
}

/** Seconds from an emptied Redis until every agent has its schedule again, with two workers at work. */
async function measureRecovery(stage: ScaleStage, agents: number, remark: Remark): Promise<number> {
  const { context, redis, servers } = stage;
  const workers = await stage.startWorkers();
  const processes = { workers: workers.map(({ pid }) => pid), ...servers };
  await pause(1_000);
  const { seconds, cpu } = await taken(processes, async () => {
    await redis.flushall();
    const until = performance.now() + patienceMs;
    while ((await context.schedules.count()) < agents) {
      if (performance.now() > until) throw new Error('Redis was not filled again.');
      await pause(100);
    }
  });
  remark(`every schedule again after ${seconds.toFixed(1)} s (${cpuText(cpu)})`);
  return seconds;
}
