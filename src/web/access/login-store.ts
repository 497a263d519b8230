import { type ClientRateLimitInfo, MemoryStore, type Options, type Store } from 'express-rate-limit';
import { type RedisReply, RedisStore } from 'rate-limit-redis';
import { type FleetRedis, mastersOf } from '../../redis/fleet-redis.ts';
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
  constructor(redis: FleetRedis, prefix: string) {
    this.#shared = new RedisStore({
      prefix,
      sendCommand: async (command: string, ...args: string[]): Promise<RedisReply> =>
        asReply(command === 'SCRIPT' ? await everywhere(redis, args) : await redis.call(command, ...args)),
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

/** Every node of a Cluster must know the script: a key may lie on any. */
async function everywhere(redis: FleetRedis, args: readonly string[]): Promise<unknown> {
  const [answer] = await Promise.all(mastersOf(redis).map((node) => node.call('SCRIPT', ...args)));
  return answer;
}

/** The store asks for numbers, texts, and lists of them. */
function asReply(value: unknown): RedisReply {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'number' ? item : String(item)));
  return String(value);
}
