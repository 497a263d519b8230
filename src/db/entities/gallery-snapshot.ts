import { defineEntity, p } from '@mikro-orm/core';

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
    /** What the gallery showed to everybody. */
    items: p.json().$type<unknown>(),
    seenAt: p.datetime().defaultRaw('now()'),
  },
});
