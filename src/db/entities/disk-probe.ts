import { defineEntity, p } from '@mikro-orm/core';

/** Written to find out whether Postgres takes writes; it has one row at the most. */
export const DiskProbe = defineEntity({
  name: 'DiskProbe',
  tableName: 'disk_probe',
  properties: {
    at: p.datetime().primary(),
  },
});
