import type { Config } from '../../config/env.ts';
import { type ActivityFeed, createActivityFeed } from '../activity/feed.ts';
import { type Agents, createAgents } from '../agents/index.ts';
import { gallerySite } from '../floimg/site.ts';
import { createSubscriber, type Subscriber } from '../redis/pubsub.ts';
import { createTraces, type Traces } from '../visit/traces.ts';
import { type BaseContext, type BaseOverrides, type Closable, closing, openBase, openRedis } from './base.ts';

/** What a web process works with: operators' commands and questions. It talks neither to FloImg nor to a model. */
export interface WebContext extends BaseContext, Closable {
  readonly subscriber: Subscriber;
  readonly activityFeed: ActivityFeed;
  readonly agents: Agents;
  readonly traces: Traces;
  /** The gallery's public page. */
  readonly galleryUrl: string | null;
}

/** Parts that stand in for those of the configuration. The caller closes what it brings along. */
export type WebOverrides = BaseOverrides &
  Partial<Pick<WebContext, 'subscriber' | 'activityFeed' | 'agents' | 'traces' | 'galleryUrl'>>;

/**
 * Wires a web process. When a part fails to open, all that were opened before are closed.
 * @throws {FleetError} that names what cannot be reached or is not ready, and what to do
 */
export async function createWebContext(config: Config, overrides: WebOverrides = {}): Promise<WebContext> {
  await using opening = new AsyncDisposableStack();
  const base = await openBase(config, { role: 'web', plans: 'auto' }, overrides, opening);
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
  const subscriber =
    overrides.subscriber ??
    createSubscriber(await openRedis(config, { logger, role: 'web', duringOutage: 'fail' }, opening), logger);
  await personas.follow(subscriber);
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
    subscriber,
    activityFeed: overrides.activityFeed ?? createActivityFeed(database),
    agents: overrides.agents ?? createAgents({ orm, database, activityLog, queues, schedules, personas }),
    traces: overrides.traces ?? createTraces({ orm, sql: database }),
    galleryUrl: overrides.galleryUrl ?? gallerySite(config.floimg.siteUrl).url,
    ...closing(opening.move()),
  };
}
