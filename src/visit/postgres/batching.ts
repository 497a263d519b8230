/**
 * The most milliseconds that a worker batches what its visits ask of Postgres before the next statement of the kind
 * begins. It waits for less while Postgres answers fast: visits that wait for a model would feel it, and the CPU that it
 * saves is not needed then.
 */
export const batchMs = 24;
