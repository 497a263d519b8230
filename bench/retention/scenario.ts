import type { ActivityFilter, NewActivity } from '../../src/activity/activity.ts';
import { purgeActivities } from '../../src/activity/retention.ts';
import { isId, newId } from '../../src/lib/ids.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import { openServers } from '../servers.ts';
import { agentUuid, type FeedTable, type History, load, openTable } from './table.ts';

const histories = {
  full: { partitions: 41, rowsEach: 100_000, rowsInLast: 900_000, agents: 5_000, days: 90 },
  quick: { partitions: 4, rowsEach: 20_000, rowsInLast: 20_000, agents: 500, days: 90 },
} as const satisfies Record<string, History>;

/** Slices in which both tables take turns, so that a machine that drifts slows both. */
const slices = { full: 12, quick: 2 } as const;
const sliceMs = 1_000;
const pagesEach = { full: 200, quick: 40 } as const;
const keptDays = 60;

const commitsAtOnce = 8;
const perCommit = 5;

/**
 * The feed's table when much has happened: five million rows in as many partitions as fifty million would make. What
 * is inserted goes through the real activity log; the floor is the same on an empty table.
 */
export const retention: Scenario = {
  name: 'retention',
  async run({ quick, remark }) {
    const size = quick ? 'quick' : 'full';
    const servers = await openServers('fast');
    try {
      const [empty, full] = [
        await openTable(servers.databaseUrl, 'fleet_empty'),
        await openTable(servers.databaseUrl, 'fleet_full'),
      ];
      try {
        const began = performance.now();
        await load(servers.databaseUrl, 'fleet_full', histories[size]);
        remark(`loaded within ${((performance.now() - began) / 1e3).toFixed(0)} s`);
        return [
          await measureInserts(empty, full, slices[size]),
          await measurePages(full, histories[size], pagesEach[size], remark),
          await measurePruning(full, remark),
        ];
      } finally {
        await Promise.all([empty.close(), full.close()]);
      }
    } finally {
      await servers.close();
    }
  },
};

async function measureInserts(empty: FeedTable, full: FeedTable, count: number): Promise<Finding> {
  const sums = { empty: 0, full: 0 };
  // The first turn of each opens its connections.
  for (const table of [empty, full]) await insertFor(table, sliceMs / 2);
  for (let slice = 0; slice < count; slice += 1) {
    sums.empty += (await insertFor(empty, sliceMs)).activities;
    sums.full += (await insertFor(full, sliceMs)).activities;
  }
  const perSecond = (activities: number): number => activities / ((count * sliceMs) / 1_000);
  const floor = perSecond(sums.empty);
  return atLeast('activities/s inserted', perSecond(sums.full), 0.9 * floor, floor);
}

interface Inserted {
  readonly activities: number;
  /** The longest that a commit took. */
  readonly longestMs: number;
}

async function insertFor({ log }: FeedTable, ms: number): Promise<Inserted> {
  return insertWhile(log, untilPassed(ms));
}

function untilPassed(ms: number): () => boolean {
  const until = performance.now() + ms;
  return () => performance.now() < until;
}

async function insertWhile(log: FeedTable['log'], goesOn: () => boolean): Promise<Inserted> {
  let activities = 0;
  let longestMs = 0;
  const insert = async (): Promise<void> => {
    const agent = { id: newId<'agent'>(), name: 'Ada Lind' };
    while (goesOn()) {
      const began = performance.now();
      await log.commit(async () => ({ result: undefined, activities: linesOf(agent) }));
      longestMs = Math.max(longestMs, performance.now() - began);
      activities += perCommit;
    }
  };
  await Promise.all(Array.from({ length: commitsAtOnce }, insert));
  return { activities, longestMs };
}

function linesOf(agent: NonNullable<NewActivity['agent']>): NewActivity[] {
  return Array.from({ length: perCommit }, () => ({
    agent,
    tickId: newId<'tick'>(),
    type: 'like',
    message: 'liked “A harbour at dusk, seen from above” by @pia_painter',
    metadata: { imageUrl: '/api/images/recent-1/blob' },
  }));
}

const pageLength = 50;
/** Reads of each kind before it is measured. */
const unmeasured = 10;

async function measurePages(
  { feed }: FeedTable,
  { agents }: History,
  count: number,
  remark: (line: string) => void,
): Promise<Finding> {
  const lastId = await feed.lastId();
  const pages: Record<string, (n: number) => Promise<unknown>> = {
    newest: () => feed.before({}, null, pageLength),
    'by agent': (n) => feed.before(ofAgent(n % agents), null, pageLength),
    'by type': () => feed.before({ types: ['error'] }, null, pageLength),
    'by a rare type': () => feed.before({ types: ['sleeping'] }, null, pageLength),
    'by eight types': () =>
      feed.before(
        { types: ['thought', 'post', 'comment', 'like', 'error', 'sleeping', 'paused', 'started'] },
        null,
        pageLength,
      ),
    'by an agent of which little is seen': () => feed.before(ofAgent(agents), null, pageLength),
    'by agent and type': (n) => feed.before({ ...ofAgent(n % agents), types: ['post'] }, null, pageLength),
    'by agent and a rare type': (n) =>
      feed.before({ ...ofAgent(n % agents), types: ['sleeping'] }, null, pageLength),
    'deep before': (n) => feed.before({}, Math.round((lastId * (n % 97)) / 97) + 1, pageLength),
    'deep before by agent': (n) =>
      feed.before(ofAgent(n % agents), Math.round((lastId * (n % 97)) / 97) + 1, pageLength),
    'after, as the stream reads': () => feed.after({}, lastId - pageLength, pageLength),
  };
  let worst = 0;
  for (const [name, read] of Object.entries(pages)) {
    const times: number[] = [];
    // A connection plans a statement again for the first few times.
    for (let n = 0; n < unmeasured; n += 1) await read(n);
    for (let n = 0; n < count; n += 1) {
      const began = performance.now();
      await read(n);
      times.push(performance.now() - began);
    }
    const sorted = times.toSorted((one, other) => one - other);
    const [median = 0, late = 0] = [sorted[Math.floor(count * 0.5)], sorted[Math.floor(count * 0.95)]];
    remark(`page ${name}: median ${median.toFixed(1)} ms, p95 ${late.toFixed(1)} ms`);
    worst = Math.max(worst, late);
  }
  return atMost('ms for the slowest kind of page, p95', worst, 10);
}

function ofAgent(number: number): ActivityFilter {
  const agentId = agentUuid(number);
  if (!isId<'agent'>(agentId)) throw new TypeError(`${agentId} is no id.`);
  return { agentId };
}

/** Everything that is too old goes while others record: how long does one of them wait at most? */
async function measurePruning(full: FeedTable, remark: (line: string) => void): Promise<Finding> {
  let prunes = true;
  const began = performance.now();
  const inserting = insertWhile(full.log, () => prunes);
  const purged = await purgeActivities(full.database, { days: keptDays, mayGoOn: () => true });
  prunes = false;
  const during = await inserting;
  const took = performance.now() - began;
  const undisturbed = await insertFor(full, Math.max(took, sliceMs));
  remark(
    `${purged.partitions} partitions and ${purged.rows} rows pruned in ${(took / 1e3).toFixed(1)} s; meanwhile ` +
      `${((during.activities / took) * 1_000).toFixed(0)} activities/s`,
  );
  return atMost(
    'ms that an insert took at most while old ones were pruned',
    during.longestMs,
    50,
    undisturbed.longestMs,
  );
}
