/**
 * The most milliseconds between the beginnings of two statements of one kind, so that those of several visits go together.
 * It is less while Postgres answers fast: visits that wait for a model would feel it, and the CPU that it saves is not
 * needed then.
 */
export const batchMs = 24;
