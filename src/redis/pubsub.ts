import type { Redis } from 'ioredis';

/** A channel that says "something new is in Postgres"; a lost message is harmless, so it carries no data of its own. */
export type Channel = 'fleet:activity' | 'fleet:settings';

export interface PubSub {
  publish(channel: Channel, message: string): Promise<void>;
  /** Calls the listener for each message; the promise is settled once Redis has confirmed the subscription. */
  subscribe(channel: Channel, listener: (message: string) => void): Promise<void>;
}

/**
 * @param publisher any connection
 * @param subscriber a connection of its own, because a subscribed one can do nothing else
 */
export function createPubSub(publisher: Redis, subscriber: Redis): PubSub {
  const listeners = new Map<string, Set<(message: string) => void>>();
  subscriber.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  });
  return {
    async publish(channel, message) {
      await publisher.publish(channel, message);
    },
    async subscribe(channel, listener) {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      await subscriber.subscribe(channel);
    },
  };
}
