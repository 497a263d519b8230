import type { EpochMs } from '../lib/clock.ts';
import { firstWakeUp, nextWakeUp } from '../rhythm/rhythm.ts';
import { runVisit } from '../visit/run-visit.ts';
import { createForecastContext, type ForecastScope, type Reception } from './context.ts';
import type { PostedItem } from './gallery.ts';
import type { Notes } from './notebook.ts';
import type { ReceptionParts } from './people/reception.ts';
import type { Inhabitant } from './population.ts';
import type { Traffic } from './traffic.ts';

export interface LifeRequest extends ForecastScope {
  /** Called with the share of the time that is over, now and then. */
  readonly onProgress?: (share: number) => void;
  /** Calls it off within an hour of the simulated time. */
  readonly signal?: AbortSignal | undefined;
}

/** What happened. */
export interface Life extends Notes {
  readonly traffic: Traffic;
  /** When people posted what, by the item's id. */
  readonly peoplePosted: ReadonlyMap<string, EpochMs>;
  /** Everything that was posted while the fleet was there, oldest first. */
  readonly posted: readonly PostedItem[];
  /** What became of newcomers; null where nobody new came. */
  readonly people: Pick<ReceptionParts, 'posts' | 'steps' | 'targetSeconds'> | null;
}

const progressEveryMs = 3_600_000;

/**
 * Lets a fleet live through a span of time as fast as the machine can: the visits of production with the scripted mind,
 * on a virtual clock, with their ledger in memory and their gallery in this process. A visit takes no time there, and
 * most are brief: see `createBriefVisits`. The same request gives the same answer, but for ids that nobody looks at.
 * @throws what the signal says, when it is aborted
 */
export async function simulate(request: LifeRequest): Promise<Life> {
  const { agents, from, until, onProgress, signal } = request;
  const context = await createForecastContext(request);
  const { timeline, traffic, gallery, residents, reception, notebook, runBriefly, visitParts } = context;

  residents.begin();
  reception?.newcomers.begin();
  await timeline.runUntil(from);
  for (const { id, self } of agents) {
    await gallery.floimg.users.invite({ agentId: id, name: self.name, username: self.username });
  }
  const wake = async ({ id, rhythm }: Inhabitant, again: () => Promise<void>): Promise<void> => {
    const slot = timeline.now();
    timeline.plan(nextWakeUp(rhythm, slot), again);
    if (reception?.director.mayBeAwake(id) === false) return;
    if (await runBriefly({ agentId: id, slot })) return;
    const { end } = await runVisit(visitParts, { agentId: id, slot, signal: new AbortController().signal });
    if (end !== 'finished')
      throw new Error(`A visit ended as ${end}, which nothing in a forecast can cause.`);
  };
  for (const agent of agents) {
    const again = (): Promise<void> => wake(agent, again);
    timeline.plan(firstWakeUp(agent.rhythm, from, agents.length), again);
  }
  reception?.director.begin();
  for (let at = from; at < until; at += progressEveryMs) {
    signal?.throwIfAborted();
    onProgress?.((at - from) / (until - from));
    await timeline.runUntil(Math.min(at + progressEveryMs, until));
  }
  onProgress?.(1);
  return {
    ...notebook.notes,
    traffic,
    peoplePosted: residents.postedAt,
    posted: gallery.postedSince(from),
    people: receivedBy(reception),
  };
}

function receivedBy(reception: Reception | null): Life['people'] {
  if (reception === null) return null;
  const { newcomers, director } = reception;
  return {
    posts: newcomers.posts.map((post) => newcomers.noted(post)),
    steps: director.steps,
    targetSeconds: director.direction().settings.firstResponseTargetSeconds,
  };
}
