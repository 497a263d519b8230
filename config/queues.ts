/** How one queue behaves; a worker process serves every queue. */
export interface QueueSettings {
  readonly name: string;
  /** Jobs that one worker process has under way at once; null takes WORKER_CONCURRENCY. */
  readonly concurrency: number | null;
  /** Milliseconds until a job whose worker has died is handed to another. */
  readonly lockDurationMs: number;
}

export const queues = {
  /** Visits: one job scheduler per running agent. */
  ticks: { name: 'ticks', concurrency: null, lockDurationMs: 30_000 },
  /** Inviting and removing FloImg accounts. */
  accounts: { name: 'accounts', concurrency: 5, lockDurationMs: 30_000 },
  /** Work that keeps the fleet itself in order. */
  maintenance: { name: 'maintenance', concurrency: 1, lockDurationMs: 60_000 },
  /** Work for people: it never waits for what keeps a large fleet in order. */
  people: { name: 'people', concurrency: 2, lockDurationMs: 60_000 },
  /** What operators want to see the models do; a slow one keeps nothing else waiting. */
  trials: { name: 'trials', concurrency: 2, lockDurationMs: 30_000 },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof queues;

/** Finished jobs are kept just long enough to be looked at on the queue board; Postgres keeps the history. */
export const keptJobs = { completed: { count: 200 }, failed: { count: 1000, age: 7 * 24 * 3600 } } as const;

/** Entries of each queue's event stream; nothing reads far back in it. */
export const keptEvents = 1000;

/** Milliseconds between two passes that make Redis match Postgres. */
export const reconcileEveryMs = 30_000;

/** Milliseconds between two passes of the watch on the gallery. */
export const watchEveryMs = 30_000;

/** Milliseconds between two passes that let old history go and make room for what comes. */
export const retentionEveryMs = 300_000;

/** Milliseconds between two looks of the director at the posts that wait. */
export const directEveryMs = 15_000;
