import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Redis } from 'ioredis';
import { type RedisReply, RedisStore } from 'rate-limit-redis';
import { problemDocument } from '../api/problems.ts';
import { sendProblem } from './error-handler.ts';

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
    store: new RedisStore({
      prefix: 'fleet:logins:',
      sendCommand: async (command: string, ...args: string[]): Promise<RedisReply> =>
        asReply(await redis.call(command, ...args)),
    }),
    handler: (_request, response) => {
      const detail = 'Too many wrong passwords. Wait a minute, then try again.';
      sendProblem(response, problemDocument('RATE_LIMITED', detail));
    },
  });
}

/** The store asks for numbers, texts, and lists of them. */
function asReply(value: unknown): RedisReply {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'number' ? item : String(item)));
  return String(value);
}
