import {
  type PictureMeasures,
  type PictureWords,
  pictureMeasuresSchema,
  pictureWordsSchema,
} from '../api/pictures.ts';
import { type Database, type Sql, statement } from '../db/sql.ts';
import { toPostgresJson, toPostgresText } from '../lib/postgres-text.ts';
import { isSameSignature, type Likeness, sameBits } from './measure/index.ts';

/** Pictures that are compared with a new one by their colours. */
const compared = 20;
/** The latest pictures are kept, and how long is kept which item has which. */
const kept = { pictures: 20_000, itemDays: 30 } as const;
const longestReason = 300;

/** A picture as the fleet knows it. */
export interface SeenPicture {
  readonly id: string;
  readonly measures: PictureMeasures;
  /** Null where no model has described it. */
  readonly words: PictureWords | null;
  readonly by: string | null;
  /** Why the last model that was asked has not described it. */
  readonly reason: string | null;
  /** Another worker has it described now. */
  readonly leased: boolean;
}

/**
 * What is known of an item's picture: seen; it could not be seen; somebody else looks at it; or it is this worker's
 * turn, which has it to itself until its lease ends.
 */
export type ItemSight =
  | { readonly state: 'seen'; readonly picture: SeenPicture }
  | { readonly state: 'unseen'; readonly reason: string }
  | { readonly state: 'busy' }
  | { readonly state: 'ours' };

interface SightRow {
  claimed: boolean;
  busy: boolean;
  unseen: string | null;
  id: string | null;
  measures: unknown;
  words: unknown;
  by: string | null;
  reason: string | null;
  leased: boolean;
}

const sightColumns = {
  claimed: 'bool',
  busy: 'bool',
  unseen: 'text',
  id: 'int8',
  measures: 'jsonb',
  words: 'jsonb',
  by: 'text',
  reason: 'text',
  leased: 'bool',
} as const;

/** Takes the lease where nobody has it and nothing is known; what is known is read in the same statement. */
const lookUpItem = statement<SightRow>(
  'seen-item-look-up',
  `with claimed as (
     insert into seen_items as i (item_id, leased_until) values ($1, now() + $2::float8 * interval '1 millisecond')
     on conflict (item_id) do update set leased_until = excluded.leased_until
     where i.picture_id is null and coalesce(i.leased_until, '-infinity') <= now()
       and coalesce(i.look_again_at, '-infinity') <= now()
     returning item_id
   )
   select exists (select from claimed) as claimed, i.reason as unseen,
     -- A row that somebody has added at this very moment is in no snapshot.
     i.item_id is null or coalesce(i.leased_until > now(), false) as busy,
     p.id, p.measures, p.words, p.described_by as by, p.reason, coalesce(p.leased_until > now(), false) as leased
   from (values ($1)) as asked (item_id)
     left join seen_items i on i.item_id = asked.item_id left join seen_pictures p on p.id = i.picture_id`,
  sightColumns,
);

const lockPictures = statement<{ locked: boolean }>(
  'seen-picture-lock',
  'select pg_advisory_xact_lock(7160011) is not null as locked',
  { locked: 'bool' },
);

const nearPictures = statement<{ id: string; signature: string }>(
  'seen-picture-near',
  `select id, signature from seen_pictures where bit_count((hash # $1::bigint)::bit(64)) <= ${sameBits}
   order by bit_count((hash # $1::bigint)::bit(64)), id limit ${compared}`,
  { id: 'int8', signature: 'text' },
);

const addPicture = statement<{ id: string }>(
  'seen-picture-add',
  'insert into seen_pictures (hash, signature, measures) values ($1::bigint, $2, $3::jsonb) returning id',
  { id: 'int8' },
);

const linkItem = statement(
  'seen-item-link',
  `insert into seen_items as i (item_id, picture_id) values ($1, $2::bigint)
   on conflict (item_id) do update set picture_id = excluded.picture_id, reason = null, look_again_at = null,
     leased_until = null, seen_at = now()`,
);

const noteUnseen = statement(
  'seen-item-unseen',
  `update seen_items set reason = $2, look_again_at = now() + $3::float8 * interval '1 millisecond',
     leased_until = null, seen_at = now() where item_id = $1 and picture_id is null`,
);

const takeDescribing = statement<{ id: string }>(
  'seen-picture-take',
  `update seen_pictures set leased_until = now() + $2::float8 * interval '1 millisecond'
   where id = $1::bigint and words is null and coalesce(ask_again_at, '-infinity') <= now()
     and coalesce(leased_until, '-infinity') <= now() returning id`,
  { id: 'int8' },
);

const saveWords = statement(
  'seen-picture-words',
  `update seen_pictures set words = $2::jsonb, described_by = $3, reason = null, ask_again_at = null,
     leased_until = null where id = $1::bigint`,
);

const saveFailure = statement(
  'seen-picture-failure',
  `update seen_pictures set reason = $2, ask_again_at = now() + $3::float8 * interval '1 millisecond',
     leased_until = null where id = $1::bigint and words is null`,
);

const readPicture = statement<Omit<SightRow, 'claimed' | 'busy' | 'unseen'>>(
  'seen-picture-read',
  `select id, measures, words, described_by as by, reason, coalesce(leased_until > now(), false) as leased
   from seen_pictures where id = $1::bigint`,
  {
    id: sightColumns.id,
    measures: sightColumns.measures,
    words: sightColumns.words,
    by: sightColumns.by,
    reason: sightColumns.reason,
    leased: sightColumns.leased,
  },
);

/** What the fleet knows of the gallery's pictures. */
export interface SeenPictures {
  /** What is known of an item's picture; takes the lease for so many milliseconds where nothing is. */
  lookUp(itemId: string, leaseMs: number): Promise<ItemSight>;
  /** Keeps what a picture looks like, unless a copy of it is known. @returns the picture, which may be described already */
  keep(itemId: string, likeness: Likeness, measures: PictureMeasures): Promise<SeenPicture>;
  /** Keeps why an item's picture could not be seen, for so many milliseconds. */
  keepUnseen(itemId: string, reason: string, forMs: number): Promise<void>;
  /** Takes the lease on having a picture described; false where somebody has it, or it is too early to ask again. */
  takeDescribing(pictureId: string, leaseMs: number): Promise<boolean>;
  keepWords(pictureId: string, words: PictureWords, by: string): Promise<void>;
  /** Keeps why a picture was not described, and asks nobody again for so many milliseconds. */
  keepFailure(pictureId: string, reason: string, forMs: number): Promise<void>;
  /** Null where it was purged meanwhile. */
  read(pictureId: string): Promise<SeenPicture | null>;
}

export function createSeenPictures(database: Database): SeenPictures {
  return {
    async lookUp(itemId, leaseMs) {
      const [row] = await database.rows(lookUpItem, [itemId, leaseMs]);
      if (row === undefined || row.claimed) return { state: 'ours' };
      const picture = pictureIn(row);
      if (picture !== null) return { state: 'seen', picture };
      return row.busy ? { state: 'busy' } : { state: 'unseen', reason: row.unseen ?? '' };
    },
    keep: (itemId, { hash, signature }, measures) =>
      database.transaction(async (sql) => {
        const signed = BigInt.asIntN(64, hash).toString();
        await sql.rows(lockPictures, []);
        const near = await sql.rows(nearPictures, [signed]);
        const same = near.find((one) => isSameSignature(one.signature, signature));
        const [added] =
          same === undefined
            ? await sql.rows(addPicture, [signed, signature, toPostgresJson(measures)])
            : [same];
        if (added === undefined) throw new RangeError('A picture was added, and has no id.');
        await sql.rows(linkItem, [itemId, added.id]);
        return (await readIn(sql, added.id)) ?? unknownPicture(added.id, measures);
      }),
    async keepUnseen(itemId, reason, forMs) {
      await database.rows(noteUnseen, [itemId, toPostgresText(reason, longestReason), forMs]);
    },
    async takeDescribing(pictureId, leaseMs) {
      return (await database.rows(takeDescribing, [pictureId, leaseMs])).length > 0;
    },
    async keepWords(pictureId, words, by) {
      await database.rows(saveWords, [pictureId, toPostgresJson(words), by]);
    },
    async keepFailure(pictureId, reason, forMs) {
      await database.rows(saveFailure, [pictureId, toPostgresText(reason, longestReason), forMs]);
    },
    read: (pictureId) => readIn(database, pictureId),
  };
}

async function readIn(sql: Sql, pictureId: string): Promise<SeenPicture | null> {
  const [row] = await sql.rows(readPicture, [pictureId]);
  return row === undefined ? null : pictureIn(row);
}

function unknownPicture(id: string, measures: PictureMeasures): SeenPicture {
  return { id, measures, words: null, by: null, reason: null, leased: false };
}

/** What another release has written in a form that this one does not know counts as unknown. */
function pictureIn(row: Omit<SightRow, 'claimed' | 'busy' | 'unseen'>): SeenPicture | null {
  if (row.id === null) return null;
  const measures = pictureMeasuresSchema.safeParse(row.measures);
  if (!measures.success) return null;
  const words = pictureWordsSchema.safeParse(row.words);
  const { id, by, reason, leased } = row;
  return { id, measures: measures.data, words: words.data ?? null, by, reason, leased };
}

/** What became of pictures that were looked at in the last day, and the reason that most of the unseen share. */
export interface RecentSights {
  readonly seen: number;
  readonly unseen: number;
  readonly mostOften: string | null;
}

const countRecent = statement<{ seen: number; unseen: number; mostOften: string | null }>(
  'seen-item-count',
  `select count(picture_id)::int as seen, (count(*) filter (where picture_id is null and reason is not null))::int as unseen,
     mode() within group (order by reason) filter (where picture_id is null) as "mostOften"
   from seen_items where seen_at > now() - interval '1 day'`,
  { seen: 'int4', unseen: 'int4', mostOften: 'text' },
);

/** Counts pictures by what came of looking at them in the last day, copies included. */
export async function recentSights(sql: Sql): Promise<RecentSights> {
  const [row] = await sql.rows(countRecent, []);
  return row ?? { seen: 0, unseen: 0, mostOften: null };
}

const dropOldPictures = statement(
  'seen-picture-drop-old',
  `delete from seen_pictures where id <= (select max(id) from seen_pictures) - ${kept.pictures}`,
);
const dropOldItems = statement(
  'seen-item-drop-old',
  `delete from seen_items i where seen_at < now() - interval '${kept.itemDays} days'
     or (picture_id is not null and not exists (select from seen_pictures p where p.id = i.picture_id))`,
);

/** Drops the oldest pictures beyond those that are kept, and which items had them. */
export async function dropOldSeenPictures(sql: Sql): Promise<void> {
  await sql.rows(dropOldPictures, []);
  await sql.rows(dropOldItems, []);
}
