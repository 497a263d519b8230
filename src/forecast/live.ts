import type { Persona } from '../../config/personas/schema.ts';
import type { ActivityType, NewActivity } from '../activity/activity.ts';
import { createFeedReader } from '../agents/visit/feed-reader.ts';
import type { LedgerAction } from '../agents/visit/ledger-rows.ts';
import { createMemoryVisitStore, type EndedVisit } from '../agents/visit/memory/index.ts';
import { runVisit, type VisitParts } from '../agents/visit/run-visit.ts';
import type { VisitTimings } from '../agents/visit/timings.ts';
import type { DeedFact, VisitFact } from '../fleet/realism/facts.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { silentLogger } from '../lib/logger.ts';
import { untraced } from '../lib/tracing.ts';
import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import { createMind, createWorkflowBuilder } from '../mind/index.ts';
import { firstWakeUp, nextWakeUp } from '../rhythm/rhythm.ts';
import { createForecastGallery, galleryUrl } from './gallery.ts';
import { headStartBefore, People } from './people.ts';
import type { Inhabitant } from './population.ts';
import { Timeline } from './timeline.ts';
import { Traffic } from './traffic.ts';

/** A call of a model, as far as it costs. */
export type AskedCall = Parameters<WorkerMetrics['asked']>[0];

export interface LifeRequest {
  readonly agents: readonly Inhabitant[];
  readonly personas: readonly Persona[];
  /** When all of them are started. */
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** Of what people do; the agents bring their own. */
  readonly seed: string;
  /** Called with the share of the time that is over, now and then. */
  readonly onProgress?: (share: number) => void;
}

/** An action, and what it was done to. */
export interface Deed extends DeedFact {
  /** The gallery's id of the item; null for a post. */
  readonly targetId: string | null;
}

/** A line of the feed as operators would have read it. */
export interface FeedLine {
  readonly at: EpochMs;
  readonly text: string;
}

/** What happened. Lists are in the order in which it did. */
export interface Life {
  readonly visits: readonly VisitFact[];
  readonly deeds: readonly Deed[];
  /** Workflows that were run. */
  readonly imageRuns: number;
  readonly calls: readonly AskedCall[];
  readonly traffic: Traffic;
  /** The first lines after the middle of the span. */
  readonly feed: readonly FeedLine[];
  /** When people posted what, by the item's id. */
  readonly peoplePosted: ReadonlyMap<string, EpochMs>;
}

/** The longest that a timer can wait, in milliseconds: on a virtual clock no visit is ever late. */
const never = 2 ** 31 - 1;
const timings: VisitTimings = { visitMs: never, leaseMs: never, marginMs: 0, settleMs: 0 };
const progressEveryMs = 3_600_000;
/** What is kept of the feed: what others would see. */
const feedLines = 16;
const shownTypes: readonly ActivityType[] = ['post', 'comment', 'like'];

/**
 * Lets a fleet live through a span of time as fast as the machine can: the visits of production with the scripted mind,
 * on a virtual clock, with their ledger in memory and their gallery in this process. A visit takes no time there. The
 * same request gives the same answer, but for ids that nobody looks at.
 */
export async function live(request: LifeRequest): Promise<Life> {
  const { agents, personas, from, until, seed, onProgress } = request;
  const timeline = new Timeline(headStartBefore(from));
  const traffic = new Traffic(timeline);
  const gallery = createForecastGallery(timeline, traffic);
  const people = new People(gallery, timeline, seed);
  const kept = notebook(timeline, from + (until - from) / 2);
  const parts: VisitParts = {
    store: createMemoryVisitStore({
      agents,
      fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
      clock: timeline,
      leaseMs: timings.leaseMs,
      onEnd: kept.keepVisit,
      announce: kept.keepActivities,
    }),
    // Nothing can take an agent out here: it would have to be cut off first.
    syncSchedule: async () => undefined,
    floimg: gallery.floimg,
    feed: createFeedReader(gallery.floimg.gallery, timeline),
    clock: timeline,
    mind: await createMind({ config: { provider: 'scripted' }, personas }),
    buildWorkflow: createWorkflowBuilder(personas),
    logger: silentLogger(),
    tracing: untraced,
    metrics: { acted: () => undefined, asked: kept.keepCall },
    itemUrl: (itemId) => `${galleryUrl}/showcase/${itemId}`,
    timings,
  };

  people.begin();
  await timeline.runUntil(from);
  for (const { id, self } of agents) {
    await gallery.floimg.users.invite({ agentId: id, name: self.name, username: self.username });
  }
  const wake = async ({ id, rhythm }: Inhabitant, again: () => Promise<void>): Promise<void> => {
    const slot = timeline.now();
    timeline.plan(nextWakeUp(rhythm, slot), again);
    await runVisit(parts, { agentId: id, slot, signal: new AbortController().signal });
  };
  for (const agent of agents) {
    const again = (): Promise<void> => wake(agent, again);
    timeline.plan(firstWakeUp(agent.rhythm, from), again);
  }
  for (let at = from; at < until; at += progressEveryMs) {
    onProgress?.((at - from) / (until - from));
    await timeline.runUntil(Math.min(at + progressEveryMs, until));
  }
  onProgress?.(1);
  return { ...kept.pages, traffic, peoplePosted: people.postedAt };
}

type Pages = Pick<Life, 'visits' | 'deeds' | 'imageRuns' | 'calls' | 'feed'>;

/** Keeps of what happens what is asked for afterwards, and no more: a large fleet makes millions of visits a month. */
function notebook(clock: Clock, feedFrom: EpochMs) {
  const visits: VisitFact[] = [];
  const deeds: Deed[] = [];
  const calls: AskedCall[] = [];
  const feed: FeedLine[] = [];
  let imageRuns = 0;
  return {
    keepVisit({ agentId, startedAt, actions }: EndedVisit): void {
      visits.push({ agentId, at: startedAt });
      for (const action of actions) {
        imageRuns += action.imageRuns;
        if (action.status === 'confirmed') deeds.push(deedOf(agentId, action));
      }
    },
    keepCall(call: AskedCall): void {
      calls.push(call);
    },
    keepActivities(activities: readonly NewActivity[]): void {
      if (clock.now() < feedFrom || feed.length >= feedLines) return;
      for (const { agent, type, message } of activities) {
        if (agent === null || !shownTypes.includes(type)) continue;
        feed.push({ at: clock.now(), text: `${agent.name} ${message}` });
      }
    },
    get pages(): Pages {
      return { visits, deeds, imageRuns, calls, feed };
    },
  };
}

function deedOf(agentId: AgentId, action: LedgerAction): Deed {
  const { kind, targetId, targetAuthor, resultId, commentId, title, content, settledAt } = action;
  if (settledAt === null) throw new RangeError(`Action ${action.id} is confirmed and was never settled.`);
  return { agentId, kind, at: settledAt, targetId, targetAuthor, resultId, commentId, title, content };
}
