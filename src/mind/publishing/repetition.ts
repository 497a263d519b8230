import { batched } from '../../db/batch.ts';
import { epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import type { TickId } from '../../lib/ids.ts';
import {
  decodeVector,
  encodeVector,
  hasComparableLength,
  type Meaning,
  type MeaningVector,
  SaidMeanings,
} from './meaning/index.ts';
import { keptDays, keptTexts, keyOf, SaidTexts } from './said-texts.ts';

/** A row of `said_texts`. */
interface Row {
  /** Ascends in the order of commit. */
  seq: string;
  text: string;
  tickId: TickId;
  saidAt: string;
  /** Its meaning in base64; null where nobody knows it. */
  vector: string | null;
  vectorBy: string | null;
}

/** Rows that are new to this process, and what became of each text: its own row, or what it repeats. */
interface ReserveRow extends Row {
  place: number | null;
  twin: string | null;
}

const columns =
  'seq, said as text, said_by as "tickId", said_when as "saidAt", vector, vector_by as "vectorBy"';
const types = {
  seq: 'int8',
  text: 'text',
  tickId: 'uuid',
  saidAt: 'timestamptz',
  vector: 'text',
  vectorBy: 'text',
} as const;

const reserve = statement<ReserveRow>(
  'texts-reserve',
  `select place, ${columns}, twin from reserve_said_texts($1::jsonb, $2)`,
  { place: 'int4', ...types, twin: 'text' },
);

const selectPage = statement<Row>(
  'texts-page',
  `select seq, text, tick_id as "tickId", said_at as "saidAt", encode(meaning, 'base64') as vector,
     meaning_by as "vectorBy" from said_texts where seq > $1 order by seq limit $2`,
  types,
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
 *
 * Where meanings are known, what says the same in other words is found, too. A text's vector stands in its row, so that
 * each text is read by the model once in the whole fleet.
 */
export function createTextReserving({ sql, clock, meaning = null }: TextReservingParts): ReserveTexts {
  const said = new SaidTexts(clock);
  const meanings = new SaidMeanings(clock);
  let known = 0;
  let begun = false;

  const keepMeaning = ({ text, tickId, saidAt, vector, vectorBy }: Row): void => {
    if (vector === null || vectorBy === null || vectorBy !== meaning?.model) return;
    const decoded = decodeVector(vector);
    if (decoded !== null) meanings.keep({ text, vector: decoded, tickId, at: epochMsOf(saidAt) });
  };
  const learn = (row: Row): void => {
    if (Number(row.seq) <= known) return;
    known = Number(row.seq);
    said.keep({ text: row.text, tickId: row.tickId, at: epochMsOf(row.saidAt) });
    keepMeaning(row);
  };
  const begin = async (): Promise<void> => {
    for (let full = true; full; ) {
      const page = await sql.rows(selectPage, [known, pageSize]);
      for (const row of page) learn(row);
      full = page.length === pageSize;
    }
    begun = true;
  };
  const saidInOtherWords = ({ tickId, text, vector }: Omit<Wanted, 'twin' | 'request'>): string | null =>
    vector === null || meaning === null
      ? null
      : meanings.twinOf({ tickId, text, vector }, meaning.sameInFleet);
  /** What becomes of texts that nobody has said as far as this process knows, in their order. */
  const reserveFree = async (free: readonly Wanted[]): Promise<readonly (string | null)[]> => {
    if (free.length === 0) return [];
    const lines = free.map(({ tickId, text, vector }, place) => ({
      place,
      tick: tickId,
      key: keyOf(text),
      text,
      ...(vector === null ? {} : { meaning: encodeVector(vector), meaning_by: meaning?.model }),
    }));
    const rows = await sql.rows(reserve, [JSON.stringify(lines), known]);
    const twins = new Map<number | null, string | null>();
    for (const row of rows) {
      const wanted = row.place === null ? undefined : free[row.place];
      // Others' new rows come first: what they have said in other words since is known by now.
      const twin = row.twin ?? (wanted === undefined ? null : saidInOtherWords(wanted));
      twins.set(row.place, twin);
      if (row.twin === null) learn(row);
    }
    return free.map((_, place) => twins.get(place) ?? null);
  };
  const answer = async (requests: readonly Request[]): Promise<readonly (readonly (string | null)[])[]> => {
    if (!begun) await begin();
    const vectors = await vectorsOf(
      requests.flatMap(({ texts }) => texts),
      meaning,
    );
    const wanted = requests.flatMap(({ tickId, texts }, request) =>
      texts.map((text): Wanted => {
        const vector = vectors.get(text) ?? null;
        const twin = said.twinOf(tickId, text) ?? saidInOtherWords({ tickId, text, vector });
        return { request, tickId, text, vector, twin };
      }),
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

export interface TextReservingParts {
  readonly sql: Sql;
  readonly clock: Clock;
  /** Knows what texts mean; null where they are compared by their letters alone. */
  readonly meaning?: Meaning | null;
}

interface Wanted {
  /** Its request's place in the batch. */
  readonly request: number;
  readonly tickId: TickId;
  readonly text: string;
  readonly vector: MeaningVector | null;
  /** What it repeats, as far as this process knows. */
  readonly twin: string | null;
}

/** The vectors of those texts that are long enough to be compared. */
async function vectorsOf(
  texts: readonly string[],
  meaning: Meaning | null,
): Promise<ReadonlyMap<string, MeaningVector | null>> {
  const comparable = [...new Set(texts)].filter(hasComparableLength);
  if (meaning === null || comparable.length === 0) return new Map();
  const vectors = await meaning.of(comparable);
  return new Map(comparable.map((text, place) => [text, vectors[place] ?? null]));
}

/** Deletes what was said so long ago, or so many texts ago, that it may be said again. */
export async function purgeOldTexts(sql: Sql): Promise<void> {
  await sql.rows(deleteOld, []);
}
