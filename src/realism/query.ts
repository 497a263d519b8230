import { noActions } from '../actions/index.ts';
import type { Sql } from '../db/sql.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import { coalesce } from '../lib/coalesce.ts';
import { type OffsetSpan, offsetSpanAt } from '../rhythm/zone.ts';
import type { Figures } from './figures.ts';
import { agentsIn, type Realism, realismOf } from './measures.ts';
import {
  selectActionCount,
  selectActivity,
  selectGaps,
  selectHours,
  selectLinks,
  selectTalk,
  selectTimezones,
} from './statements.ts';

/** What was measured of the fleet, and on what. */
export interface FleetRealism extends Realism {
  /** ISO 8601. */
  readonly from: string;
  readonly until: string;
  /** Agents that came, of those looked at. */
  readonly agents: number;
  /** Their actions. */
  readonly actions: number;
  /** The share of the fleet's agents that was looked at, 0 to 1. */
  readonly sampledShare: number;
}

export interface RealismLimits {
  /** A fleet that did more is judged by a part of its agents. */
  readonly actions: number;
  /** The newest actions among which texts are looked for, and the newest texts that are compared. */
  readonly searched: number;
  readonly texts: number;
}

const usualLimits: RealismLimits = { actions: 100_000, searched: 200_000, texts: 2_000 };

const dayMs = 24 * 3_600_000;
/** How finely a share of agents can be chosen. */
const parts = 65_536;

/**
 * Holds the fleet's last days against what people do. Everything is counted in Postgres, and what is read is bounded:
 * where the fleet did more, by a sample of agents, and of texts by the newest.
 * @param days whole days back from `now`
 */
export async function fleetRealism(
  sql: Sql,
  now: EpochMs,
  days: number,
  limits: RealismLimits = usualLimits,
): Promise<FleetRealism> {
  const span = [now - days * dayMs, now] as const;
  const part = await partToLookAt(sql, span, limits);
  const figures = await countedFigures(sql, span, part, limits);
  return {
    from: new Date(span[0]).toISOString(),
    until: new Date(span[1]).toISOString(),
    agents: agentsIn(figures),
    actions: figures.hours.reduce((sum, count) => sum + count, 0),
    sampledShare: part / parts,
    ...realismOf(figures),
  };
}

/** The realism of the last days until now. It is costly, so that calls for the same days share a run where they can. */
export function realismReader(sql: Sql, clock: Clock): (days: number) => Promise<FleetRealism> {
  const readers = new Map<number, () => Promise<FleetRealism>>();
  return (days) => {
    const reader = readers.get(days) ?? coalesce(() => fleetRealism(sql, clock.now(), days));
    readers.set(days, reader);
    return reader();
  };
}

type Span = readonly [from: EpochMs, until: EpochMs];

async function partToLookAt(sql: Sql, span: Span, limits: RealismLimits): Promise<number> {
  const [size] = await sql.rows(selectActionCount, span);
  const actions = size?.actions ?? 0;
  return actions <= limits.actions ? parts : Math.ceil((parts * limits.actions) / actions);
}

async function countedFigures(sql: Sql, span: Span, part: number, limits: RealismLimits): Promise<Figures> {
  const values = [...span, part];
  const zones = await sql.rows(selectTimezones, []);
  const offsets = zones.flatMap(({ timezone }) => offsetsIn(timezone, span));
  const [activity, perHour, [gaps], [links], talk] = await Promise.all([
    sql.rows(selectActivity, values),
    sql.rows(selectHours, [...values, JSON.stringify(offsets)]),
    sql.rows(selectGaps, values),
    sql.rows(selectLinks, values),
    sql.rows(selectTalk, [...span, limits.searched, limits.texts]),
  ]);
  const counts = noActions();
  const hours = Array<number>(24).fill(0);
  for (const { kind, hour, actions } of perHour) {
    counts[kind] += actions;
    hours[hour] = (hours[hour] ?? 0) + actions;
  }
  return {
    days: (span[1] - (gaps?.first ?? span[1])) / dayMs,
    activity,
    counts,
    hours,
    gaps: { agents: gaps?.agents ?? 0, burstiness: gaps?.burstiness ?? null },
    links: links ?? { total: 0, mutual: 0 },
    talk,
  };
}

/** Every offset that a zone has within a span of time; Postgres may know other zones than this runtime. */
function offsetsIn(timezone: string, [from, until]: Span): (OffsetSpan & { readonly timezone: string })[] {
  const offsets = [];
  for (let at = from; at <= until; ) {
    const found = offsetSpanAt(timezone, at);
    offsets.push({ ...found, timezone });
    at = found.until;
  }
  return offsets;
}
