import type { FleetLimits, FleetStatus } from '../db/entities/fleet.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';

const makeRow = statement(
  'fleet-make',
  'insert into fleet (id, pace, scheduled_pace) values (1, $1, $1) on conflict do nothing',
);

const selectState = statement<{
  status: FleetStatus;
  statusReason: string | null;
  sleepingUntil: string | null;
  mindFailingSince: string | null;
  mindFailure: string | null;
  moderationFailingSince: string | null;
  moderationFailure: string | null;
  meaningFailingSince: string | null;
  meaningFailure: string | null;
  visionFailingSince: string | null;
  visionFailure: string | null;
  pace: number;
  limits: FleetLimits;
}>(
  'fleet-state',
  `select status, coalesce(status_reason, case when studio_out_since is not null then
     'FloImg Studio cannot be used at the moment; visits wait until it is back' end) as "statusReason",
      sleeping_until as "sleepingUntil", mind_failing_since as "mindFailingSince", mind_failure as "mindFailure",
      moderation_failing_since as "moderationFailingSince", moderation_failure as "moderationFailure",
      meaning_failing_since as "meaningFailingSince", meaning_failure as "meaningFailure",
      vision_failing_since as "visionFailingSince", vision_failure as "visionFailure", pace, limits from fleet`,
  {
    status: 'text',
    statusReason: 'text',
    sleepingUntil: 'timestamptz',
    mindFailingSince: 'timestamptz',
    mindFailure: 'text',
    moderationFailingSince: 'timestamptz',
    moderationFailure: 'text',
    meaningFailingSince: 'timestamptz',
    meaningFailure: 'text',
    visionFailingSince: 'timestamptz',
    visionFailure: 'text',
    pace: 'float8',
    limits: 'jsonb',
  },
);

/** What holds for all agents together. */
export interface FleetState {
  readonly status: FleetStatus;
  readonly statusReason: string | null;
  /** ISO 8601. */
  readonly sleepingUntil: string | null;
  /** Since when no model has given a plan, as ISO 8601; null while they do. */
  readonly mindFailingSince: string | null;
  /** Why the last of them gave none. */
  readonly mindFailure: string | null;
  /** Since when moderation has given no answer, as ISO 8601, and why; null while it does. */
  readonly moderationFailingSince: string | null;
  readonly moderationFailure: string | null;
  /** Since when texts are compared by their letters alone, as ISO 8601, and why; null while meanings are known. */
  readonly meaningFailingSince: string | null;
  readonly meaningFailure: string | null;
  /** Since when pictures are measured although somebody is to describe them, as ISO 8601, and why. */
  readonly visionFailingSince: string | null;
  readonly visionFailure: string | null;
  /** One factor on the whole fleet's speed; 1 is real time. */
  readonly pace: number;
  readonly limits: FleetLimits;
}

/** Makes the fleet's row where there is none yet; one that exists keeps what operators have set. */
export async function ensureFleet(sql: Sql, pace: number): Promise<void> {
  await sql.rows(makeRow, [pace]);
}

/** Reads the fleet's row, which {@link ensureFleet} has made. */
export async function fleetState(sql: Sql): Promise<FleetState> {
  const state = await findFleetState(sql);
  if (state === null) throw new RangeError('The fleet has no row; ensureFleet must run first.');
  return state;
}

/** As {@link fleetState}; null where no process of the fleet has started on this database yet. */
export async function findFleetState(sql: Sql): Promise<FleetState | null> {
  const [row] = await sql.rows(selectState, []);
  if (row === undefined) return null;
  return {
    ...row,
    sleepingUntil: row.sleepingUntil === null ? null : isoOf(row.sleepingUntil),
    mindFailingSince: row.mindFailingSince === null ? null : isoOf(row.mindFailingSince),
    moderationFailingSince: row.moderationFailingSince === null ? null : isoOf(row.moderationFailingSince),
    meaningFailingSince: row.meaningFailingSince === null ? null : isoOf(row.meaningFailingSince),
    visionFailingSince: row.visionFailingSince === null ? null : isoOf(row.visionFailingSince),
  };
}
