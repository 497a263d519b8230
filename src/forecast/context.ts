import type { Persona } from '../../config/personas/schema.ts';
import type { PeopleSettings } from '../gallery/people/settings.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { silentLogger } from '../lib/logger.ts';
import { Timeline } from '../lib/timeline.ts';
import { untraced } from '../lib/tracing.ts';
import { createMind, createWorkflowBuilder } from '../mind/index.ts';
import type { Mind } from '../mind/mind.ts';
import { type Direction, defaultDirectorSettings } from '../settings/director.ts';
import { worthPosting } from '../vision/look.ts';
import { runVisit, type VisitParts } from '../visit/run-visit.ts';
import type { VisitTimings } from '../visit/timings.ts';
import { asWritten } from './as-written.ts';
import { createBriefVisits, type RunBriefly } from './brief-visit.ts';
import { createForecastEyes } from './eyes.ts';
import { createForecastFeed, type ForecastFeed } from './feed.ts';
import { createForecastGallery, type ForecastGallery, galleryUrl } from './gallery.ts';
import { imaginedEyes } from './imagined-eyes.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { ForecastDirector } from './people/director.ts';
import { Newcomers } from './people/newcomers.ts';
import { headStartBefore, Residents } from './people/residents.ts';
import type { Inhabitant } from './population.ts';
import { Traffic } from './traffic.ts';
import { createMemoryVisitStore, type MemoryVisitStore } from './visit-store/index.ts';
import { PeopleInMemory } from './visit-store/people.ts';
import { WishesInMemory } from './visit-store/wishes.ts';

/** Whom and what a forecast is about. */
export interface ForecastScope {
  readonly agents: readonly Inhabitant[];
  readonly personas: readonly Persona[];
  /** When all of them are started. */
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** Of what people do; the agents bring their own. */
  readonly seed: string;
  /** The model whose tokens are counted; undefined where nobody describes pictures. */
  readonly model?: string | undefined;
  /** Newcomers, and a director who looks after them; undefined where nobody new comes. */
  readonly people?: PeopleSettings | undefined;
  /** The fleet's pace, which the agents' rhythms have already; 1 unless given. People live at their own. */
  readonly pace?: number | undefined;
}

/** Newcomers, and the director who looks after them. */
export interface Reception {
  readonly newcomers: Newcomers;
  readonly director: ForecastDirector;
}

/** What a forecast works with, all of it in this process: nothing has to be closed. */
export interface ForecastContext {
  /** The virtual clock. */
  readonly timeline: Timeline;
  readonly traffic: Traffic;
  readonly gallery: ForecastGallery;
  readonly residents: Residents;
  /** Null where nobody new comes. */
  readonly reception: Reception | null;
  readonly notebook: Notebook;
  readonly mind: Mind;
  readonly visitStore: MemoryVisitStore;
  readonly feed: ForecastFeed;
  /** Runs a visit that needs little briefly. */
  readonly runBriefly: RunBriefly;
  /** What a whole visit is run with. */
  readonly visitParts: VisitParts;
}

/** Parts that stand in for the usual ones. */
export type ForecastOverrides = Partial<Pick<ForecastContext, 'mind' | 'visitStore' | 'notebook'>>;

/** The longest that a timer can wait, in milliseconds: on a virtual clock no visit is ever late. */
const never = 2 ** 31 - 1;
const timings: VisitTimings = { visitMs: never, leaseMs: never, marginMs: 0, settleMs: 0 };
/** Wires a forecast: as a worker's context, with a virtual clock, a gallery in memory and a store in memory. */
export async function createForecastContext(
  { agents, personas, from, until, seed, model, people, pace = 1 }: ForecastScope,
  overrides: ForecastOverrides = {},
): Promise<ForecastContext> {
  const timeline = new Timeline(headStartBefore(from));
  const traffic = new Traffic(timeline);
  const gallery = createForecastGallery(timeline, traffic);
  const residents = new Residents(gallery, timeline, seed);
  const notebook = overrides.notebook ?? openNotebook(timeline, from + (until - from) / 2);
  const mind =
    overrides.mind ?? (await createMind({ config: { provider: 'scripted' }, personas, judge: asWritten }));
  const settings = defaultDirectorSettings;
  let reception: Reception | null = null;
  const undirected: Direction = { settings, seed, awakeShare: 1, pace };
  const direction = (): Direction => reception?.director.direction() ?? undirected;
  const usernames = agents.map(({ self }) => self.username);
  const known = new PeopleInMemory({ agents: usernames, clock: timeline, direction });
  const wishes = new WishesInMemory(timeline, direction);
  residents.introduceTo(known);
  const visitStore =
    overrides.visitStore ??
    createMemoryVisitStore({
      agents,
      fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
      clock: timeline,
      people: known,
      wishes,
      leaseMs: timings.leaseMs,
      onEnd: notebook.keepVisit,
      announce: notebook.keepActivities,
    });
  const feed = createForecastFeed(
    {
      gallery,
      clock: timeline,
      askAboutPeople: visitStore.askAboutPeople,
      direction,
    },
    traffic,
  );
  const itemUrl = (itemId: string): string => `${galleryUrl}/showcase/${itemId}`;
  const visitParts: VisitParts = {
    store: visitStore,
    // Nothing takes an agent out of service here: its visits would have to crash first.
    syncSchedule: async () => undefined,
    floimg: gallery.floimg,
    feed,
    clock: timeline,
    direction,
    mind,
    buildWorkflow: createWorkflowBuilder(personas, { judge: asWritten, composes: false }),
    lookAtPicture: () => Promise.resolve(worthPosting),
    eyes: model === undefined ? imaginedEyes : createForecastEyes(model, notebook.keepCall),
    logger: silentLogger(),
    tracing: untraced,
    metrics: { acted: () => undefined, asked: notebook.keepCall },
    itemUrl,
    timings,
  };
  if (people !== undefined) {
    const newcomers = new Newcomers({ gallery, timeline, known, direction, settings: people, seed });
    const wake = async (agentId: AgentId): Promise<void> => {
      feed.refresh();
      await runVisit(visitParts, { agentId, slot: timeline.now(), signal: new AbortController().signal });
    };
    const director = new ForecastDirector({
      timeline,
      agents,
      newcomers,
      wishes,
      settings,
      seed,
      wake,
      pace,
    });
    reception = { newcomers, director };
  }
  const runBriefly = createBriefVisits({
    store: visitStore,
    feed,
    interactions: gallery.floimg.interactions,
    personas,
    clock: timeline,
    direction,
    itemUrl,
  });
  return {
    timeline,
    traffic,
    gallery,
    residents,
    reception,
    notebook,
    mind,
    visitStore,
    feed,
    runBriefly,
    visitParts,
  };
}
