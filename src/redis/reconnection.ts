/**
 * Replies of a server that is not, or not yet, the one that takes writes. Each refuses the whole command before anything
 * of it has happened, so that the same command may be sent again.
 */
const refusals = /^(READONLY|UNBLOCKED|LOADING|MASTERDOWN|NOREPLICAS) /;

/** Refusals this close together belong to one connection, whose commands were under way together. */
const togetherMs = 50;

/** A command that was refused is sent again over so many new connections in a row; then its sender gets the error. */
const repeats = 4;

/** Refusals that lie longer ago say nothing of this moment. */
const rememberedMs = 30_000;

/** What the driver asks when a connection is lost and when a command is refused. */
export interface Reconnection {
  /** Milliseconds until the next try. */
  readonly retryStrategy: (attempt: number) => number;
  /** As the driver reads it: 2 reconnects and sends the command again, 1 reconnects, false does neither. */
  readonly reconnectOnError: (error: Error) => false | 1 | 2;
}

/**
 * Decides when to leave a server that can be reached and cannot be used: after a failover an open connection would go on
 * to speak with the server that was the master. A new connection is led to the new one by whatever stands between: a
 * name, a proxy, or Sentinel.
 */
export function createReconnection(now: () => number = () => performance.now()): Reconnection {
  let refused = 0;
  let lastRefusal = Number.NEGATIVE_INFINITY;
  const forgetOld = (): void => {
    if (now() - lastRefusal > rememberedMs) refused = 0;
  };
  return {
    retryStrategy(attempt) {
      forgetOld();
      // A server that accepts a connection and refuses every command must not be asked as fast as it answers.
      return Math.min(Math.max(attempt, refused) * 100, 2_000);
    },
    reconnectOnError(error) {
      if (!refusals.test(error.message)) return false;
      forgetOld();
      if (now() - lastRefusal > togetherMs) refused += 1;
      lastRefusal = now();
      return refused <= repeats ? 2 : 1;
    },
  };
}
