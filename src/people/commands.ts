import type { NewActivity } from '../activity/activity.ts';
import type { ActivityLog } from '../activity/record.ts';
import type { OptOut, PersonKind } from '../api/people.ts';
import { type Sql, statement } from '../db/sql.ts';
import { PersonIsAgentError, PersonNotFoundError } from './errors.ts';
import { findAuthors } from './known-people.ts';
import { type PersonKey, personKey } from './person-key.ts';

/** Somebody whom the fleet has not seen yet may be named as well, so that nobody approaches them when they come. */
const optOutStatement = statement<{ before: OptOut | null }>(
  'people-opt-out',
  `with before as (select opted_out from people where key = $1)
   insert into people as p (key, username, name, opted_out) values ($1, $2, $2, 'yes')
   on conflict (key) do update set opted_out = 'yes'
   returning (select opted_out from before) as before`,
  { before: 'text' },
);

const optInStatement = statement<{ before: OptOut }>(
  'people-opt-in',
  `with before as (select opted_out from people where key = $1 for update)
   update people p set opted_out = 'no', opt_out_evidence = null, opt_out_declined_at = now()
   from before where p.key = $1 returning before.opted_out as before`,
  { before: 'text' },
);

const kindStatement = statement<{ before: PersonKind | null }>(
  'people-kind',
  `with before as (select kind from people where key = $1)
   insert into people as p (key, username, name, kind) values ($1, $2, $2, $3)
   on conflict (key) do update set kind = excluded.kind
   returning (select kind from before) as before`,
  { before: 'text' },
);

/**
 * Nobody of the fleet approaches this person any more.
 * @throws {PersonIsAgentError}
 */
export async function optOut(activityLog: ActivityLog, username: string): Promise<void> {
  await activityLog.commit(async (sql) => {
    const key = await personsKey(sql, username);
    const [row] = await sql.rows(optOutStatement, [key, username]);
    const words = `${username} is on the list of those whom agents leave alone.`;
    return { result: undefined, activities: row?.before === 'yes' ? [] : [changed(username, words)] };
  });
}

/**
 * Takes this person off the list, or declines what a rule has proposed; words from before now propose nothing any more.
 * @throws {PersonNotFoundError}
 * @throws {PersonIsAgentError}
 */
export async function optIn(activityLog: ActivityLog, username: string): Promise<void> {
  await activityLog.commit(async (sql) => {
    const key = await personsKey(sql, username);
    const [row] = await sql.rows(optInStatement, [key]);
    if (row === undefined) throw new PersonNotFoundError(username);
    const words = `Agents may approach ${username} again.`;
    return { result: undefined, activities: row.before === 'no' ? [] : [changed(username, words)] };
  });
}

/**
 * Says whether somebody is a person or somebody else's agent, who is neither counted nor waited for.
 * @throws {PersonIsAgentError}
 */
export async function setKind(activityLog: ActivityLog, username: string, kind: PersonKind): Promise<void> {
  await activityLog.commit(async (sql) => {
    const key = await personsKey(sql, username);
    const [row] = await sql.rows(kindStatement, [key, username, kind]);
    const words =
      kind === 'marked'
        ? `${username} counts as somebody else’s agent from now on.`
        : `${username} counts as a person from now on.`;
    const isSame = (row?.before ?? 'person') === kind;
    return { result: undefined, activities: isSame ? [] : [changed(username, words)] };
  });
}

async function personsKey(sql: Sql, username: string): Promise<PersonKey> {
  const key = personKey(username);
  const { agents } = await findAuthors(sql, [username]);
  if (agents.has(key)) throw new PersonIsAgentError(username);
  return key;
}

function changed(username: string, message: string): NewActivity {
  return { agent: null, type: 'director', message, metadata: { username } };
}
