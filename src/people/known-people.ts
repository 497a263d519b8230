import type { OptOut, PersonKind } from '../api/people.ts';
import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { Arm } from './arm.ts';
import { type PersonKey, personKey } from './person-key.ts';

/** The part of somebody's row that decides how agents stand to them. */
export interface KnownPerson {
  readonly key: PersonKey;
  readonly username: string;
  readonly kind: PersonKind;
  readonly arm: Arm | null;
  readonly randomisedAt: EpochMs | null;
  readonly optedOut: OptOut;
  readonly optOutDeclinedAt: EpochMs | null;
  /** False while it is open whether a newcomer or a veteran. */
  readonly checked: boolean;
}

/** Who of those that were asked for is known, by key; whoever is in neither is unknown. */
export interface KnownAuthors {
  /** Usernames of the fleet's own agents, of deleted ones too. */
  readonly agents: ReadonlySet<PersonKey>;
  readonly people: ReadonlyMap<PersonKey, KnownPerson>;
}

const selectAgents = statement<{ key: string }>(
  'people-agents',
  `select lower(username) as key from agents where lower(username) = any($1::text[])
   union select username from former_agents where username = any($1::text[])`,
  { key: 'text' },
);

/** The part of a row of `people` that says who somebody is: see {@link knownPersonSql}. */
export interface KnownPersonRow {
  key: string;
  username: string;
  kind: PersonKind;
  arm: Arm | null;
  randomisedAt: string | null;
  optedOut: OptOut;
  optOutDeclinedAt: string | null;
  checked: boolean;
}

/** Selects, or returns, a {@link KnownPersonRow} of the table `people`. */
export const knownPersonSql = `key, username, kind, arm, randomised_at as "randomisedAt",
     opted_out as "optedOut", opt_out_declined_at as "optOutDeclinedAt", checked_at is not null as checked`;

export const knownPersonTypes = {
  key: 'text',
  username: 'text',
  kind: 'text',
  arm: 'text',
  randomisedAt: 'timestamptz',
  optedOut: 'text',
  optOutDeclinedAt: 'timestamptz',
  checked: 'bool',
} as const;

const selectPeople = statement<KnownPersonRow>(
  'people-known',
  `select ${knownPersonSql} from people where key = any($1::text[])`,
  knownPersonTypes,
);

/** Looks up who somebody is, by username. */
export async function findAuthors(sql: Sql, usernames: Iterable<string>): Promise<KnownAuthors> {
  const keys = [...new Set([...usernames].map(personKey))];
  if (keys.length === 0) return { agents: new Set(), people: new Map() };
  const agents = await sql.rows(selectAgents, [keys]);
  const people = await sql.rows(selectPeople, [keys]);
  return {
    agents: new Set(agents.map(({ key }) => personKey(key))),
    people: peopleFrom(people),
  };
}

/** Those rows by key. */
export function peopleFrom(rows: readonly KnownPersonRow[]): ReadonlyMap<PersonKey, KnownPerson> {
  const at = (moment: string | null): EpochMs | null => (moment === null ? null : epochMsOf(moment));
  return new Map(
    rows.map((row) => {
      const key = personKey(row.key);
      const { randomisedAt, optOutDeclinedAt } = row;
      return [key, { ...row, key, randomisedAt: at(randomisedAt), optOutDeclinedAt: at(optOutDeclinedAt) }];
    }),
  );
}
