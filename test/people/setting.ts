import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts';
import { type ActivityLog, createActivityLog } from '../../src/activity/record.ts';
import { type Database, statement } from '../../src/db/sql.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import { createFloimg, type GalleryLists } from '../../src/floimg/index.ts';
import type { GalleryItem } from '../../src/gallery/gallery.ts';
import type { User } from '../../src/gallery/records.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { type WatchReport, watchGallery } from '../../src/people/watch/watch-gallery.ts';
import { changeDirectorSettings } from '../../src/settings/director.ts';
import { type OpenDatabase, openMigratedDatabase } from '../support/database.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export interface PeopleSetting {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly clock: Clock & { at: number };
  readonly sandbox: Sandbox;
  readonly lists: GalleryLists;
  person(username: string): Promise<User>;
  /** An agent of the fleet, with its account. */
  agent(username: string): Promise<User>;
  post(user: User, title: string, at: number): Promise<GalleryItem>;
  /** A pass of the watch at the time of the clock, or at another one. */
  pass(at?: number): Promise<WatchReport>;
  /** One row of a statement that tests write down. */
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const makeAgent = statement(
  'test-people-agent',
  `insert into agents (id, name, username, persona_id, personality, vibe, interests, post_probability,
     comment_probability, like_probability, min_action_interval_seconds, max_action_interval_seconds, activity_schedule,
     daily_action_limit, daily_token_limit)
   values (gen_random_uuid(), $1, $1, 'p', '', '', '{}', 0, 0, 0, 60, 60, '{}', 10, 10)`,
);

/** Empties everything that a test may have written. */
const written = [
  'fleet',
  'agents',
  'activities',
  'people',
  'people_kept',
  'gallery_posts',
  'gallery_watch',
  'attention',
  'wishes',
  'experiment_outcomes',
].map((table) => statement(`test-people-empty-${table}`, `truncate ${table}`));

/** The sandbox, a database and the watch between them, on a clock that the test moves; a database that is shared begins empty. */
export async function openPeopleSetting(
  pace = 1,
  { shapes = 'whole', shared }: Pick<SandboxOptions, 'shapes'> & { readonly shared?: OpenDatabase } = {},
): Promise<PeopleSetting> {
  const open = shared ?? (await openMigratedDatabase(4));
  const { database } = open;
  if (shared !== undefined) for (const table of written) await database.rows(table, []);
  await ensureFleet(database, pace);
  const clock = { at: Date.now(), now: () => clock.at };
  const serviceToken = 'fst_of_the_tests';
  const sandbox = await createSandbox({ dataDirectory: null, serviceToken, clock, shapes });
  const { url } = await sandbox.listen();
  const floimg = createFloimg({ apiUrl: url, serviceToken, version: '0.0.0', retryDelayMs: 1 });
  const activityLog = createActivityLog(database, { publish: async () => undefined }, silentLogger());
  let asked = 0;
  const { lists } = floimg;
  return {
    database,
    activityLog,
    clock,
    sandbox,
    lists,
    person: (username) =>
      sandbox.store.addUser({ agentId: null, username, name: username.toUpperCase(), personaId: null }),
    async agent(username) {
      await database.rows(makeAgent, [username]);
      return sandbox.store.addUser({ agentId: username, username, name: username, personaId: null });
    },
    post: (user, title, at) =>
      sandbox.store.publish(user, { imageUrl: 'https://images.example/a.png', title }, { at }),
    async pass(at = clock.at) {
      clock.at = at;
      const report = await watchGallery({ database, activityLog, lists, clock }, AbortSignal.timeout(20_000));
      if (report === null) throw new Error('Another pass is under way.');
      return report;
    },
    async rows<Row>(text: string, values: readonly unknown[] = []) {
      asked += 1;
      return database.rows<Row>({ name: `test-people-${asked}-${text.length}`, text }, values);
    },
    async close() {
      floimg.close();
      await sandbox.close();
      if (shared === undefined) await open.close();
    },
  };
}

/** Sets the share of newcomers that are held out. */
export async function holdOut(database: Database, holdoutShare: number): Promise<void> {
  await changeDirectorSettings(database, { holdoutShare });
}
