import { defineEntity, p } from '@mikro-orm/core';

export const fleetStatuses = ['running', 'paused', 'sleeping'] as const;
export type FleetStatus = (typeof fleetStatuses)[number];

/** What the whole fleet may use a UTC day; null where there is no limit. */
export interface FleetLimits {
  readonly dailyActions: number | null;
  readonly dailyTokens: number | null;
  readonly dailyCostUsd: number | null;
}

const noLimits: FleetLimits = { dailyActions: null, dailyTokens: null, dailyCostUsd: null };

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
    /** Since when no worker has got through to FloImg Studio; null while it answers. */
    studioOutSince: p.datetime().nullable(),
    /** FloImg's own words while it refuses the service token; null while it takes it. */
    tokenRefusal: p.text().nullable(),
    /** Since when no model has given a plan, and why the last one gave none; null while they do. */
    mindFailingSince: p.datetime().nullable(),
    mindFailure: p.text().nullable(),
    /** Since when moderation has given no answer, and why; null while it does. */
    moderationFailingSince: p.datetime().nullable(),
    moderationFailure: p.text().nullable(),
    /** Since when nobody knows what texts mean, and why; null while the model of meanings gives answers. */
    meaningFailingSince: p.datetime().nullable(),
    meaningFailure: p.text().nullable(),
    /** Since when nobody describes pictures although somebody is to, and why; null while they are described. */
    visionFailingSince: p.datetime().nullable(),
    visionFailure: p.text().nullable(),
    /** One factor on the whole fleet's speed; 1 is real time. */
    pace: p.double().$type<number>(),
    limits: p
      .json()
      .$type<FleetLimits>()
      .defaultRaw(`'${JSON.stringify(noLimits)}'`),
    /** The pace that every schedule in Redis was last set to; `reconcile` carries a change on when a crash cut it off. */
    scheduledPace: p.double().$type<number>(),
    /** The id up to which activities are no longer kept; 0 while all are. */
    activitiesLostUpTo: p.bigint('number').defaultRaw('0'),
    /** The last action that came by when old texts were taken off. */
    actionsShedUpTo: p.uuid().defaultRaw(`'00000000-0000-0000-0000-000000000000'`),
    /** A change of the mind that a share of the agents decides with: see src/api/canary.ts. */
    canary: p.json().$type<unknown>().nullable(),
    /** What operators let no agent say: see src/api/guard.ts. */
    blockedWords: p.json().$type<unknown>().nullable(),
    /** Secret, made once: a newcomer's arm is a function of it, and so is which agents rest. */
    seed: p.text().defaultRaw('(gen_random_uuid())::text'),
    /** What the director goes by, where it differs from a new fleet's: see src/api/director-settings.ts. */
    director: p.json().$type<unknown>().nullable(),
    /** How long posts of each hour of the day wait for people, in seconds: see src/director/people-first.ts. */
    learntWaits: p.json().$type<unknown>().nullable(),
    /** The share of the agents that run and may be awake. */
    awakeShare: p.double().$type<number>().default(1),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
