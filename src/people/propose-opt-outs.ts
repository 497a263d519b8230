import type { ActivityLog } from '../activity/record.ts';
import { statement } from '../db/sql.ts';
import { toPostgresJson } from '../lib/postgres-text.ts';
import type { KnownPerson } from './known-people.ts';
import { optOutIn } from './opt-out-rule.ts';
import type { PersonKey } from './person-key.ts';

/** Words of a person: a title or a comment. */
export interface SaidByPerson {
  readonly person: KnownPerson;
  readonly text: string;
  /** Milliseconds since the epoch; null where nobody knows. */
  readonly at: number | null;
}

const propose = statement<{ username: string; evidence: string }>(
  'people-propose-opt-out',
  `update people p set opted_out = 'proposed', opt_out_evidence = f.evidence
   from jsonb_to_recordset($1::jsonb) as f (key text, evidence text)
   where p.key = f.key and p.opted_out = 'no'
   returning p.username, p.opt_out_evidence as evidence`,
  { username: 'text', evidence: 'text' },
);

/**
 * Finds out who asks agents to stay away. It holds at once, and is reported to operators once, who confirm or decline
 * it. What somebody wrote before a proposal was declined proposes nothing any more.
 */
export async function proposeOptOuts(activityLog: ActivityLog, said: readonly SaidByPerson[]): Promise<void> {
  const found = new Map<PersonKey, string>();
  for (const { person, text, at } of said) {
    if (person.optedOut !== 'no' || person.kind === 'marked') continue;
    if (person.optOutDeclinedAt !== null && (at === null || at <= person.optOutDeclinedAt)) continue;
    const evidence = optOutIn(text);
    if (evidence !== null) found.set(person.key, evidence);
  }
  if (found.size === 0) return;
  const rows = [...found].map(([key, evidence]) => ({ key, evidence }));
  await activityLog.commit(async (sql) => {
    const proposed = await sql.rows(propose, [toPostgresJson(rows)]);
    return {
      result: undefined,
      activities: proposed.map(({ username, evidence }) => ({
        agent: null,
        type: 'director' as const,
        message: `${username} seems to ask agents to stay away: “${evidence}”. None approaches them until you decline it.`,
        metadata: { username, optedOut: 'proposed' },
      })),
    };
  });
}
