import { setTimeout as pause } from 'node:timers/promises';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import { openServers } from '../servers.ts';
import { growthOf, type Reading } from './reading.ts';
import { openSoakStage, type SoakStage } from './stage.ts';

/** The fleet's memory of said texts is full from the beginning; its bounds are in src/mind/publishing/said-texts.ts. */
const usual = { agents: 600, workers: 2, everySeconds: 30, saidTexts: 50_000 };
const small = { agents: 60, workers: 1, everySeconds: 5, saidTexts: 500 };
const usualMinutes = 5;
const quickMinutes = 0.4;
/** Of the time, and at least until every agent has visited so often: until everything is compiled, cached and pooled. */
const warmUp = { share: 0.4, visitsOfEach: 3 } as const;
/** Longest wait for these visits, in times of what was asked for: a machine that is that busy measures nothing. */
const longestWarmUp = 3;
const readingsInAll = 15;
/** From fewer visits nothing can be said of what a thousand take. */
const enoughVisits = { usual: 1_000, quick: 1 } as const;

/** Megabytes per 1,000 visits that memory may grow by: what a measurement of a few thousand visits cannot tell from none. */
const memoryGoals = { outside: 4, heap: 2 } as const;
const redisGoal = 0.1;
const logsGoal = 0.2;
/**
 * The same of tables that grow with visits until they are pruned: kilobytes a visit. All others, and those that are not
 * named, may grow by what Postgres leaves between two vacuums.
 */
const tableGoals: Readonly<Record<string, number>> = {
  ticks: 4,
  actions: 2,
  activities: 2,
  said_texts: 0.6,
  gallery_snapshots: 1.2,
  gallery_items: 0.6,
  picture_hashes: 0.1,
  daily_usage: 0.2,
  agents: 0.6,
  attention: 0.6,
};
const otherTablesGoal = 0.1;
/** What a visit saw: looks, items, and what the agent alone saw, in kilobytes. */
const seenGoal = 2;

/** What grows while a fleet works. */
export const soak: Scenario = {
  name: 'soak',
  onlyByName: true,
  async run({ quick, minutes, remark }) {
    await using opened = new AsyncDisposableStack();
    const servers = opened.adopt(await openServers('durable'), (made) => made.close());
    const stage = await openSoakStage(servers, quick ? small : usual, opened);
    const ms = (minutes ?? (quick ? quickMinutes : usualMinutes)) * 60_000;
    await warm(stage, quick ? 0 : usual.agents * warmUp.visitsOfEach, ms);
    const readings = await watch(stage, ms * (1 - warmUp.share), remark);
    const findings = findingsOn(readings, quick ? enoughVisits.quick : enoughVisits.usual);
    for (const { measure, value, goal } of findings.filter(({ reached }) => !reached))
      remark(`grows although it should not: ${measure} by ${value.toPrecision(3)}, more than ${goal}`);
    return findings;
  },
};

async function warm(stage: SoakStage, visits: number, ms: number): Promise<void> {
  const begun = performance.now();
  await pause(ms * warmUp.share);
  while ((await stage.visits()) < visits && performance.now() - begun < ms * longestWarmUp)
    await pause(1_000);
}

/** The readings after the warm-up. */
async function watch(stage: SoakStage, ms: number, remark: (line: string) => void): Promise<Reading[]> {
  const readings: Reading[] = [await stage.read()];
  while (readings.length < readingsInAll) {
    await pause(ms / (readingsInAll - 1));
    readings.push(await stage.read());
  }
  const [first, last] = [readings[0], readings.at(-1)];
  if (first !== undefined && last !== undefined) {
    remark(`${last.visits - first.visits} visits after the first ${first.visits}`);
    for (const [name, megabytes] of last.resident)
      remark(
        `${name}: ${first.resident.get(name)?.toFixed(0)} MB resident, ${megabytes.toFixed(0)} at the end`,
      );
  }
  return readings;
}

function findingsOn(readings: readonly Reading[], enough: number): Finding[] {
  const growth = (what: string, goal: number, of: (reading: Reading) => number): Finding =>
    atMost(`MB per 1,000 visits: ${what}`, growthOf(readings, of), goal);
  const [first, last] = [readings[0], readings.at(-1)];
  const tables = [...(last?.tables.keys() ?? [])].sort();
  const seen = (reading: Reading): number =>
    reading.seenByAgents +
    (reading.tables.get('gallery_snapshots') ?? 0) +
    (reading.tables.get('gallery_items') ?? 0);
  return [
    atLeast('visits that were watched', (last?.visits ?? 0) - (first?.visits ?? 0), enough),
    ...[...(last?.memory.keys() ?? [])].map((name) =>
      growth(
        name,
        memoryGoals[name.endsWith('outside of the heap') ? 'outside' : 'heap'],
        (one) => one.memory.get(name) ?? 0,
      ),
    ),
    growth('Redis', redisGoal, ({ redis }) => redis),
    growth('logs', logsGoal, ({ logs }) => logs),
    ...tables.map((name) =>
      growth(`table ${name}`, tableGoals[name] ?? otherTablesGoal, (one) => one.tables.get(name) ?? 0),
    ),
    growth('what visits saw (a part of the tables)', seenGoal, seen),
  ];
}
