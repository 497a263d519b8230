import { z } from 'zod';
import {
  type DirectorChange,
  type DirectorSettings,
  defaultDirectorSettings,
  directorSettingsSchema,
} from '../api/director-settings.ts';
import { type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

export {
  type DirectorChange,
  type DirectorMode,
  type DirectorSettings,
  defaultDirectorSettings,
} from '../api/director-settings.ts';

/** What everybody goes by who has to do with people. */
export interface Direction {
  readonly settings: DirectorSettings;
  /** Secret, made once: a newcomer's arm and which agents rest are functions of it. */
  readonly seed: string;
  /** Of the agents that run: those that may be awake. */
  readonly awakeShare: number;
  /** Fleet time passes so many times as fast as the clock. */
  readonly pace: number;
  /**
   * How long posts of each hour of the day (UTC) wait for people, as the director has learnt it, in seconds of fleet time;
   * absent where it has learnt nothing.
   */
  readonly waits?: readonly number[] | undefined;
}

const selectDirection = statement<{
  settings: unknown[] | object | null;
  seed: string;
  awakeShare: number;
  pace: number;
  waits: unknown[] | object | null;
}>(
  'director',
  'select director as settings, seed, awake_share as "awakeShare", pace, learnt_waits as waits from fleet',
  {
    settings: 'jsonb',
    waits: 'jsonb',
    seed: 'text',
    awakeShare: 'float8',
    pace: 'float8',
  },
);

/** Fields that are not given stay as they are, those of the handover too. */
const change = statement(
  'director-change',
  `update fleet set updated_at = now(), director = coalesce(director, '{}') || $1::jsonb || jsonb_build_object('handover',
     coalesce(director->'handover', '{}') || coalesce($1::jsonb->'handover', '{}'))`,
);

const setAwakeShare = statement(
  'director-awake-share',
  'update fleet set awake_share = $1, updated_at = now()',
);

/** What holds now, as the fleet's row says; its row must be there. */
export async function findDirection(sql: Sql): Promise<Direction> {
  const [row] = await sql.rows(selectDirection, []);
  if (row === undefined) throw new RangeError('The fleet has no row; ensureFleet must run first.');
  return {
    ...row,
    settings: directorSettingsFrom(row.settings),
    waits: waitsSchema.safeParse(row.waits).data,
  };
}

/** Changes the settings; what is absent stays as it is. */
export async function changeDirectorSettings(sql: Sql, wanted: DirectorChange): Promise<void> {
  await sql.rows(change, [JSON.stringify(wanted)]);
}

/** A figure for each hour of the day. */
const waitsSchema = z.array(z.number().min(0)).length(24);

const setWaits = statement(
  'director-learnt-waits',
  'update fleet set learnt_waits = $1::jsonb where learnt_waits is distinct from $1::jsonb',
);

/** Keeps what was learnt of how long posts wait for people, for visits of the agents' own accord. */
export async function keepWaits(sql: Sql, waits: readonly number[]): Promise<void> {
  await sql.rows(setWaits, [JSON.stringify(waits)]);
}

/** Says how many of the agents may be awake. */
export async function keepAwakeShare(sql: Sql, share: number): Promise<void> {
  await sql.rows(setAwakeShare, [share]);
}

/** Settings out of what is stored: what is missing there, or what another release wrote, is as in a new fleet. */
export function directorSettingsFrom(stored: unknown): DirectorSettings {
  const whole = mergedWithDefaults(stored);
  const parsed = directorSettingsSchema.safeParse(whole);
  if (parsed.success) return parsed.data;
  const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const sound = Object.entries(whole).filter(([name]) => !faulty.has(name));
  return directorSettingsSchema.parse({ ...defaultDirectorSettings, ...Object.fromEntries(sound) });
}

function mergedWithDefaults(stored: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(stored)) return { ...defaultDirectorSettings };
  const { handover } = stored;
  return {
    ...defaultDirectorSettings,
    ...stored,
    handover: { ...defaultDirectorSettings.handover, ...(isRecord(handover) ? handover : {}) },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The direction as a worker knows it: as it was read last, so that no visit waits for Postgres. */
export interface KnownDirection {
  current(): Direction;
  close(): void;
}

/** What an operator changes counts for all workers after so many milliseconds at the latest. */
const refreshMs = 3_000;

export async function openKnownDirection(database: Sql, logger: Logger): Promise<KnownDirection> {
  let direction = await findDirection(database);
  const refresh = (): void => {
    findDirection(database).then(
      (found) => {
        direction = found;
      },
      (error: unknown) =>
        logger.warn("The director's settings could not be read", { reason: messageOf(error) }),
    );
  };
  const timer = setInterval(refresh, refreshMs).unref();
  return { current: () => direction, close: () => clearInterval(timer) };
}
