import { setTimeout as pause } from 'node:timers/promises';
import { residentMegabytesOf } from '../processes.ts';
import { atMost, type Scenario } from '../scenario.ts';
import { measureBare } from './bare-schedulers.ts';
import { cpuText, taken } from './meter.ts';
import { meanSeconds } from './population.ts';
import { measureStart } from './scenario.ts';
import { openScaleStage } from './stage.ts';
import { watchTicks } from './ticking.ts';

const sizes = {
  full: { agents: 1_000_000, pace: 1, bareAgents: 100_000, bareSeconds: 30, settleSeconds: 0, seconds: 600 },
  // Faster, so that the few agents there are do something in the short time.
  quick: { agents: 2_000, pace: 60, bareAgents: 2_000, bareSeconds: 2, settleSeconds: 1, seconds: 5 },
} as const;

/**
 * A million agents that visit once an hour on average, on the machine as it is: workers, web process, Postgres, Redis
 * and gallery together. The workers are there while the agents are started, and lateness is looked at from the first
 * second after that. The floor is BullMQ alone with a tenth of the schedulers and as many ticks a second, of which the
 * time to set them is scaled up.
 */
export const scaleMillion: Scenario = {
  name: 'scale million',
  onlyByName: true,
  async run({ quick, minutes, remark }) {
    const size = sizes[quick ? 'quick' : 'full'];
    const seconds = minutes === null ? size.seconds : minutes * 60;
    const due = (size.agents / meanSeconds) * size.pace;
    const bare = await measureBare({
      agents: size.bareAgents,
      ticksPerSecond: due,
      seconds: size.bareSeconds,
    });
    await using opened = new AsyncDisposableStack();
    const stage = opened.adopt(await openScaleStage(size), (made) => made.close());
    const workers = await stage.startWorkers();
    const started = await measureStart(stage, size.agents, remark);
    await pause(size.settleSeconds * 1_000);
    const processes = { workers: workers.map(({ pid }) => pid), web: [stage.web.pid], ...stage.servers };
    const { result, cpu } = await taken(processes, () => watchTicks(stage, seconds));
    const { perSecond, latenessMs, overdue } = result;
    const redisGb = (await stage.redisBytes()) / 1e9;
    remark(
      `${perSecond.toFixed(0)} visits/s of ${due.toFixed(0)} that the rhythms ask for; late p50 ${latenessMs.p50.toFixed(0)}, ` +
        `p99 ${latenessMs.p99.toFixed(0)}, at most ${latenessMs.max.toFixed(0)} ms; overdue at most ${overdue.most}, ` +
        `in the end ${overdue.last} (${cpuText(cpu)})`,
    );
    remark(
      `resident: ${workers.map(({ pid }) => residentMegabytesOf(pid).toFixed(0)).join(' and ')} MB a worker, ` +
        `${residentMegabytesOf(stage.web.pid).toFixed(0)} MB the web process, ` +
        `${(stage.servers.redis ?? []).map((pid) => residentMegabytesOf(pid).toFixed(0)).join()} MB Redis`,
    );
    return [
      atMost('s to start all', started.seconds, 240, (bare.msEach * size.agents) / 1e3),
      atMost('ms that ticks are late, p99', latenessMs.p99, 1_000, bare.latenessMs),
      atMost('GB of Redis', redisGb, 2.5, (bare.bytesEach * size.agents) / 1e9),
      // What is due in one second is always on its way.
      atMost('ticks overdue in the end', overdue.last, Math.ceil(due)),
    ];
  },
};
