import { defineEntity, p } from '@mikro-orm/core';

export const fleetStatuses = ['running', 'paused', 'sleeping'] as const;
export type FleetStatus = (typeof fleetStatuses)[number];

/** What holds for all agents together; a single row. */
export const Fleet = defineEntity({
  name: 'Fleet',
  tableName: 'fleet',
  checks: [{ name: 'fleet_single_row', expression: 'id = 1' }],
  properties: {
    id: p.smallint().primary().autoincrement(false),
    status: p.enum([...fleetStatuses]).default('running'),
    statusReason: p.text().nullable(),
    sleepingUntil: p.datetime().nullable(),
    /** One factor on the whole fleet's speed; 1 is real time. */
    pace: p.double().$type<number>(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
