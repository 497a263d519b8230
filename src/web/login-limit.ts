import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Redis } from 'ioredis';
import { problemDocument } from '../api/problems.ts';
import { sendProblem } from './error-handler.ts';
import { LoginStore } from './login-store.ts';

/** Wrong guesses at the password that one address has a minute, however many web processes there are. */
const wrongGuesses = 10;

/** Slows down who tries passwords; counted in Redis, so that a restart forgives nothing. */
export function limitLogins(redis: Redis): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: wrongGuesses,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    store: new LoginStore(redis, 'fleet:logins:'),
    handler: (_request, response) => {
      const detail = 'Too many wrong passwords. Wait a minute, then try again.';
      sendProblem(response, problemDocument('RATE_LIMITED', detail));
    },
  });
}
