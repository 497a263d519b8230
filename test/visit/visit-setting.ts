import type { MikroORM } from '@mikro-orm/postgresql';
import type { Fault, RouteKind } from '../../sandbox/faults.ts';
import { createSandbox, type Sandbox } from '../../sandbox/server.ts';
import { plainIdea } from '../../src/actions/post/image-idea.ts';
import { type ActivityLog, createActivityLog } from '../../src/activity/record.ts';
import { syncSchedules } from '../../src/agents/commands/sync-schedules.ts';
import { insertAgents } from '../../src/agents/insert-agents.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { type Database, databaseOf, statement } from '../../src/db/sql.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import { createFloimg, type Floimg, type Gallery, type Timeouts } from '../../src/floimg/index.ts';
import type { KnownPerson, WatchedPost } from '../../src/forecast/visit-store/people.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { type AgentId, newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { hash32 } from '../../src/lib/random.ts';
import { untraced } from '../../src/lib/tracing.ts';
import { createWorkerMetrics } from '../../src/metrics/worker-metrics.ts';
import type { Decision, Mind } from '../../src/mind/mind.ts';
import type { PlannedAction } from '../../src/mind/plan.ts';
import { openQueues, type Queues } from '../../src/queue/queues.ts';
import { createTickSchedules, type TickSchedules } from '../../src/queue/schedules.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import { createPublisher } from '../../src/redis/pubsub.ts';
import type { Direction } from '../../src/settings/director.ts';
import { closedEyes } from '../../src/vision/eyes.ts';
import { worthPosting } from '../../src/vision/look.ts';
import { createFeedReader, type FeedReader } from '../../src/visit/feed-reader.ts';
import { createVisitStore } from '../../src/visit/postgres/index.ts';
import { runVisit, type VisitParts, type VisitReport } from '../../src/visit/run-visit.ts';
import type { VisitStore } from '../../src/visit/store.ts';
import { defaultTimings, type VisitTimings } from '../../src/visit/timings.ts';
import { anyHour } from '../support/any-hour.ts';
import { lenientDirection } from '../support/direction.ts';
import { lendMigratedDatabase, lendRedis } from '../support/servers.ts';

/** As in production, but nothing has to be waited for after a write without an answer. */
export const hastyTimings: VisitTimings = { ...defaultTimings, settleMs: 0 };

const serviceToken = 'fst_visits';
/** Milliseconds: long enough for a busy machine, and short enough for calls that are meant to hang. */
const patience = { read: 5_000, write: 5_000, workflow: 10_000 };
const impatience = { read: 250, write: 250, workflow: 10_000 };

export interface TestAgent {
  readonly id: AgentId;
  readonly username: string;
}

/** A mind that plans what the test says, and counts how often it was asked. */
export interface PlanningMind extends Mind {
  readonly asked: number;
}

/** A database, a Redis and a sandbox of one test file's own, and what visits need of them. */
export interface VisitSetting {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
  readonly activityLog: ActivityLog;
  readonly sandbox: Sandbox;
  /** Where the sandbox is. */
  readonly galleryUrl: string;
  readonly redis: FleetRedis;
  readonly floimg: Floimg;
  /** Gives up calls that hang after a moment. */
  readonly impatient: Floimg;
  readonly parts: Omit<VisitParts, 'mind'>;
  /** What agents go by from now on; they may do what they like to people unless a test says otherwise. */
  directBy(direction: Direction): void;
  /** Where visits are kept, by another time. */
  storeWith(clock: Clock): VisitStore;
  /** What the watch finds out about somebody. */
  know(username: string, person: KnownPerson): Promise<void>;
  /** What the watch sees. */
  watch(post: WatchedPost): Promise<void>;
  /** What looks at the gallery, so far ahead of time; through another client and store where they are given. */
  feedWith(ahead: Clock, gallery?: Gallery, store?: VisitStore): FeedReader;
  /** A running agent with its account. */
  makeAgent(): Promise<TestAgent>;
  /** A picture by somebody else. */
  makeItem(): Promise<string>;
  strike(on: RouteKind, fault: Fault): void;
  visit(agent: TestAgent, mind: Mind, changes?: Partial<VisitParts>): Promise<VisitReport>;
  /** As if the worker that holds the agent had died and its lease run out. */
  expireLease(agent: TestAgent): Promise<void>;
  /** The one row of a query. */
  row<Row>(text: string, ...values: unknown[]): Promise<Row>;
  rows<Row>(text: string, ...values: unknown[]): Promise<Row[]>;
  activities(agent: TestAgent | null): Promise<{ type: string; message: string }[]>;
  close(): Promise<void>;
}

export async function openVisitSetting(): Promise<VisitSetting> {
  const lentDatabase = await lendMigratedDatabase();
  const lentRedis = await lendRedis();
  const logger = silentLogger();
  const orm = await openDatabase({ url: lentDatabase.url, poolSize: 10 });
  const database = await databaseOf(orm);
  await ensureFleet(database, 1);
  const redis = await connectRedis({ url: lentRedis.url, logger, duringOutage: 'fail' });
  const queues = openQueues(redis, logger);
  const schedules = createTickSchedules(queues, redis);
  const sandbox = await createSandbox({ dataDirectory: null, serviceToken, clock: systemClock });
  // Whoever has no name is not approached, and whatever has no date comes too early.
  sandbox.shapes.set({ author: 'whole', date: 'sent' });
  const { url } = await sandbox.listen();
  const connect = (timeouts: Timeouts): Floimg =>
    createFloimg({ apiUrl: url, serviceToken, version: '0.0.0', timeouts, retryDelayMs: 1 });
  const floimg = connect(patience);
  const impatient = connect(impatience);
  const painter = await sandbox.store.addUser({
    agentId: null,
    username: 'painter',
    name: 'Pia Painter',
    personaId: null,
  });
  const activityLog = createActivityLog(database, createPublisher(redis), logger);
  let direction = lenientDirection;
  const currentDirection = () => direction;
  const storeWith = (clock: Clock): VisitStore =>
    createVisitStore({
      database,
      activityLog,
      clock,
      worker: 'test',
      leaseMs: hastyTimings.leaseMs,
      direction: currentDirection,
    });
  const store = storeWith(systemClock);
  const feedWith = (ahead: Clock, gallery = floimg.gallery, from = store): FeedReader =>
    createFeedReader({
      gallery,
      clock: { now: () => systemClock.now() + ahead.now() },
      askAboutPeople: from.askAboutPeople,
      direction: currentDirection,
    });
  const parts: Omit<VisitParts, 'mind'> = {
    store,
    syncSchedule: (agentId) => syncSchedules(database, schedules, [agentId]),
    floimg,
    // No two looks are shared.
    feed: feedWith({ now: () => performance.now() * 1e6 }),
    clock: systemClock,
    direction: currentDirection,
    tracing: untraced,
    lookAtPicture: () => Promise.resolve(worthPosting),
    eyes: closedEyes,
    buildWorkflow: () => ({
      name: 'star',
      steps: [
        {
          kind: 'generate',
          generator: 'shapes',
          params: { shapeType: 'star', width: 32, height: 32 },
          out: 'a',
        },
        { kind: 'transform', op: 'resize', in: 'a', params: { width: 16, height: 16 }, out: 'b' },
        { kind: 'save', in: 'b', destination: 'cloud' },
      ],
    }),
    logger,
    metrics: createWorkerMetrics('test'),
    itemUrl: (itemId) => `${url}/showcase/${itemId}`,
    timings: hastyTimings,
  };
  let agents = 0;
  const rows = <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    database.rows(statement<Row>(`test-${hash32(text)}`, text), values);
  return {
    orm,
    database,
    databaseUrl: lentDatabase.url,
    queues,
    schedules,
    activityLog,
    redis,
    directBy(wanted) {
      direction = wanted;
    },
    async know(username, { arm, randomisedAt, optedOut }) {
      await rows(
        `insert into people (key, username, name, arm, randomised_at, opted_out, checked_at)
         values (lower($1), $1, $1, $2, $3, $4, now()) on conflict (key) do update set arm = excluded.arm,
           randomised_at = excluded.randomised_at, opted_out = excluded.opted_out`,
        ...[username, arm, randomisedAt === null ? null : new Date(randomisedAt), optedOut],
      );
    },
    async watch({ itemId, username, postedAt, answeredByPerson }) {
      await rows(
        `insert into gallery_posts (item_id, person, place, is_first_post, title, posted_at, first_person_at)
         values ($1, lower($2), 1, true, '', $3, case when $4 then now() end)
         on conflict (item_id) do update set first_person_at = excluded.first_person_at`,
        ...[itemId, username, new Date(postedAt), answeredByPerson],
      );
    },
    storeWith,
    feedWith,
    sandbox,
    galleryUrl: url,
    floimg,
    impatient,
    parts,
    async makeAgent() {
      agents += 1;
      const username = `agent_${agents}`;
      const [id] = await insertAgents(database, [profileOf(username)]);
      if (id === undefined) throw new Error('The agent was not inserted.');
      await sandbox.store.addUser({ agentId: id, name: 'Ada', username, personaId: null });
      await rows("update agents set status = 'running', account_status = 'ready' where id = $1", id);
      return { id, username };
    },
    async makeItem() {
      const item = await sandbox.store.publish(painter, {
        imageUrl: `${url}/api/images/${newId()}/blob`,
        title: 'Sea',
      });
      return item.record.id;
    },
    strike: (on, fault) => sandbox.faults.enqueue({ on: [on], fault }),
    visit: (agent, mind, changes = {}) =>
      runVisit(
        { ...parts, mind, ...changes },
        { agentId: agent.id, slot: Date.now(), signal: new AbortController().signal },
      ),
    async expireLease(agent) {
      await rows(
        "update agents set lease_until = now() - interval '1 second' where id = $1 and lease_until is not null",
        agent.id,
      );
    },
    async row<Row>(text: string, ...values: unknown[]) {
      const [row] = await rows<Row>(text, ...values);
      if (row === undefined) throw new Error(`No row: ${text}`);
      return row;
    },
    rows,
    activities: (agent) =>
      rows(
        'select type, message from activities where agent_id is not distinct from $1 order by id',
        agent?.id ?? null,
      ),
    async close() {
      floimg.close();
      impatient.close();
      await sandbox.close();
      await queues.close();
      redis.disconnect();
      await orm.close(true);
      await lentRedis.release();
      await lentDatabase.release();
    },
  };
}

/** A mind that always plans these actions. */
export function planning(...actions: readonly PlannedAction[]): PlanningMind {
  let asked = 0;
  return {
    async decide(): Promise<Decision> {
      asked += 1;
      return {
        plan: { thought: 'so be it', actions: [...actions] },
        provider: 'scripted',
        model: 'test',
        prompt: 'what now?',
        answer: 'that',
        promptVersion: null,
        calls: [],
        guard: [],
      };
    },
    get asked() {
      return asked;
    },
  };
}

export const like = (targetId: string): PlannedAction => ({ kind: 'like', targetId });
export const comment = (targetId: string, content = 'Lovely light!'): PlannedAction => ({
  kind: 'comment',
  targetId,
  content,
});
export const post: PlannedAction = {
  kind: 'post',
  title: 'A star',
  description: 'Drawn today',
  image: plainIdea('geometric-badge', 'a star'),
};

function profileOf(username: string) {
  return {
    name: 'Ada',
    username,
    personaId: 'ai-artist',
    personality: 'kind',
    bio: 'AI agent.',
    vibe: 'calm',
    interests: ['sea'],
    postProbability: 1,
    commentProbability: 1,
    likeProbability: 1,
    minActionIntervalSeconds: 3600,
    maxActionIntervalSeconds: 7200,
    activitySchedule: anyHour,
    dailyActionLimit: 1000,
    dailyTokenLimit: 1_000_000,
    seedKey: null,
  };
}
