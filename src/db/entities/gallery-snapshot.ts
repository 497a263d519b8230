import { defineEntity, p } from '@mikro-orm/core';

/** What an item of the gallery is, kept once for all looks that show it; what is edited there is another one here. */
export const GalleryItem = defineEntity({
  name: 'GalleryItem',
  tableName: 'gallery_items',
  uniques: [{ name: 'gallery_items_key_unique', properties: ['key'] }],
  indexes: [
    { name: 'gallery_items_seen_on_index', properties: ['seenOn'] },
    {
      name: 'gallery_items_item_id_index',
      expression: "create index gallery_items_item_id_index on gallery_items ((item ->> 'id'))",
    },
  ],
  properties: {
    id: p.bigint('string').primary(),
    /** Made of the content, so that every process finds the same item. */
    key: p.uuid(),
    item: p.json().$type<unknown>(),
    /** The latest UTC day on which a look showed it, which is also the only thing that changes. */
    seenOn: p.date(),
  },
});

/** One look at the gallery, shared by the ticks that came close together and kept once for all of them. */
export const GallerySnapshot = defineEntity({
  name: 'GallerySnapshot',
  tableName: 'gallery_snapshots',
  indexes: [
    {
      name: 'gallery_snapshots_seen_at_index',
      expression: 'create index gallery_snapshots_seen_at_index on gallery_snapshots using brin (seen_at)',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** What the gallery showed to everybody, in its order; the other lists have an entry for each. */
    itemIds: p.array<number>().columnType('bigint[]'),
    likeCounts: p.array<number>().columnType('int[]'),
    commentCounts: p.array<number>().columnType('int[]'),
    popular: p.array<boolean>().columnType('boolean[]'),
    /** What no agent might do then, by the item's id: see src/api/standing.ts. Null where everything was open. */
    closed: p.json().$type<unknown>().nullable(),
    seenAt: p.datetime().defaultRaw('now()'),
  },
});
