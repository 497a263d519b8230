import { Redis, type SentinelConnectionOptions, SentinelConnector } from 'ioredis';

/**
 * The driver's way to the master, with its connections to the Sentinels heard: it opens one to each, for word of
 * failovers, and would write their errors to standard error itself. They are made by a method that the driver keeps to
 * itself; where a later driver has none of that name, it writes again.
 * @param heard is given what went wrong with one of them; the driver connects again by itself
 */
export function heardSentinels(heard: (error: Error) => void): new (options: unknown) => SentinelConnector {
  return class extends SentinelConnector {
    constructor(options: unknown) {
      if (!namesSentinels(options)) throw new TypeError('Sentinels are to be found, and none is named.');
      super(options);
      const connect: unknown = Reflect.get(this, 'connectToSentinel');
      if (typeof connect !== 'function') return;
      const value = (...given: readonly unknown[]): unknown => {
        const client: unknown = Reflect.apply(connect, this, given);
        if (client instanceof Redis) client.on('error', heard);
        return client;
      };
      Object.defineProperty(this, 'connectToSentinel', { value });
    }
  };
}

function namesSentinels(options: unknown): options is SentinelConnectionOptions {
  return typeof options === 'object' && options !== null && 'sentinels' in options;
}
