import { defineEntity, p } from '@mikro-orm/core';

/** One look at the gallery, shared by the ticks that came close together and kept once for all of them. */
export const Sighting = defineEntity({
  name: 'Sighting',
  tableName: 'sightings',
  indexes: [
    {
      name: 'sightings_seen_at_index',
      expression: 'create index sightings_seen_at_index on sightings using brin (seen_at)',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** What the gallery showed to everybody. */
    items: p.json().$type<unknown>(),
    seenAt: p.datetime().defaultRaw('now()'),
  },
});
