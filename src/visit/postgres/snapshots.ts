import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ClosedItem } from '../../actions/definition.ts';
import { type Sql, statement } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { toPostgresJson } from '../../lib/postgres-text.ts';
import { utcDay } from '../../limits/day.ts';
import type { GallerySnapshot, SnapshotItem } from '../gallery-snapshot.ts';

/** Items of which this process knows the numbers; of the others it asks again, which does no harm. */
const knownItems = 5_000;

/**
 * In the order of their keys, so that no two processes that keep the same items wait for each other. It updates in any
 * case, because only then it gives the number of an item that somebody else has kept in the same moment.
 */
const keepItems = statement<{ key: string; id: string }>(
  'visit-keep-items',
  `insert into gallery_items as i (key, item, seen_on)
   select key, item, (now() at time zone 'UTC')::date
   from jsonb_to_recordset($1::jsonb) as s (key uuid, item jsonb) order by key
   on conflict (key) do update set seen_on = greatest(i.seen_on, excluded.seen_on), item = excluded.item
   returning key, id`,
  { key: 'uuid', id: 'int8' },
);

/** What an item is, apart from what changes from look to look. */
type ItemContent = Omit<SnapshotItem, 'likeCount' | 'commentCount' | 'popular' | 'closed'>;

function contentOf({ id, author, title, description, imageUrl, createdAt }: SnapshotItem): ItemContent {
  return { id, author, title, description, imageUrl, createdAt };
}

/**
 * Made of the content in such a way that nobody can make two of the same key: what is seen comes from strangers. Behind
 * its question mark a picture's address may be another at every look, where a storage signs it; the latest one is kept.
 */
const keyOf = memoizeByObject((item: SnapshotItem): string => {
  const content = contentOf(item);
  const imageUrl = content.imageUrl?.split('?')[0] ?? null;
  const hex = createHash('sha256')
    .update(JSON.stringify({ ...content, imageUrl }))
    .digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
});

/** The row of a look, in JSON; its lists have an entry for each item. */
export interface SnapshotLine {
  readonly id: string;
  /** Numbers of `gallery_items`. */
  readonly items: readonly number[];
  readonly likes: readonly number[];
  readonly comments: readonly number[];
  readonly popular: readonly boolean[];
  /** What is closed to agents, by the item's id; absent where nothing is. */
  readonly closed?: Readonly<Record<string, ClosedItem>>;
}

/** Inserts looks from a list of {@link SnapshotLine}; one that is there already stays. */
export function insertSnapshots(lines: string): string {
  return `insert into gallery_snapshots (id, item_ids, like_counts, comment_counts, popular, closed)
    select id, items, likes, comments, popular, closed
    from jsonb_to_recordset(${lines})
      as s (id uuid, items bigint[], likes int[], comments int[], popular boolean[], closed jsonb)
    on conflict do nothing`;
}

/** The items of a look as JSON, in its order; null where there is no such look any more. */
export function snapshotItems(id: string): string {
  return `(select json_agg(i.item || jsonb_build_object('likeCount', l.likes, 'commentCount', l.comments,
       'popular', l.popular) || case when s.closed ? (i.item ->> 'id')
       then jsonb_build_object('closed', s.closed -> (i.item ->> 'id')) else '{}' end order by l.place)
     from gallery_snapshots s
       cross join lateral unnest(s.item_ids, s.like_counts, s.comment_counts, s.popular)
         with ordinality as l (item, likes, comments, popular, place)
       join gallery_items i on i.id = l.item
     where s.id = ${id})`;
}

/** Makes the rows of looks. */
export type SnapshotLines = (snapshots: readonly GallerySnapshot[]) => Promise<readonly SnapshotLine[]>;

/**
 * Keeps the items of looks before the rows that name them are made: in a statement of its own, so that no visit that
 * ends waits for another one's items. A look that was prepared once needs no statement again.
 */
export function createSnapshotLines(sql: Sql, clock: Clock): SnapshotLines {
  const known = new LRUCache<string, KnownItem>({ max: knownItems });
  const prepared = new WeakMap<GallerySnapshot, SnapshotLine>();

  /** The numbers of items by their keys. */
  const numbersOf = async (items: readonly SnapshotItem[]): Promise<ReadonlyMap<string, number>> => {
    const today = utcDay(clock.now());
    const numbers = new Map<string, number>();
    const missing = new Map<string, ItemContent>();
    for (const item of items) {
      const key = keyOf(item);
      const one = known.get(key);
      if (one?.day === today) numbers.set(key, one.number);
      else missing.set(key, contentOf(item));
    }
    if (missing.size === 0) return numbers;
    const lines = [...missing].map(([key, item]) => ({ key, item }));
    for (const { key, id } of await sql.rows(keepItems, [toPostgresJson(lines)])) {
      numbers.set(key, Number(id));
      known.set(key, { number: Number(id), day: today });
    }
    return numbers;
  };

  return async (snapshots) => {
    const unprepared = snapshots.filter((snapshot) => !prepared.has(snapshot));
    const numbers = await numbersOf(unprepared.flatMap(({ items }) => items));
    for (const snapshot of unprepared) prepared.set(snapshot, lineOf(snapshot, numbers));
    return snapshots.flatMap((snapshot) => prepared.get(snapshot) ?? []);
  };
}

interface KnownItem {
  /** Of `gallery_items`. */
  readonly number: number;
  /** The UTC day on which this process has kept it: within that day nobody prunes it. */
  readonly day: string;
}

function lineOf({ id, items }: GallerySnapshot, numbers: ReadonlyMap<string, number>): SnapshotLine {
  const numbered = items.flatMap((item) => {
    const number = numbers.get(keyOf(item));
    return number === undefined ? [] : [{ number, item }];
  });
  const closed = items.flatMap((item) =>
    item.closed === undefined ? [] : [[item.id, item.closed] as const],
  );
  return {
    id,
    items: numbered.map(({ number }) => number),
    likes: numbered.map(({ item }) => item.likeCount),
    comments: numbered.map(({ item }) => item.commentCount),
    popular: numbered.map(({ item }) => item.popular),
    ...(closed.length === 0 ? {} : { closed: Object.fromEntries(closed) }),
  };
}
