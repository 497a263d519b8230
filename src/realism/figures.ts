import { type ActionKind, noActions } from '../actions/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import { offsetSpanAt } from '../rhythm/zone.ts';
import type { AgentFact, DeedFact, Facts, Utterance, VisitFact } from './facts.ts';

/** What the measures are computed from, whether it was counted in memory or in Postgres. */
export interface Figures {
  /** From the first visit of the span to its end. */
  readonly days: number;
  /** How many agents did so many actions; agents that only looked are counted with 0. */
  readonly activity: readonly { readonly actions: number; readonly agents: number }[];
  readonly counts: Readonly<Record<ActionKind, number>>;
  /** Actions in each hour of the day by the clock of the agent that did them: 24 values. */
  readonly hours: readonly number[];
  /** Means of agents with at least {@link enoughGaps} gaps between visits. */
  readonly gaps: { readonly agents: number; readonly burstiness: number | null };
  /** Pairs of agents of which one addressed the other, and those of them where the other did so too. */
  readonly links: { readonly total: number; readonly mutual: number };
  /** In the order in which it was said. */
  readonly talk: readonly Utterance[];
}

/** An agent that came less often says nothing about gaps. */
export const enoughGaps = 10;

const hoursInDay = 24;
const hourMs = 3_600_000;
const dayMs = hoursInDay * hourMs;

/** Counts facts that are at hand, such as those of a forecast. */
export function figuresOf({ agents, visits, deeds, until }: Facts): Figures {
  const first = visits.reduce((earliest, { at }) => Math.min(earliest, at), until);
  return {
    days: (until - first) / dayMs,
    activity: activityOf(visits, deeds),
    counts: countsOf(deeds),
    hours: hoursOf(agents, deeds),
    gaps: gapsOf(visits),
    links: linksOf(agents, deeds),
    talk: talkOf(deeds),
  };
}

/**
 * (σ − μ) / (σ + μ) of gaps: −1 for a metronome, 0 for chance, towards 1 for bursts (Goh and Barabási, "Burstiness and
 * memory in complex systems", EPL 81, 2008).
 */
export function burstinessOf(gaps: readonly number[]): number {
  const mean = meanOf(gaps);
  const deviation = Math.sqrt(meanOf(gaps.map((gap) => (gap - mean) ** 2)));
  return (deviation - mean) / (deviation + mean);
}

function activityOf(visits: readonly VisitFact[], deeds: readonly DeedFact[]): Figures['activity'] {
  const actionsOf = new Map(visits.map(({ agentId }) => [agentId, 0]));
  for (const { agentId } of deeds) actionsOf.set(agentId, (actionsOf.get(agentId) ?? 0) + 1);
  const agentsWith = Map.groupBy(actionsOf.values(), (actions) => actions);
  return [...agentsWith].map(([actions, agents]) => ({ actions, agents: agents.length }));
}

function countsOf(deeds: readonly DeedFact[]): Figures['counts'] {
  const counts = noActions();
  for (const { kind } of deeds) counts[kind] += 1;
  return counts;
}

function hoursOf(agents: readonly AgentFact[], deeds: readonly DeedFact[]): number[] {
  const zoneOf = new Map(agents.map(({ id, timezone }) => [id, timezone]));
  const hours = Array<number>(hoursInDay).fill(0);
  for (const { agentId, at } of deeds) {
    const hour = localHour(zoneOf.get(agentId) ?? 'UTC', at);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

function localHour(timezone: string, at: EpochMs): number {
  return Math.floor((at + offsetSpanAt(timezone, at).offsetMs) / hourMs) % hoursInDay;
}

function gapsOf(visits: readonly VisitFact[]): Figures['gaps'] {
  const timesOf = Map.groupBy(visits, ({ agentId }) => agentId);
  const burstiness = [...timesOf.values()]
    .map(gapsBetween)
    .filter((gaps) => gaps.length >= enoughGaps)
    .map(burstinessOf);
  return { agents: burstiness.length, burstiness: burstiness.length === 0 ? null : meanOf(burstiness) };
}

function gapsBetween(visits: readonly VisitFact[]): number[] {
  const times = visits.map(({ at }) => at).toSorted((one, other) => one - other);
  return times.slice(1).map((at, index) => at - (times[index] ?? at));
}

function linksOf(agents: readonly AgentFact[], deeds: readonly DeedFact[]): Figures['links'] {
  const idOf = new Map(agents.map(({ id, username }) => [username, id]));
  const links = new Set<string>();
  for (const { agentId, targetAuthor } of deeds) {
    const targetId = targetAuthor === null ? undefined : idOf.get(targetAuthor);
    if (targetId !== undefined && targetId !== agentId) links.add(linkOf(agentId, targetId));
  }
  const isMutual = (link: string): boolean => {
    const [from = '', to = ''] = link.split(' ');
    return links.has(linkOf(to, from));
  };
  return { total: links.size, mutual: [...links].filter(isMutual).length };
}

/** Ids hold no spaces. */
function linkOf(from: string, to: string): string {
  return `${from} ${to}`;
}

function talkOf(deeds: readonly DeedFact[]): Utterance[] {
  return deeds
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ kind, ...deed }) => (kind === 'like' ? [] : [{ ...deed, kind }]));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
