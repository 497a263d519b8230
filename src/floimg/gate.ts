/** The call was never sent; `message` says why. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** The caller no longer allowed the call to be sent when its connection was ready. */
export class SendingForbiddenError extends NotSentError {}

/** The acting agent's username holds characters that no HTTP header can carry, so no request can name it. */
export class UnsendableUsernameError extends NotSentError {
  constructor(username: string) {
    super(`no HTTP header can carry the username ${JSON.stringify(username.slice(0, 60))}`);
  }
}

/** Lets a bounded number of calls through at a time, the others in the order in which they came. */
export interface Gate {
  /**
   * Resolves when the call may be sent; {@link Gate.leave} must follow it.
   * @throws {NotSentError} when the signal fires or the time is over before that, or the gate is closed
   */
  enter(limits: { readonly signal: AbortSignal | undefined; readonly timeoutMs: number }): Promise<void>;
  leave(): void;
  /** Turns away everyone who waits, and everyone who comes. */
  close(): void;
  readonly isClosed: boolean;
}

/**
 * Node's own agent can cap connections too, but a request that waits there for one cannot be ended: neither its
 * time-out nor its signal is heard before a connection is free.
 */
export function createGate(width: number): Gate {
  let inside = 0;
  let isClosed = false;
  const queue = new Set<{ readonly admit: () => void; readonly turnAway: (reason: string) => void }>();

  return {
    enter: ({ signal, timeoutMs }) => {
      if (isClosed) return Promise.reject(new NotSentError('the client is closed'));
      if (signal?.aborted) return Promise.reject(new NotSentError('given up before it was sent'));
      if (inside < width) {
        inside += 1;
        return Promise.resolve();
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const place = {
        admit: () => {
          stopWaiting();
          resolve();
        },
        turnAway: (reason: string) => {
          stopWaiting();
          reject(new NotSentError(reason));
        },
      };
      const giveUp = () => place.turnAway('given up while it waited for a free connection');
      const expire = () => place.turnAway(`no free connection within ${timeoutMs} ms`);
      const timer = setTimeout(expire, timeoutMs);
      const stopWaiting = () => {
        queue.delete(place);
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      queue.add(place);
      return promise;
    },
    leave: () => {
      const [next] = queue;
      if (next === undefined) inside -= 1;
      else next.admit();
    },
    close: () => {
      isClosed = true;
      for (const { turnAway } of queue) turnAway('the client is closed');
    },
    get isClosed() {
      return isClosed;
    },
  };
}
