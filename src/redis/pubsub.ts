import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
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

/** Milliseconds after which a subscription that Redis refused is asked for again. */
const resubscribeMs = 2_000;

/**
 * A subscription comes back by itself after an outage, and after Redis refused it for a while (for want of a right, as an
 * example). It is renewed here and not by the driver, where a refusal would be nobody's and would end the process.
 * @param redis a connection for this alone, because a subscribed one can do nothing else
 */
export function createSubscriber(redis: FleetRedis, logger: Logger): Subscriber {
  const listeners = new Map<string, Set<(message: string) => void>>();
  redis.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  });
  let again: NodeJS.Timeout | undefined;
  const renew = async (): Promise<void> => {
    clearTimeout(again);
    if (listeners.size === 0) return;
    try {
      await redis.subscribe(...listeners.keys());
    } catch (error) {
      // A connection that was given up does not come back.
      if (redis.status === 'end') return;
      logger.warn('Redis refuses a subscription; trying again', { reason: messageOf(error) });
      again = setTimeout(() => void renew(), resubscribeMs).unref();
    }
  };
  redis.on('ready', () => void renew());
  redis.on('end', () => clearTimeout(again));
  return {
    async subscribe(channel, listener) {
      const name = redis.names.channel(channel);
      const known = listeners.get(name) ?? new Set();
      await redis.subscribe(name);
      listeners.set(name, known.add(listener));
    },
  };
}
