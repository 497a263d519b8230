import type { Config } from '../../config/env.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import { notifyImageModelMissing } from '../fleet/image-models.ts';
import { observeMeaning } from '../fleet/meaning-health.ts';
import { observeMind } from '../fleet/mind-health.ts';
import { openKnownPrompts } from '../fleet/prompts/known.ts';
import { observeVision } from '../fleet/vision-health.ts';
import { createFloimg, type Floimg, gallerySite } from '../floimg/index.ts';
import { galleryOrigins } from '../floimg/site.ts';
import { processName } from '../lib/process-name.ts';
import { createRemoteImages } from '../lib/remote-image.ts';
import { type AdmissionControl, createAdmissionControl } from '../limits/admission-control.ts';
import { type KnownPrices, openKnownPrices } from '../limits/model-prices.ts';
import { createWorkerMetrics, type WorkerMetrics } from '../metrics/worker-metrics.ts';
import { withCanary } from '../mind/canary.ts';
import { type CapabilityMemory, redisCapabilityMemory } from '../mind/chain/model/capability-memory.ts';
import { changedConfig, type MindChange } from '../mind/change.ts';
import { limitsFrom } from '../mind/create-mind.ts';
import { workflowsFollowing } from '../mind/follow-personas.ts';
import { createMind, type Mind, type MindOptions, type MindPersona } from '../mind/index.ts';
import { openMeaning } from '../mind/publishing/meaning/index.ts';
import { type BuildWorkflow, createWorkflowBuilder } from '../mind/workflows/index.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { createSubscriber } from '../redis/pubsub.ts';
import { openKnownBlockedWords } from '../settings/blocked-words.ts';
import { openKnownCanary } from '../settings/canary.ts';
import { openKnownDirection } from '../settings/director.ts';
import { pricedProviderOf } from '../vision/describe/choose.ts';
import { createGeneratorChoice } from '../vision/generator-choice.ts';
import { createKnownPictures } from '../vision/known-pictures.ts';
import { createLook } from '../vision/look.ts';
import { createFeedReader, type FeedReader } from '../visit/feed-reader.ts';
import { createVisitStore } from '../visit/postgres/index.ts';
import type { VisitParts } from '../visit/run-visit.ts';
import type { VisitStore } from '../visit/store.ts';
import { timingsFor, type VisitTimings } from '../visit/timings.ts';
import { type BaseContext, type BaseOverrides, type Closable, closing, openBase, openRedis } from './base.ts';
import { openEyes } from './eyes.ts';
import { type Guard, openGuard } from './guard.ts';
import { mindOpener } from './minds.ts';

/** What a worker process works with: it alone talks to FloImg and to a model. */
export interface WorkerContext extends BaseContext, Closable, Guard {
  /** Names this process in traces and metrics. */
  readonly worker: string;
  readonly metrics: WorkerMetrics;
  /** Decides whether this process begins a visit now. */
  readonly admission: AdmissionControl;
  readonly floimg: Floimg;
  readonly mind: Mind;
  /** Builds a mind as visits decide with, for personas that are only tried, with a change that is. */
  readonly openMind: (personas: readonly MindPersona[], change?: MindChange) => Promise<Mind>;
  readonly buildWorkflow: BuildWorkflow;
  readonly feedReader: FeedReader;
  readonly timings: VisitTimings;
  readonly visitStore: VisitStore;
  readonly prices: KnownPrices;
  /** How the servers of models want to be asked. */
  readonly capabilityMemory: CapabilityMemory;
  /** The queue workers block on it, and their commands wait for as long as Redis is unavailable. */
  readonly blockingRedis: FleetRedis;
  /** What each visit is run with. */
  readonly visitParts: VisitParts;
}

/** Parts that stand in for those of the configuration. The caller closes what it brings along. */
export type WorkerOverrides = BaseOverrides &
  Partial<Omit<WorkerContext, keyof BaseContext | keyof Closable>> & {
    /** Put around the mind of the configuration. */
    readonly wrapMind?: (mind: Mind) => Mind;
  };

/**
 * Wires a worker process; it consumes nothing yet. When a part fails to open, all that were opened before are closed.
 * @throws {FleetError} that names what cannot be reached or is not ready, and what to do
 */
export async function createWorkerContext(
  config: Config,
  overrides: WorkerOverrides = {},
): Promise<WorkerContext> {
  await using opening = new AsyncDisposableStack();
  const base = await openBase(config, { role: 'worker', plans: 'generic' }, overrides, opening);
  const {
    clock,
    clockOffset,
    logger,
    telemetry,
    personas,
    orm,
    database,
    redis,
    queues,
    schedules,
    activityLog,
  } = base;
  const { tracing } = telemetry;
  const worker = overrides.worker ?? processName;
  const admission = overrides.admission ?? createAdmissionControl({ clock });
  const metrics = overrides.metrics ?? createWorkerMetrics(worker, admission.state);
  const floimg =
    overrides.floimg ??
    opening.adopt(
      createFloimg({
        ...config.floimg,
        proxy: config.proxy,
        version: packageJson.version,
        clock,
        onRequest: metrics.requested,
        onUnreadable: metrics.unreadable,
        tracing,
      }),
      (open) => open.close(),
    );
  const blockingRedis =
    overrides.blockingRedis ??
    (await openRedis(config, { logger, role: 'worker', duringOutage: 'wait' }, opening));
  const capabilityMemory = overrides.capabilityMemory ?? redisCapabilityMemory(redis, clock);
  const prices =
    overrides.prices ??
    opening.adopt(
      await openKnownPrices({ database, logger, provider: pricedProviderOf(config.mind) }),
      (open) => open.close(),
    );
  const subscriber = createSubscriber(
    await openRedis(config, { logger, role: 'worker', duringOutage: 'fail' }, opening),
    logger,
  );
  const blockedWords = opening.adopt(await openKnownBlockedWords({ database, subscriber, logger }), (open) =>
    open.close(),
  );
  await personas.follow(subscriber);
  const health = { database, activityLog, clock, logger, metrics };
  const { judge, moderation } = await openGuard(config, blockedWords.current, health, overrides);
  const meaning = await openMeaning(config.mind, {
    proxy: config.proxy,
    priceOf: prices.of,
    heard: observeMeaning(health),
  });
  const mindOptions: Omit<MindOptions, 'personas'> = {
    moderation,
    config: config.mind,
    blockedWords: blockedWords.current,
    tracing,
    logger,
    priceOf: prices.of,
    memory: capabilityMemory,
    proxy: config.proxy,
    meaning,
  };
  const mindWith = (change?: MindChange) => (change ? changedConfig(config.mind, change) : config.mind);
  const prompts = opening.adopt(await openKnownPrompts({ database, logger }), (open) => open.close());
  await prompts.follow(subscriber);
  const openMind = mindOpener({ personas, prompts }, mindOptions);
  const mind = overrides.mind ?? (await openMind({}));
  const canary = opening.adopt(await openKnownCanary(database, logger), (open) => open.close());
  const direction = opening.adopt(await openKnownDirection(database, logger), (open) => open.close());
  const timings = overrides.timings ?? timingsFor(limitsFrom(config.mind).callMs);
  const visitStore =
    overrides.visitStore ??
    createVisitStore({
      database,
      activityLog,
      clock,
      worker,
      leaseMs: timings.leaseMs,
      direction: direction.current,
      meaning,
    });
  const feedReader =
    overrides.feedReader ??
    createFeedReader({
      gallery: floimg.gallery,
      clock,
      askAboutPeople: visitStore.askAboutPeople,
      direction: direction.current,
    });
  const generators = createGeneratorChoice({
    setting: config.floimg.imageGenerator,
    redis,
    nodes: floimg.nodes,
    clock,
    logger,
    onMissing: (missing) => notifyImageModelMissing(activityLog, missing),
  });
  await generators.refresh();
  const buildWorkflow =
    overrides.buildWorkflow ??
    workflowsFollowing(personas, (current) =>
      createWorkflowBuilder(current, {
        modelFor: generators.modelFor,
        judge,
      }),
    );
  // A canary that fails says nothing of the models in use, so the usual mind alone is observed.
  const observed = observeMind(overrides.wrapMind?.(mind) ?? mind, { database, activityLog, clock, logger });
  const usedMind = withCanary(observed, {
    current: canary.current,
    open: (change) =>
      openMind({
        config: mindWith(change),
        ...(change.promptText === null ? {} : { prompt: { version: 'changed', text: change.promptText } }),
      }),
    logger,
  });
  const loadImage = createRemoteImages({
    trustedOrigins: galleryOrigins(config.floimg),
    proxy: config.proxy,
  });
  const visitParts: VisitParts = overrides.visitParts ?? {
    store: visitStore,
    syncSchedule: (agentId) => syncSchedules(database, schedules, [agentId]),
    floimg,
    feed: feedReader,
    clock,
    direction: direction.current,
    mind: usedMind,
    buildWorkflow,
    noteImageRefusal: generators.noteRefusal,
    lookAtPicture: createLook({
      known: createKnownPictures(database),
      loadImage,
      moderate: moderation.picture,
      logger,
    }),
    eyes: await openEyes({
      mind: config.mind,
      proxy: config.proxy,
      database,
      loadImage,
      priceOf: prices.of,
      metrics,
      vision: floimg.vision,
      heard: observeVision({ database, activityLog, clock, logger }),
      clock,
      logger,
    }),
    logger,
    tracing,
    metrics,
    itemUrl: gallerySite(config.floimg.siteUrl).itemUrl,
    timings,
  };
  return {
    config,
    clock,
    clockOffset,
    logger,
    telemetry,
    personas,
    orm,
    database,
    redis,
    queues,
    schedules,
    activityLog,
    worker,
    metrics,
    admission,
    floimg,
    mind: usedMind,
    openMind:
      overrides.openMind ??
      ((tried, change) => {
        const text = change?.promptText ?? null;
        const prompt = text === null ? (prompts.current() ?? undefined) : { version: 'changed', text };
        return createMind({ ...mindOptions, personas: tried, config: mindWith(change), prompt });
      }),
    buildWorkflow,
    judge,
    moderation,
    feedReader,
    timings,
    visitStore,
    prices,
    capabilityMemory,
    blockingRedis,
    visitParts,
    ...closing(opening.move()),
  };
}
