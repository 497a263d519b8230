import type { Persona } from '../../config/personas/schema.ts';
import type { EpochMs } from '../lib/clock.ts';
import { silentLogger } from '../lib/logger.ts';
import { untraced } from '../lib/tracing.ts';
import { createMind, createWorkflowBuilder } from '../mind/index.ts';
import { firstWakeUp, nextWakeUp } from '../rhythm/rhythm.ts';
import { createFeedReader } from '../visit/feed-reader.ts';
import { runVisit, type VisitParts } from '../visit/run-visit.ts';
import type { VisitTimings } from '../visit/timings.ts';
import { createForecastGallery, galleryUrl } from './gallery.ts';
import { type Notes, openNotebook } from './notebook.ts';
import { headStartBefore, People } from './people.ts';
import type { Inhabitant } from './population.ts';
import { Timeline } from './timeline.ts';
import { Traffic } from './traffic.ts';
import { createMemoryVisitStore } from './visit-store/index.ts';

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

/** What happened. */
export interface Life extends Notes {
  readonly traffic: Traffic;
  /** When people posted what, by the item's id. */
  readonly peoplePosted: ReadonlyMap<string, EpochMs>;
}

/** The longest that a timer can wait, in milliseconds: on a virtual clock no visit is ever late. */
const never = 2 ** 31 - 1;
const timings: VisitTimings = { visitMs: never, leaseMs: never, marginMs: 0, settleMs: 0 };
const progressEveryMs = 3_600_000;

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
  const notebook = openNotebook(timeline, from + (until - from) / 2);
  const parts: VisitParts = {
    store: createMemoryVisitStore({
      agents,
      fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
      clock: timeline,
      leaseMs: timings.leaseMs,
      onEnd: notebook.keepVisit,
      announce: notebook.keepActivities,
    }),
    // Nothing can take an agent out here: its visits would have to crash first.
    syncSchedule: async () => undefined,
    floimg: gallery.floimg,
    feed: createFeedReader(gallery.floimg.gallery, timeline),
    clock: timeline,
    mind: await createMind({ config: { provider: 'scripted' }, personas }),
    buildWorkflow: createWorkflowBuilder(personas),
    logger: silentLogger(),
    tracing: untraced,
    metrics: { acted: () => undefined, asked: notebook.keepCall },
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
    const { end } = await runVisit(parts, { agentId: id, slot, signal: new AbortController().signal });
    if (end !== 'finished')
      throw new Error(`A visit ended as ${end}, which nothing in a forecast can cause.`);
  };
  for (const agent of agents) {
    const again = (): Promise<void> => wake(agent, again);
    timeline.plan(firstWakeUp(agent.rhythm, from, agents.length), again);
  }
  for (let at = from; at < until; at += progressEveryMs) {
    onProgress?.((at - from) / (until - from));
    await timeline.runUntil(Math.min(at + progressEveryMs, until));
  }
  onProgress?.(1);
  return { ...notebook.notes, traffic, peoplePosted: people.postedAt };
}
