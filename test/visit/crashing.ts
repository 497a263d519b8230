import { createActivityLog } from '../../src/activity/record.ts';
import type { Database, Sql } from '../../src/db/sql.ts';
import type { Floimg } from '../../src/floimg/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { createVisitStore } from '../../src/visit/postgres/index.ts';
import type { VisitStore } from '../../src/visit/store.ts';
import { defaultTimings } from '../../src/visit/timings.ts';
import type { VisitSetting } from './visit-setting.ts';

/** The process is gone: thrown by everything that it would still have done. */
export class CrashError extends Error {
  override readonly name = 'CrashError';
}

/** At which of its dealings with the world a process dies, counted from 0, and on which side of it. */
export interface CrashPoint {
  readonly step: number;
  readonly side: 'before' | 'after';
}

/** A process that dies at one point: nothing that it does afterwards reaches anybody. */
export interface DoomedProcess {
  readonly store: VisitStore;
  readonly floimg: Floimg;
  /** False where the visit was over before that point. */
  readonly crashed: boolean;
}

export function doom(
  { database, floimg, parts: { direction } }: Pick<VisitSetting, 'database' | 'floimg' | 'parts'>,
  point: CrashPoint,
): DoomedProcess {
  let steps = 0;
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new CrashError('The process was killed.');
  };
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) die();
    const mine = steps;
    steps += 1;
    if (mine === point.step && point.side === 'before') die();
    const result = await work();
    if (dead || mine === point.step) die();
    return result;
  };
  const doomedSql = (sql: Sql): Sql => ({
    rows: (statement, values) => step(() => sql.rows(statement, values)),
  });
  const doomedDatabase: Database = {
    ...doomedSql(database),
    // A throw inside rolls back, as a connection that is gone does; the commit is a step of its own.
    transaction: (work) => step(() => database.transaction((sql) => work(doomedSql(sql)))),
  };
  const silentPublisher = { publish: async () => undefined };
  return {
    store: createVisitStore({
      database: doomedDatabase,
      activityLog: createActivityLog(doomedDatabase, silentPublisher, silentLogger()),
      clock: systemClock,
      worker: 'doomed',
      leaseMs: defaultTimings.leaseMs,
      direction,
    }),
    floimg: {
      ...floimg,
      gallery: {
        list: (...args) => step(() => floimg.gallery.list(...args)),
        get: (...args) => step(() => floimg.gallery.get(...args)),
        comments: (...args) => step(() => floimg.gallery.comments(...args)),
        publish: (...args) => step(() => floimg.gallery.publish(...args)),
      },
      interactions: {
        like: (...args) => step(() => floimg.interactions.like(...args)),
        comment: (...args) => step(() => floimg.interactions.comment(...args)),
      },
      workflows: { run: (...args) => step(() => floimg.workflows.run(...args)) },
      lookup: {
        findOwnComment: (...args) => step(() => floimg.lookup.findOwnComment(...args)),
        findOwnPost: (...args) => step(() => floimg.lookup.findOwnPost(...args)),
      },
    },
    get crashed() {
      return dead;
    },
  };
}
