import { type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { toPostgresJson } from '../../lib/postgres-text.ts';
import {
  findAuthors,
  type KnownAuthors,
  type KnownPersonRow,
  knownPersonSql,
  knownPersonTypes,
  peopleFrom,
} from '../known-people.ts';
import { keptHash, type PersonKey, personKey } from '../person-key.ts';

/** Somebody who posted or commented. */
export interface Appearance {
  readonly username: string;
  readonly name: string;
  /** When they did. */
  readonly at: EpochMs;
}

/** Whoever was deleted and comes back has the opt-out and the arm of before, and is no newcomer any more. */
const meet = statement<KnownPersonRow>(
  'people-meet',
  `with seen as (
     select s.key, s.username, s.name, s.at, decode(s.hash, 'hex') as hash
     from jsonb_to_recordset($1::jsonb) as s (key text, username text, name text, at timestamptz, hash text)
   ), back as (
     delete from people_kept k using seen where k.hash = seen.hash
     returning k.hash, k.opted_out, k.arm, k.randomised_at
   )
   insert into people as p (key, username, name, last_seen_at, opted_out, arm, randomised_at, checked_at)
   select s.key, s.username, s.name, s.at, coalesce(b.opted_out, 'no'), b.arm, b.randomised_at,
     case when b.arm is not null then now() end
   from seen s left join back b on b.hash = s.hash order by s.at, s.key
   on conflict (key) do update set username = excluded.username, name = excluded.name,
     last_seen_at = greatest(p.last_seen_at, excluded.last_seen_at)
   returning ${knownPersonSql}`,
  knownPersonTypes,
);

/** Notes who was seen, and says who they are. Agents of the fleet are told apart and noted nowhere. */
export async function meetAuthors(
  sql: Sql,
  appearances: readonly Appearance[],
  seed: string,
): Promise<KnownAuthors> {
  const { agents } = await findAuthors(
    sql,
    appearances.map(({ username }) => username),
  );
  const latest = new Map<PersonKey, Appearance>();
  for (const appearance of appearances) {
    const key = personKey(appearance.username);
    if (!agents.has(key) && appearance.at >= (latest.get(key)?.at ?? 0)) latest.set(key, appearance);
  }
  if (latest.size === 0) return { agents, people: new Map() };
  const seen = [...latest].map(([key, { username, name, at }]) => ({
    key,
    username,
    name,
    at: new Date(at).toISOString(),
    hash: keptHash(seed, key).toString('hex'),
  }));
  return { agents, people: peopleFrom(await sql.rows(meet, [toPostgresJson(seen)])) };
}
