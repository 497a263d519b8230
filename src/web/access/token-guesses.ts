import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { LRUCache } from 'lru-cache';
import { RequestRefusedError } from '../errors.ts';
import type { ClientAddresses } from './client-address.ts';

/** Wrong tokens that one address may send a minute to this process. */
const wrongTokens = 60;
const windowMs = 60_000;
/** Addresses that are counted at once; more than that push out those that have been quiet longest. */
const countedAddresses = 10_000;

/** Slows down who tries tokens. Counted in memory, because it is asked with every request of a script. */
export interface TokenGuesses {
  /** @throws {RequestRefusedError} when the caller has sent too many wrong tokens, be this one right or not */
  admit(request: Request): void;
  /** Counts a wrong token. */
  count(request: Request): void;
}

export function createTokenGuesses(addresses: ClientAddresses): TokenGuesses {
  const guesses = new LRUCache<string, number>({ max: countedAddresses, ttl: windowMs, noUpdateTTL: true });
  const keyOf = (request: Request): string => ipKeyGenerator(addresses.of(request));
  return {
    admit(request) {
      if ((guesses.get(keyOf(request)) ?? 0) < wrongTokens) return;
      throw new RequestRefusedError(
        'RATE_LIMITED',
        'Too many wrong API tokens. Wait a minute, then try again.',
      );
    },
    count(request) {
      const key = keyOf(request);
      guesses.set(key, (guesses.get(key) ?? 0) + 1);
    },
  };
}
