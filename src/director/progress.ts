import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';
import { instantSql } from './sql-time.ts';

/** How far the director has got. */
export interface DirectorProgress {
  /** When it last looked at the posts that wait; null before the first time. */
  readonly lookedAt: EpochMs | null;
  /** When it last decided about the handover. */
  readonly decidedAt: EpochMs | null;
  /** Posts that were due at the last look and that no agent could be asked for. */
  readonly unmet: number;
}

const selectProgress = statement<{ lookedAt: string | null; decidedAt: string | null; unmet: number }>(
  'director-progress',
  'select looked_at as "lookedAt", decided_at as "decidedAt", unmet from director_progress',
  { lookedAt: 'timestamptz', decidedAt: 'timestamptz', unmet: 'int4' },
);

const noteLook = statement(
  'director-note-look',
  `insert into director_progress (id, looked_at, unmet) values (1, ${instantSql('$1')}, $2)
   on conflict (id) do update set looked_at = excluded.looked_at, unmet = excluded.unmet`,
);

const noteDecision = statement(
  'director-note-decision',
  `insert into director_progress (id, decided_at) values (1, ${instantSql('$1')})
   on conflict (id) do update set decided_at = excluded.decided_at`,
);

export async function directorProgress(sql: Sql): Promise<DirectorProgress> {
  const [row] = await sql.rows(selectProgress, []);
  const ms = (instant: string | null | undefined): EpochMs | null =>
    instant === null || instant === undefined ? null : epochMsOf(instant);
  return { lookedAt: ms(row?.lookedAt), decidedAt: ms(row?.decidedAt), unmet: row?.unmet ?? 0 };
}

export async function noteLooked(sql: Sql, at: EpochMs, unmet: number): Promise<void> {
  await sql.rows(noteLook, [at, unmet]);
}

export async function noteDecided(sql: Sql, at: EpochMs): Promise<void> {
  await sql.rows(noteDecision, [at]);
}
