import { costOf, type ModelPrice } from '../../config/model-prices.ts';
import { type ActionKind, noActions } from '../actions/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import { utcDay } from '../limits/day.ts';
import { figuresOf } from '../realism/figures.ts';
import { type Realism, realismOf } from '../realism/measures.ts';
import { type Repetition, repetitionIn } from '../realism/repetition.ts';
import { type BudgetOutlook, budgetOutlook } from './budget.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { type FirstResponse, firstResponse } from './first-response.ts';
import type { Deed } from './notebook.ts';
import { type Reception, receptionOf } from './people/reception.ts';
import type { Inhabitant } from './population.ts';
import type { Life } from './simulate.ts';

export type Counts = Readonly<Record<ActionKind, number>>;

/** What a fleet will look like and cost. Instants are ISO 8601. */
export interface Forecast {
  readonly from: string;
  readonly until: string;
  readonly days: number;
  readonly seed: string;
  readonly agents: number;
  readonly visits: { readonly total: number; readonly perAgentAndDay: number };
  readonly actions: {
    readonly total: number;
    readonly byKind: Counts;
    /** By UTC's clock, as are the hours: those of the platform's load. */
    readonly byDay: readonly (Counts & { readonly day: string })[];
    /** All days together, from 00:00 on: 24. */
    readonly byHour: readonly Counts[];
  };
  readonly personas: readonly PersonaShare[];
  /** Actions of one agent. */
  readonly perAgent: Distribution;
  readonly imageRuns: number;
  /** What the images cost, in US dollars, and what they and the model cost together. */
  readonly imageCostUsd: number;
  readonly totalCostUsd: number;
  readonly totalCostUsdPerDay: number;
  readonly model: ModelBill;
  /** How a budget of dollars a day would last; null where there is none. */
  readonly budget: BudgetOutlook | null;
  readonly requests: Requests;
  readonly firstResponse: FirstResponse;
  /** How people fare under the director; null where the forecast has no newcomers. */
  readonly people: Reception | null;
  readonly repetition: Repetition & { readonly texts: number };
  readonly realism: Realism;
  /** Some lines of the feed from the middle of the time. */
  readonly feed: readonly { readonly at: string; readonly text: string }[];
}

export interface PersonaShare {
  readonly personaId: string;
  readonly agents: number;
  readonly visits: number;
  readonly actions: number;
  readonly posts: number;
}

/** What the model is asked, and what that costs in US dollars. */
export interface ModelBill {
  readonly name: string;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
  readonly costUsdPerDay: number;
}

/** What reaches FloImg from one worker. */
export interface Requests {
  readonly total: number;
  readonly perMinute: number;
  /** Of any minute after the first hour. */
  readonly peakPerMinute: number;
  readonly peakAt: string;
  /** Of any minute in the first hour: all agents are started at once, and come within two minutes. */
  readonly startPeakPerMinute: number;
}

export interface Summarised {
  readonly life: Life;
  readonly agents: readonly Inhabitant[];
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly seed: string;
  readonly model: string;
  readonly price: ModelPrice;
  /** The fleet's budget a UTC day, in US dollars; undefined where it has none. */
  readonly dailyCostUsd?: number | undefined;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const minuteMs = 60_000;

/** Counts and judges what happened. */
export function summaryOf(given: Summarised): Forecast {
  const { life, agents, from, until, seed } = given;
  const { visits, deeds, feed } = life;
  const days = (until - from) / dayMs;
  const figures = figuresOf({
    agents: agents.map(({ id, self, timezone }) => ({ id, username: self.username, timezone })),
    visits,
    deeds,
    until,
  });
  const texts = figures.talk
    .flatMap(({ title, content }) => [title, content])
    .filter((text) => text !== null);
  const byDay = countsBy(deeds, ({ at }) => utcDay(at));
  const byHour = countsBy(deeds, ({ at }) => new Date(at).getUTCHours());
  const perAgent = sumsBy(deeds, ({ agentId }) => agentId);
  const model = billOf(given, days);
  const totalCostUsd = model.costUsd + life.imageCostUsd;
  return {
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    days,
    seed,
    agents: agents.length,
    visits: { total: visits.length, perAgentAndDay: visits.length / agents.length / days },
    actions: {
      total: deeds.length,
      byKind: figures.counts,
      byDay: daysIn(from, until).map((day) => ({ day, ...(byDay.get(day) ?? nothing) })),
      byHour: Array.from({ length: 24 }, (_, hour) => byHour.get(hour) ?? nothing),
    },
    personas: personasOf(given),
    perAgent: distributionOf(agents.map(({ id }) => perAgent.get(id) ?? 0)),
    imageRuns: life.imageRuns,
    imageCostUsd: life.imageCostUsd,
    totalCostUsd,
    totalCostUsdPerDay: totalCostUsd / days,
    model,
    budget: budgetOf(given),
    requests: requestsOf(given),
    firstResponse: firstResponse(life.peoplePosted, deeds, from),
    people: life.people === null ? null : receptionOf({ ...life.people, deeds, from, until }),
    repetition: { texts: texts.length, ...repetitionIn(texts) },
    realism: realismOf(figures),
    feed: feed.map(({ at, text }) => ({ at: new Date(at).toISOString(), text })),
  };
}

const nothing: Counts = noActions();

function countsBy<Key>(deeds: readonly Deed[], keyOf: (deed: Deed) => Key): ReadonlyMap<Key, Counts> {
  const counts = new Map<Key, Record<ActionKind, number>>();
  for (const deed of deeds) {
    const key = keyOf(deed);
    const counted = counts.get(key) ?? { ...nothing };
    counted[deed.kind] += 1;
    counts.set(key, counted);
  }
  return counts;
}

function daysIn(from: EpochMs, until: EpochMs): string[] {
  const days: string[] = [];
  for (let at = from; at < until; at += dayMs) days.push(utcDay(at));
  return days;
}

function sumsBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    sums.set(key, (sums.get(key) ?? 0) + 1);
  }
  return sums;
}

function personasOf({ agents, life }: Summarised): PersonaShare[] {
  const personaOf = new Map<string, string>(agents.map(({ id, self }) => [id, self.personaId]));
  const ofAgent = ({ agentId }: { readonly agentId: string }): string => personaOf.get(agentId) ?? '';
  const visits = sumsBy(life.visits, ofAgent);
  const actions = sumsBy(life.deeds, ofAgent);
  const posts = sumsBy(
    life.deeds.filter(({ kind }) => kind === 'post'),
    ofAgent,
  );
  return [...sumsBy(agents, ({ self }) => self.personaId)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([personaId, count]) => ({
      personaId,
      agents: count,
      visits: visits.get(personaId) ?? 0,
      actions: actions.get(personaId) ?? 0,
      posts: posts.get(personaId) ?? 0,
    }));
}

function billOf({ life, model, price }: Summarised, days: number): ModelBill {
  const tokens = { inputTokens: 0, outputTokens: 0 };
  for (const call of life.calls) {
    tokens.inputTokens += call.inputTokens;
    tokens.outputTokens += call.outputTokens;
  }
  const costUsd = costOf(price, tokens);
  return { name: model, calls: life.calls.length, ...tokens, costUsd, costUsdPerDay: costUsd / days };
}

function budgetOf({ life, price, from, until, dailyCostUsd }: Summarised): BudgetOutlook | null {
  if (dailyCostUsd === undefined) return null;
  const spent = [
    ...life.calls.map(({ at, ...tokens }) => ({ at, usd: costOf(price, tokens) })),
    ...life.imageCosts,
  ];
  return budgetOutlook({ spent, dailyCostUsd, days: (until - from) / dayMs });
}

function requestsOf({ life: { traffic }, from, until }: Summarised): Requests {
  const peak = traffic.busiestIn(from + hourMs, until);
  return {
    total: traffic.total,
    perMinute: traffic.total / ((until - from) / minuteMs),
    peakPerMinute: peak.requests,
    peakAt: new Date(peak.at).toISOString(),
    startPeakPerMinute: traffic.busiestIn(from, from + hourMs).requests,
  };
}
