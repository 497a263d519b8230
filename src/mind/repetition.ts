import { type Sql, statement } from '../db/sql.ts';
import type { TickId } from '../lib/ids.ts';
import { sameWordsKey } from './text.ts';

/** For so many days nobody in the fleet says again what was said. */
const rememberedDays = 7;
/** And no more than this is remembered, the newest of it: what a search costs grows with what it searches. */
const rememberedTexts = 50_000;

const reserve = statement<{ twin: string | null }>(
  'texts-reserve',
  'select twin from reserve_texts($1, $2, $3) order by place',
);

const forget = statement<{ key: string }>(
  'texts-forget',
  `delete from said_texts where said_at < greatest(now() - ${rememberedDays} * interval '1 day',
     (select said_at from said_texts order by said_at desc offset ${rememberedTexts} limit 1))`,
);

/**
 * Reserves texts for a visit, in the order given. A text is taken when another visit has said the same words, or nearly
 * the same: a similarity of pg_trgm of 0.7 or more. The same visit may reserve the same text again.
 * @returns for each text what it repeats, or null where it is reserved now
 */
export async function reserveTexts(
  sql: Sql,
  tickId: TickId,
  texts: readonly string[],
): Promise<(string | null)[]> {
  const keys = texts.map((text) => sameWordsKey(text) || text);
  const rows = await sql.rows(reserve, [tickId, keys, texts]);
  return rows.map(({ twin }) => twin);
}

/** Forgets what was said so long ago, or so many texts ago, that it may be said again. */
export async function forgetOldTexts(sql: Sql): Promise<void> {
  await sql.rows(forget, []);
}
