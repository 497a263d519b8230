import type { Redis } from 'ioredis';

/** A channel that says "something new is in Postgres"; a lost message is harmless, so it carries no data of its own. */
export type Channel = 'fleet:activity' | 'fleet:settings';

/** Sends messages. */
export interface Publisher {
  publish(channel: Channel, message: string): Promise<void>;
}

/** Receives messages. */
export interface Subscriber {
  /** Calls the listener for each message; the promise is settled once Redis has confirmed the subscription. */
  subscribe(channel: Channel, listener: (message: string) => void): Promise<void>;
}

/** @param redis any connection */
export function createPublisher(redis: Redis): Publisher {
  return {
    async publish(channel, message) {
      await redis.publish(channel, message);
    },
  };
}

/** @param redis a connection for this alone, because a subscribed one can do nothing else */
export function createSubscriber(redis: Redis): Subscriber {
  const listeners = new Map<string, Set<(message: string) => void>>();
  redis.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  });
  return {
    async subscribe(channel, listener) {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      await redis.subscribe(channel);
    },
  };
}
