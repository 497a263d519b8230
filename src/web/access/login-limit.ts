import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit';
import { problemDocument, problems } from '../../api/problems.ts';
import type { FleetRedis } from '../../redis/fleet-redis.ts';
import { sendProblem } from '../error-handler.ts';
import type { ClientAddresses } from './client-address.ts';
import { LoginStore } from './login-store.ts';

/** Wrong guesses at the password that one address has a minute, however many web processes there are. */
const wrongGuesses = 10;
/** The same of all addresses together, because addresses are cheap. */
const wrongGuessesOfAll = 100;

export interface LoginLimitParts {
  readonly redis: FleetRedis;
  readonly addresses: ClientAddresses;
}

/**
 * Slows down who tries passwords: by address, and all together. Counted in Redis, so that a restart forgives nothing;
 * while Redis is unavailable, by this process alone. Only a wrong password counts. Stands behind whatever refuses a malformed
 * request, so that what is under way is guesses alone.
 */
export function limitLogins({ redis, addresses }: LoginLimitParts): RequestHandler[] {
  return [
    guessLimit({
      limit: wrongGuesses,
      keyGenerator: (request) => ipKeyGenerator(addresses.of(request)),
      store: new LoginStore(redis, redis.names.key('logins:address:')),
    }),
    guessLimit({
      limit: wrongGuessesOfAll,
      keyGenerator: () => 'all',
      store: new LoginStore(redis, redis.names.key('logins:together:')),
    }),
  ];
}

interface GuessLimit {
  readonly limit: number;
  readonly keyGenerator: (request: Request) => string;
  readonly store: Store;
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
    // It looks for settings of Express' own trust in proxies, which is not used here.
    validate: false,
    handler: (_request, response) => {
      const detail = 'Too many wrong passwords. Wait a minute, then try again.';
      sendProblem(response, problemDocument('RATE_LIMITED', detail));
    },
  });
}
