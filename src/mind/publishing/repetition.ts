import { batched } from '../../db/batch.ts';
import { epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import type { TickId } from '../../lib/ids.ts';
import { keptDays, keptTexts, keyOf, SaidTexts } from './said-texts.ts';

/** A row of `said_texts`. */
interface Row {
  /** Ascends in the order of commit. */
  seq: string;
  text: string;
  tickId: TickId;
  saidAt: string;
}

/** Rows that are new to this process, and what became of each text: its own row, or what it repeats. */
interface ReserveRow extends Row {
  place: number | null;
  twin: string | null;
}

const columns = 'seq, said as text, said_by as "tickId", said_when as "saidAt"';

const reserve = statement<ReserveRow>(
  'texts-reserve',
  `select place, ${columns}, twin from reserve_said_texts($1::jsonb, $2)`,
  { place: 'int4', seq: 'int8', text: 'text', tickId: 'uuid', saidAt: 'timestamptz', twin: 'text' },
);

const selectPage = statement<Row>(
  'texts-page',
  `select seq, text, tick_id as "tickId", said_at as "saidAt" from said_texts where seq > $1 order by seq limit $2`,
  { seq: 'int8', text: 'text', tickId: 'uuid', saidAt: 'timestamptz' },
);

const deleteOld = statement<{ key: string }>(
  'texts-delete-old',
  `delete from said_texts where said_at < greatest(now() - ${keptDays} * interval '1 day',
     (select said_at from said_texts order by said_at desc offset ${keptTexts} limit 1))`,
);

/** Texts read at once by a process that has just begun; each costs some 20 µs to take in. */
const pageSize = 2_000;

/**
 * Reserves texts for a visit, in the order given. A text is taken when another visit has said the same words, or nearly
 * the same. The same visit may reserve the same text again.
 * @returns for each text what it repeats, or null where it is reserved now
 */
export type ReserveTexts = (tickId: TickId, texts: readonly string[]) => Promise<readonly (string | null)[]>;

interface Request {
  readonly tickId: TickId;
  readonly texts: readonly string[];
}

/**
 * The fleet's memory of what was said. Each process holds all of it in its own memory and looks there first; what others
 * have said since is compared in Postgres, under a lock, while the text is reserved. So a search costs the same however
 * much was said, and no two processes can say the same at the same moment.
 */
export function createTextReserving({
  sql,
  clock,
}: {
  readonly sql: Sql;
  readonly clock: Clock;
}): ReserveTexts {
  const said = new SaidTexts(clock);
  let known = 0;
  let begun = false;

  const learn = ({ seq, text, tickId, saidAt }: Row): void => {
    if (Number(seq) <= known) return;
    known = Number(seq);
    said.keep({ text, tickId, at: epochMsOf(saidAt) });
  };
  const begin = async (): Promise<void> => {
    for (let full = true; full; ) {
      const page = await sql.rows(selectPage, [known, pageSize]);
      for (const row of page) learn(row);
      full = page.length === pageSize;
    }
    begun = true;
  };
  /** What becomes of texts that nobody has said as far as this process knows, in their order. */
  const reserveFree = async (free: readonly Wanted[]): Promise<readonly (string | null)[]> => {
    if (free.length === 0) return [];
    const lines = free.map(({ tickId, text }, place) => ({ place, tick: tickId, key: keyOf(text), text }));
    const rows = await sql.rows(reserve, [JSON.stringify(lines), known]);
    const twins = new Map(rows.map(({ place, twin }) => [place, twin]));
    for (const row of rows) if (row.twin === null) learn(row);
    return free.map((_, place) => twins.get(place) ?? null);
  };
  const answer = async (requests: readonly Request[]): Promise<readonly (readonly (string | null)[])[]> => {
    if (!begun) await begin();
    const wanted = requests.flatMap(({ tickId, texts }, request) =>
      texts.map((text): Wanted => ({ request, tickId, text, twin: said.twinOf(tickId, text) })),
    );
    const free = wanted.filter(({ twin }) => twin === null);
    const became = await reserveFree(free);
    const twinOf = new Map(free.map((one, place) => [one, became[place] ?? null]));
    return requests.map((_, request) =>
      wanted.filter((one) => one.request === request).map((one) => one.twin ?? twinOf.get(one) ?? null),
    );
  };

  const together = batched<Request, readonly (string | null)[]>({ run: answer });
  return (tickId, texts) => together({ tickId, texts });
}

interface Wanted {
  /** Its request's place in the batch. */
  readonly request: number;
  readonly tickId: TickId;
  readonly text: string;
  /** What it repeats, as far as this process knows. */
  readonly twin: string | null;
}

/** Deletes what was said so long ago, or so many texts ago, that it may be said again. */
export async function purgeOldTexts(sql: Sql): Promise<void> {
  await sql.rows(deleteOld, []);
}
