import { type ClientRateLimitInfo, MemoryStore, type Options, type Store } from 'express-rate-limit';
import type { Redis } from 'ioredis';
import { type RedisReply, RedisStore } from 'rate-limit-redis';
import { orWithoutRedis } from '../../redis/without.ts';

/**
 * Counts guesses in Redis, for all web processes together. While Redis cannot be used each process counts its own, so
 * that operators can log in and guessing stays slow.
 */
export class LoginStore implements Store {
  readonly localKeys = false;
  readonly #shared: RedisStore;
  readonly #own = new MemoryStore();

  /** @param prefix begins every key in Redis */
  constructor(redis: Redis, prefix: string) {
    this.#shared = new RedisStore({
      prefix,
      sendCommand: async (command: string, ...args: string[]): Promise<RedisReply> =>
        asReply(await redis.call(command, ...args)),
    });
  }

  init(options: Options): void {
    this.#shared.init(options);
    this.#own.init(options);
  }

  async increment(key: string): Promise<ClientRateLimitInfo> {
    return (await orWithoutRedis(this.#shared.increment(key), null)) ?? this.#own.increment(key);
  }

  async decrement(key: string): Promise<void> {
    await orWithoutRedis(this.#shared.decrement(key), undefined);
    await this.#own.decrement(key);
  }

  async resetKey(key: string): Promise<void> {
    await orWithoutRedis(this.#shared.resetKey(key), undefined);
    await this.#own.resetKey(key);
  }
}

/** The store asks for numbers, texts, and lists of them. */
function asReply(value: unknown): RedisReply {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'number' ? item : String(item)));
  return String(value);
}
