import { setTimeout as pause } from 'node:timers/promises';
import { atLeast, atMost, type Finding, type Scenario, type ScenarioOptions } from '../scenario.ts';
import { openServers } from '../servers.ts';
import { growthOf, type Reading } from './reading.ts';
import { openSoakStage, type SoakOptions, type SoakStage } from './stage.ts';

/** The fleet's memory of said texts is full from the beginning; its bounds are in src/mind/publishing/said-texts.ts. */
const usual = { agents: 600, workers: 2, everySeconds: 30, saidTexts: 50_000 };
/** The same visits a second by fewer agents, so that each of them visits often enough in the warm-up of a short time. */
const short = { ...usual, agents: 200, everySeconds: 10 };
const small = { agents: 60, workers: 1, everySeconds: 5, saidTexts: 500 };
const usualMinutes = 5;
const quickMinutes = 0.4;
/** Of the time, and at least until every agent has visited so often: until everything is compiled, cached and pooled. */
const warmUp = { share: 0.4, visitsOfEach: 3 } as const;
/** Visits until code, caches and pools of all processes are what they stay (docs/sizing.md): before, memory grows to there. */
const warmAfterVisits = 3_500;
/** Longest warm-up, in times of what was asked for in all: a machine that needs more is too busy to measure anything. */
const longestWarmUp = 1;
const readingsInAll = 15;
/** So often it is said how far the warm-up is. */
const progressMs = 15_000;
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

/** The only finding that is no growth. */
const watched = 'visits that were watched';

type Remark = ScenarioOptions['remark'];

/** What grows while a fleet works. */
export const soak: Scenario = {
  name: 'soak',
  onlyByName: true,
  async run({ quick, minutes, remark }) {
    await using opened = new AsyncDisposableStack();
    const servers = opened.adopt(await openServers('durable'), (made) => made.close());
    const asked = minutes ?? (quick ? quickMinutes : usualMinutes);
    const size = sizeFor(quick, asked);
    const ms = asked * 60_000;
    remark(`${size.agents} agents, ${size.workers} workers; findings in ${durationOf(ms)} minutes`);
    const stage = await openSoakStage(servers, size, opened);
    await warm(stage, quick ? 0 : size.agents * warmUp.visitsOfEach, ms, remark);
    const readings = await watch(stage, ms * (1 - warmUp.share), remark);
    const all = findingsOn(readings, quick ? enoughVisits.quick : enoughVisits.usual);
    const findings = all.filter((finding) => isWarm(readings) || !isOfMemory(readings, finding));
    for (const { measure, value } of all.filter((finding) => !findings.includes(finding)))
      remark(`not judged before ${warmAfterVisits} visits: ${measure} by ${value.toPrecision(3)}`);
    for (const { measure, value, goal } of findings.filter(
      ({ reached, measure }) => !reached && measure !== watched,
    ))
      remark(`grows although it should not: ${measure} by ${value.toPrecision(3)}, more than ${goal}`);
    return findings;
  },
};

function isWarm([first]: readonly Reading[]): boolean {
  return first !== undefined && first.visits >= warmAfterVisits;
}

function isOfMemory(readings: readonly Reading[], { measure }: Finding): boolean {
  return [...(readings[0]?.memory.keys() ?? [])].some((name) => measure.endsWith(`: ${name}`));
}

function sizeFor(quick: boolean, minutes: number): SoakOptions {
  if (quick) return small;
  return minutes < usualMinutes ? short : usual;
}

/** From the shortest to the longest warm-up, in minutes. */
function durationOf(ms: number): string {
  const shortest = ms / 60_000;
  return `${rounded(shortest)} to ${rounded(shortest * (longestWarmUp + 1 - warmUp.share))}`;
}

function rounded(minutes: number): string {
  return minutes.toFixed(1);
}

async function warm(stage: SoakStage, wanted: number, ms: number, remark: Remark): Promise<void> {
  const begun = performance.now();
  const gone = (): number => performance.now() - begun;
  let visits = 0;
  let said = 0;
  while (gone() < ms * warmUp.share || (visits < wanted && gone() < ms * longestWarmUp)) {
    await pause(1_000);
    visits = await stage.visits();
    if (gone() - said < progressMs) continue;
    said = gone();
    remark(`warm-up: ${visits} visits`);
  }
  if (visits < wanted)
    remark(`the warm-up ends at ${visits} of ${wanted} visits: this machine is too busy for figures`);
}

/** The readings after the warm-up. */
async function watch(stage: SoakStage, ms: number, remark: Remark): Promise<Reading[]> {
  const readings: Reading[] = [await stage.read()];
  remark(`watched for ${(ms / 60_000).toFixed(1)} minutes from here, with ${readingsInAll} readings`);
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
    atLeast(watched, (last?.visits ?? 0) - (first?.visits ?? 0), enough),
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
