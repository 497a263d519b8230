import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit';
import type { Redis } from 'ioredis';
import { type RedisReply, RedisStore } from 'rate-limit-redis';
import { problemDocument, problems } from '../../api/problems.ts';
import { sendProblem } from '../error-handler.ts';
import type { ClientAddresses } from './client-address.ts';

/** Wrong guesses at the password that one address has a minute, however many web processes there are. */
const wrongGuesses = 10;
/** The same of all addresses together, because addresses are cheap. */
const wrongGuessesOfAll = 100;

export interface LoginLimitParts {
  readonly redis: Redis;
  readonly addresses: ClientAddresses;
}

/**
 * Slows down who tries passwords: by address, and all together. Counted in Redis, so that a restart forgives nothing,
 * and in this process too, for the time without Redis. Only a wrong password counts. Stands behind whatever refuses a
 * malformed request, so that what is under way is guesses alone.
 */
export function limitLogins({ redis, addresses }: LoginLimitParts): RequestHandler[] {
  const byAddress = (request: Request): string => ipKeyGenerator(addresses.of(request));
  const together = (): string => 'all';
  return [
    guessLimit({ limit: wrongGuesses, keyGenerator: byAddress }),
    guessLimit({ limit: wrongGuessesOfAll, keyGenerator: together }),
    guessLimit({ limit: wrongGuesses, keyGenerator: byAddress, store: redisStore(redis, 'address') }),
    guessLimit({ limit: wrongGuessesOfAll, keyGenerator: together, store: redisStore(redis, 'together') }),
  ];
}

interface GuessLimit {
  readonly limit: number;
  readonly keyGenerator: (request: Request) => string;
  /** This process' memory unless given. */
  readonly store?: Store;
}

function guessLimit(options: GuessLimit): RequestHandler {
  return rateLimit({
    ...options,
    windowMs: 60_000,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request: Request, response: Response) =>
      response.statusCode !== problems.PASSWORD_WRONG.status,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Without Redis, what this process counts is the limit.
    passOnStoreError: true,
    // It looks for settings of Express' own trust in proxies, which is not used here.
    validate: false,
    handler: (_request, response) => {
      const detail = 'Too many wrong passwords. Wait a minute, then try again.';
      sendProblem(response, problemDocument('RATE_LIMITED', detail));
    },
  });
}

function redisStore(redis: Redis, kind: string): Store {
  return new RedisStore({
    prefix: `fleet:logins:${kind}:`,
    sendCommand: async (command: string, ...args: string[]): Promise<RedisReply> =>
      asReply(await redis.call(command, ...args)),
  });
}

/** The store asks for numbers, texts, and lists of them. */
function asReply(value: unknown): RedisReply {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'number' ? item : String(item)));
  return String(value);
}
