import { epochMsOf, type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';

/** How far the watch has got; the single row of `gallery_watch`. */
export interface WatchState {
  /** When the newest post that was read had been made; null before the first pass. */
  readonly readUpTo: EpochMs | null;
  /** The newest posts of anybody: what a list shows before the first of them is new. */
  readonly newestIds: readonly string[];
  /** Posts of anybody that were seen. */
  readonly postsSeen: number;
  /** Older posts that are still to be read; null where none are. */
  readonly history: {
    /** The place of the post from which on they are. */
    readonly place: number;
    readonly until: EpochMs;
    readonly requests: number;
  } | null;
  readonly passedAt: EpochMs | null;
  /** Requests of the last pass, and of all. */
  readonly requests: number;
  readonly requestsTotal: number;
  /** Posts that were due when the last pass had spent its requests. */
  readonly unchecked: number;
  readonly failure: string | null;
}

const selectState = statement<{
  readUpTo: string | null;
  newestIds: string[];
  postsSeen: string;
  historyPlace: string | null;
  historyUntil: string | null;
  historyRequests: number;
  passedAt: string | null;
  requests: number;
  requestsTotal: string;
  unchecked: number;
  failure: string | null;
}>(
  'watch-state',
  `select read_up_to as "readUpTo", newest_ids as "newestIds", posts_seen as "postsSeen", history_place as "historyPlace",
     history_until as "historyUntil", history_requests as "historyRequests", passed_at as "passedAt", requests,
     requests_total as "requestsTotal", unchecked, failure from gallery_watch`,
  {
    readUpTo: 'timestamptz',
    newestIds: '_text',
    postsSeen: 'int8',
    historyPlace: 'int8',
    historyUntil: 'timestamptz',
    historyRequests: 'int4',
    passedAt: 'timestamptz',
    requests: 'int4',
    requestsTotal: 'int8',
    unchecked: 'int4',
    failure: 'text',
  },
);

/** Requests are added to the sum, whoever else has passed meanwhile. */
const saveState = statement(
  'watch-save',
  `insert into gallery_watch as w (id, read_up_to, posts_seen, history_place, history_until, history_requests, passed_at,
     requests, requests_total, unchecked, failure, newest_ids)
   values (1, $1, $2, $3, $4, $5, $6, $7::int, $7::int, $8, $9, $10::text[])
   on conflict (id) do update set read_up_to = excluded.read_up_to, posts_seen = excluded.posts_seen,
     history_place = excluded.history_place, history_until = excluded.history_until,
     history_requests = excluded.history_requests, passed_at = coalesce(excluded.passed_at, w.passed_at),
     requests = excluded.requests, requests_total = w.requests_total + excluded.requests,
     unchecked = excluded.unchecked, failure = excluded.failure, newest_ids = excluded.newest_ids, busy_until = null`,
);

/** A pass that a crash cut off counts as over after so long; none that goes on takes as long. */
const busySeconds = 60;

const claim = statement<{ claimed: boolean }>(
  'watch-claim',
  `insert into gallery_watch as w (id, busy_until) values (1, now() + interval '${busySeconds} seconds')
   on conflict (id) do update set busy_until = excluded.busy_until
   where w.busy_until is null or w.busy_until < now()
   returning true as claimed`,
  { claimed: 'bool' },
);

/** Begins a pass; false while another one is under way. */
export async function claimWatch(sql: Sql): Promise<boolean> {
  return (await sql.rows(claim, [])).length > 0;
}

const beforeTheFirst: WatchState = {
  readUpTo: null,
  newestIds: [],
  postsSeen: 0,
  history: null,
  passedAt: null,
  requests: 0,
  requestsTotal: 0,
  unchecked: 0,
  failure: null,
};

export async function findWatchState(sql: Sql): Promise<WatchState> {
  const [row] = await sql.rows(selectState, []);
  if (row === undefined) return beforeTheFirst;
  const { historyPlace, historyUntil, historyRequests: requests, ...rest } = row;
  const at = (timestamp: string | null): EpochMs | null => (timestamp === null ? null : epochMsOf(timestamp));
  return {
    ...rest,
    readUpTo: at(row.readUpTo),
    postsSeen: Number(row.postsSeen),
    requestsTotal: Number(row.requestsTotal),
    passedAt: at(row.passedAt),
    history:
      historyPlace === null || historyUntil === null
        ? null
        : { place: Number(historyPlace), until: epochMsOf(historyUntil), requests },
  };
}

/** Ends a pass and keeps what it has come to; `passedAt` null means that it did not get through. */
export async function saveWatchState(sql: Sql, state: Omit<WatchState, 'requestsTotal'>): Promise<void> {
  const { readUpTo, newestIds, postsSeen, history, passedAt, requests, unchecked, failure } = state;
  const iso = (at: EpochMs | null): string | null => (at === null ? null : new Date(at).toISOString());
  await sql.rows(saveState, [
    iso(readUpTo),
    postsSeen,
    history?.place ?? null,
    iso(history?.until ?? null),
    history?.requests ?? 0,
    iso(passedAt),
    requests,
    unchecked,
    failure,
    newestIds,
  ]);
}
