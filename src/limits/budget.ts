import type { FleetLimits } from '../db/entities/fleet.ts';

/** What somebody may use a UTC day, or has used of it. */
export interface Amounts<T extends number | null = number> {
  readonly actions: T;
  readonly tokens: T;
  readonly costUsd: T;
}

/** One of the day's limits, and how much of it is used. */
export interface Limit {
  readonly subject: 'agent' | 'fleet';
  readonly measure: keyof Amounts;
  readonly limit: number;
  readonly used: number;
}

/** How far a limit is used up. */
export type LimitLevel = 'free' | 'near' | 'reached';

/** From this share of a limit on, fewer and fewer visits ask a model. */
const nearShare = 0.8;

const measures = ['actions', 'tokens', 'costUsd'] as const;

/** The limits that hold for one subject; those that are null do not. */
export function limitsOf(subject: Limit['subject'], limits: Amounts<number | null>, used: Amounts): Limit[] {
  return measures.flatMap((measure) => {
    const limit = limits[measure];
    return limit === null ? [] : [{ subject, measure, limit, used: used[measure] }];
  });
}

/** The fleet's limits in the words of {@link Amounts}. */
export function fleetAmounts({
  dailyActions,
  dailyTokens,
  dailyCostUsd,
}: FleetLimits): Amounts<number | null> {
  return { actions: dailyActions, tokens: dailyTokens, costUsd: dailyCostUsd };
}

export function levelOf({ limit, used }: Limit): LimitLevel {
  if (used >= limit) return 'reached';
  return used >= limit * nearShare ? 'near' : 'free';
}

/**
 * The share of visits that may ask a model: all of them up to four fifths of every limit, then evenly fewer, and none
 * at the limit.
 */
export function modelShare(limits: readonly Limit[]): number {
  return Math.min(1, ...limits.map(shareLeft));
}

function shareLeft({ limit, used }: Limit): number {
  if (used >= limit) return 0;
  return Math.min(1, (limit - used) / (limit * (1 - nearShare)));
}

/** Effects on the gallery that the limits leave; infinite where none counts them. */
export function actionsLeft(limits: readonly Limit[]): number {
  const left = limits.filter(({ measure }) => measure === 'actions').map(({ limit, used }) => limit - used);
  return Math.max(0, Math.min(Number.POSITIVE_INFINITY, ...left));
}

/** What a limit that is near or reached means, for people; null while it is free. */
export function describeLimit(limit: Limit): string | null {
  const level = levelOf(limit);
  if (level === 'free') return null;
  const whose = limit.subject === 'fleet' ? 'The fleet' : 'The agent';
  const amount = amountText(limit);
  if (level === 'near')
    return `${whose} has used most of today's ${amount}: fewer visits ask a model from now on.`;
  const goesOn =
    limit.measure === 'actions'
      ? 'until 00:00 UTC there is only looking around'
      : 'until 00:00 UTC no model is asked, and liking and looking around go on';
  return `${whose} has used up today's ${amount}: ${goesOn}.`;
}

/** What names a limit at a level, once a UTC day. */
export function codeOfLimit(
  { subject, measure }: Pick<Limit, 'subject' | 'measure'>,
  level: LimitLevel,
): string {
  return `${subject}-${measure}-${level}`;
}

/** The codes of a fleet's limits that are used up. */
export function reachedLimits(limits: FleetLimits, used: Amounts): string[] {
  return limitsAt('reached', limits, used).map((limit) => codeOfLimit(limit, 'reached'));
}

/** What a fleet says of its own limits that are used up; the day's end makes it untrue. */
export function limitReasons(limits: FleetLimits, used: Amounts): string[] {
  return reasonsAt('reached', limits, used);
}

/** What it says of those that are nearly used up; null where none is. */
export function nearReason(limits: FleetLimits, used: Amounts): string | null {
  return reasonsAt('near', limits, used).join(' ') || null;
}

function reasonsAt(level: LimitLevel, limits: FleetLimits, used: Amounts): string[] {
  return limitsAt(level, limits, used).flatMap((limit) => describeLimit(limit) ?? []);
}

function limitsAt(level: LimitLevel, limits: FleetLimits, used: Amounts): Limit[] {
  return limitsOf('fleet', fleetAmounts(limits), used).filter((limit) => levelOf(limit) === level);
}

function amountText({ measure, limit }: Limit): string {
  switch (measure) {
    case 'actions':
      return `${limit} actions`;
    case 'tokens':
      return `${limit} tokens`;
    case 'costUsd':
      return `$${limit.toFixed(2)}`;
  }
}

/**
 * The fleet's budget that a picture would pass.
 * @param costUsd what it will probably cost; 0 where nobody has said it
 * @returns why it cannot be paid for today, for people; null where it can
 */
export function beyondBudget(limits: FleetLimits, used: Amounts, costUsd: number): string | null {
  const { dailyCostUsd } = limits;
  if (dailyCostUsd === null || (used.costUsd < dailyCostUsd && used.costUsd + costUsd <= dailyCostUsd))
    return null;
  const left = Math.max(0, dailyCostUsd - used.costUsd);
  return `of today's $${dailyCostUsd.toFixed(2)} there are $${left.toFixed(2)} left, and it costs about $${costUsd.toFixed(2)}`;
}
