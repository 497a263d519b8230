import type { ActivityLog } from '../../activity/record.ts';
import type { Database } from '../../db/sql.ts';
import type { GalleryLists, Item } from '../../floimg/index.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import type { Direction } from '../../settings/director.ts';
import type { LeftOut } from './left-out.ts';
import type { CountedReads } from './requests.ts';

/** What the watch works with. */
export interface WatchParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly lists: GalleryLists;
  readonly clock: Clock;
}

/** One pass of the watch, as its steps see it. */
export interface Pass extends Pick<WatchParts, 'database' | 'activityLog'> {
  readonly reads: CountedReads;
  readonly leftOut: LeftOut;
  readonly now: EpochMs;
  readonly direction: Direction;
  /** Items as this pass has seen them in lists. */
  readonly listed: Map<string, Item>;
  /** Entries that one page of the gallery holds: as many as were asked for, or the fewer that Studio gives. */
  pageLength: number;
  /** Requests that are left; 0 also once the pass has taken its time. */
  left(): number;
}
