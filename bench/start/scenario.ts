import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '../../config/env.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { nodeFlags } from '../../src/main/node-flags.ts';
import { cpuSecondsOf, residentMegabytesOf, startProcess } from '../processes.ts';
import { atMost, type Finding, type Scenario } from '../scenario.ts';
import { fleetEnvironment, openServers } from '../servers.ts';

const root = join(import.meta.dirname, '../..');
const starts = { full: 5, quick: 1 };
/** What a process still loads and lets go of right after it is up. */
const settleMs = { full: 1_000, quick: 300 };

interface Role {
  readonly name: string;
  readonly script: string;
  readonly floor: string;
  /** As in the production scripts of package.json. */
  readonly execArgv: readonly string[];
  readonly goalMegabytes: number;
}

const roles: readonly Role[] = [
  {
    name: 'web process',
    script: join(root, 'src/main/web.ts'),
    floor: join(import.meta.dirname, 'bare-web.ts'),
    execArgv: nodeFlags.web,
    goalMegabytes: 150,
  },
  {
    name: 'worker process',
    script: join(root, 'src/main/worker.ts'),
    floor: join(import.meta.dirname, 'bare-worker.ts'),
    execArgv: nodeFlags.worker,
    goalMegabytes: 240,
  },
];

/**
 * From the start of a process until it serves, and what it holds then, with everything compiled by the start before.
 * The floor loads the parts that cannot be done without, and does nothing with them.
 */
export const start: Scenario = {
  name: 'start',
  async run({ quick, remark }) {
    const size = quick ? 'quick' : 'full';
    await using opened = new AsyncDisposableStack();
    const servers = opened.adopt(await openServers('fast'), (made) => made.close());
    await migrateDatabase(servers.databaseUrl);
    const environment = {
      ...fleetEnvironment(servers),
      NODE_COMPILE_CACHE: join(servers.directory, 'compile-cache'),
    };
    const findings: Finding[] = [];
    for (const { name, script, floor, execArgv, goalMegabytes } of roles) {
      const measure = (path: string): Promise<Start> =>
        startsOf({ path, environment, execArgv, count: starts[size], settleMs: settleMs[size] });
      const bare = await measure(floor);
      const own = await measure(script);
      remark(
        `${name}: ${own.cold.toFixed(2)} s with nothing compiled, then ${own.seconds.toFixed(2)} s, ` +
          `of which ${own.cpuSeconds.toFixed(2)} s of CPU (${bare.cpuSeconds.toFixed(2)} s with the parts alone)`,
      );
      findings.push(
        atMost(`s until the ${name} is up`, own.seconds, 1.5, bare.seconds),
        atMost(`MB of the ${name}`, own.megabytes, goalMegabytes, bare.megabytes),
      );
    }
    return findings;
  },
};

interface Start {
  /** Seconds of the first start. */
  readonly cold: number;
  /** Of the others, the medians: seconds by the clock, seconds of CPU, and resident memory. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

interface StartOptions {
  readonly path: string;
  readonly environment: Environment;
  readonly execArgv: readonly string[];
  readonly count: number;
  readonly settleMs: number;
}

async function startsOf(options: StartOptions): Promise<Start> {
  const cold = await startOnce(options);
  const warm: Omit<Start, 'cold'>[] = [];
  for (let number = 0; number < options.count; number += 1) warm.push(await startOnce(options));
  return {
    cold: cold.seconds,
    seconds: median(warm.map(({ seconds }) => seconds)),
    cpuSeconds: median(warm.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: median(warm.map(({ megabytes }) => megabytes)),
  };
}

async function startOnce({
  path,
  environment,
  execArgv,
  settleMs: wait,
}: StartOptions): Promise<Omit<Start, 'cold'>> {
  const began = performance.now();
  const started = await startProcess(path, environment, execArgv);
  const seconds = (performance.now() - began) / 1e3;
  const cpuSeconds = cpuSecondsOf(started.pid);
  await pause(wait);
  const megabytes = residentMegabytesOf(started.pid);
  await started.stop();
  return { seconds, cpuSeconds, megabytes };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
