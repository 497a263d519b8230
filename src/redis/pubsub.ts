import type { FleetRedis } from './fleet-redis.ts';
import type { Channel } from './names.ts';

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
export function createPublisher(redis: FleetRedis): Publisher {
  return {
    async publish(channel, message) {
      await redis.publish(redis.names.channel(channel), message);
    },
  };
}

/** @param redis a connection for this alone, because a subscribed one can do nothing else */
export function createSubscriber(redis: FleetRedis): Subscriber {
  const listeners = new Map<string, Set<(message: string) => void>>();
  redis.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  });
  return {
    async subscribe(channel, listener) {
      const name = redis.names.channel(channel);
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      await redis.subscribe(name);
    },
  };
}
