import type { MikroORM } from '@mikro-orm/postgresql';
import type { NewActivity } from '../../src/activity/activity.ts';
import { type ActivityFeed, createActivityFeed } from '../../src/activity/feed.ts';
import { type ActivityLog, createActivityLog } from '../../src/activity/record.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { type Database, databaseOf } from '../../src/db/sql.ts';
import { type AgentId, newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import type { FleetRedis } from '../../src/redis/fleet-redis.ts';
import {
  createPublisher,
  createSubscriber,
  type Publisher,
  type Subscriber,
} from '../../src/redis/pubsub.ts';
import { lendMigratedDatabase, lendRedis } from '../support/servers.ts';

/** One process of the fleet, as far as the feed is concerned. */
export interface FeedProcess {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly publisher: FleetRedis;
  readonly pubsub: Publisher & Subscriber;
  readonly log: ActivityLog;
  /** Records without telling anyone, as if the message were lost. */
  readonly quietLog: ActivityLog;
  readonly feed: ActivityFeed;
}

/** A migrated database and an empty Redis, and processes that share them. */
export interface FeedSetting {
  openProcess(poolSize?: number): Promise<FeedProcess>;
  close(): Promise<void>;
}

const logger = silentLogger();
const nobody: Publisher = { publish: async () => undefined };

export async function openFeedSetting(): Promise<FeedSetting> {
  const stack = new AsyncDisposableStack();
  const database = stack.adopt(await lendMigratedDatabase(), (lent) => lent.release());
  const redis = stack.adopt(await lendRedis(), (lent) => lent.release());
  const connect = async (): Promise<FleetRedis> =>
    stack.adopt(await connectRedis({ url: redis.url, logger, duringOutage: 'fail' }), (open) =>
      open.disconnect(),
    );
  return {
    async openProcess(poolSize = 4) {
      const orm = stack.adopt(await openDatabase({ url: database.url, poolSize }), (open) =>
        open.close(true),
      );
      const sql = await databaseOf(orm);
      const publisher = await connect();
      const pubsub = { ...createPublisher(publisher), ...createSubscriber(await connect(), logger) };
      return {
        orm,
        database: sql,
        publisher,
        pubsub,
        log: createActivityLog(sql, pubsub, logger),
        quietLog: createActivityLog(sql, nobody, logger),
        feed: createActivityFeed(sql),
      };
    },
    close: () => stack.disposeAsync(),
  };
}

export interface Somebody {
  readonly id: AgentId;
  readonly name: string;
}

export function somebody(name: string): Somebody {
  return { id: newId<'agent'>(), name };
}

/** Records activities in one commit. */
export function record(log: ActivityLog, activities: readonly NewActivity[]): Promise<void> {
  return log.commit(async () => ({ result: undefined, activities }));
}

/** Thoughts of nobody in particular, numbered from one. */
export function thoughts(count: number, text = 'thought'): NewActivity[] {
  return Array.from({ length: count }, (_, index) => ({
    agent: null,
    type: 'thought',
    message: `${text} ${index + 1}`,
  }));
}
