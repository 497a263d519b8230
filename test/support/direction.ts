import { type Sql, statement } from '../../src/db/sql.ts';
import { type Direction, defaultDirectorSettings } from '../../src/settings/director.ts';

/** What a new fleet goes by. */
export const usualDirection: Direction = {
  settings: defaultDirectorSettings,
  seed: 'the seed of a test',
  awakeShare: 1,
  pace: 1,
};

/** Lets agents do what they like to people: for tests that are not about people. */
export const lenientDirection: Direction = {
  ...usualDirection,
  settings: {
    ...defaultDirectorSettings,
    firstResponseTargetSeconds: 0,
    holdoutShare: 0,
    maxAgentsPerItem: 1_000,
    maxAgentRepliesPerThread: 1_000,
    maxCommentsPerPersonAndDay: 1_000,
  },
};

const mark = statement(
  'test-mark-person',
  `insert into people (key, username, name, kind) values (lower($1), $1, $1, 'marked')
   on conflict (key) do update set kind = 'marked'`,
);

/** Lets agents do what they like to somebody, as to another agent: for tests that are not about people. */
export async function markAsAgent(database: Sql, username: string): Promise<void> {
  await database.rows(mark, [username]);
}
