import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { getIronSession, type IronSession, type SessionOptions } from 'iron-session';
import type { Config } from '../../config/env.ts';
import { dashboardHeader, sessionCookie } from '../api/session.ts';
import type { OperatorSession, Sessions } from './access/sessions.ts';
import type { TokenGuesses } from './access/token-guesses.ts';
import { RequestRefusedError } from './errors.ts';

/** What the sealed cookie holds. */
interface SessionData {
  operator?: OperatorSession;
}

/** Seconds that a login holds: a working week of days that do not begin with a login. */
const sessionSeconds = 7 * 24 * 3600;

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What somebody logs in with. */
export interface Login {
  readonly password: string;
  /** For what they change; nobody checks it. */
  readonly name?: string;
}

/** Who may do what: people by a session cookie, scripts by the API token. */
export interface Auth {
  /** Lets only operators through. */
  readonly requireOperator: RequestHandler;
  /** @throws {RequestRefusedError} when the password is wrong */
  logIn(request: Request, response: Response, who: Login): Promise<void>;
  logOut(request: Request, response: Response): Promise<void>;
}

export interface AuthParts {
  readonly config: Pick<Config, 'web' | 'nodeEnv'>;
  readonly sessions: Sessions;
  readonly tokenGuesses: TokenGuesses;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createAuth({ config: { web, nodeEnv }, sessions, tokenGuesses, now }: AuthParts): Auth {
  const options: SessionOptions = {
    cookieName: sessionCookie,
    // A changed password makes another key, so that it ends every session that was begun with the old one.
    password: createHmac('sha256', web.sessionSecret).update(web.adminPassword).digest('hex'),
    ttl: sessionSeconds,
    cookieOptions: {
      httpOnly: true,
      sameSite: 'strict',
      secure: nodeEnv === 'production' && web.publicUrl?.startsWith('http:') !== true,
    },
  };
  const sessionOf = (request: Request, response: Response): Promise<IronSession<SessionData>> =>
    getIronSession<SessionData>(request, response, options);

  return {
    requireOperator: async (request, response, next) => {
      const token = tokenOf(request);
      if (token !== undefined) {
        tokenGuesses.admit(request);
        if (equal(token, web.apiToken)) return next();
        tokenGuesses.count(request);
      }
      const { operator } = await sessionOf(request, response);
      if (operator === undefined || (await sessions.hasEnded(operator))) {
        if (isPageRequest(request))
          return response.redirect(`/login?next=${encodeURIComponent(request.originalUrl)}`);
        throw new RequestRefusedError(
          'UNAUTHORIZED',
          'Log in at the dashboard, or send Authorization: Bearer <API_TOKEN>.',
        );
      }
      refuseCrossSite(request);
      response.locals.session = operator;
      next();
    },
    async logIn(request, response, { password, name }) {
      if (!equal(password, web.adminPassword)) {
        throw new RequestRefusedError(
          'PASSWORD_WRONG',
          'The password is wrong. It is the value of ADMIN_PASSWORD.',
        );
      }
      const session = await sessionOf(request, response);
      session.operator = {
        id: randomUUID(),
        expiresAt: now() + sessionSeconds * 1000,
        ...(name === undefined ? {} : { name }),
      };
      await session.save();
    },
    async logOut(request, response) {
      const session = await sessionOf(request, response);
      const { operator } = session;
      session.destroy();
      if (operator !== undefined) await sessions.end(operator);
    },
  };
}

/** Who sent a request that an operator may send: the name given at login, else `operator`; `script` by the API token. */
export function authorOf({ locals }: Response): string {
  const session: unknown = locals.session;
  if (typeof session !== 'object' || session === null) return 'script';
  return 'name' in session && typeof session.name === 'string' ? session.name : 'operator';
}

/** A person who opens a page, such as the queue board, is better served by the login than by a problem document. */
function isPageRequest(request: Request): boolean {
  return ['GET', 'HEAD'].includes(request.method) && request.get('Sec-Fetch-Dest') === 'document';
}

/** A session that a browser sends along by itself must not let another site change anything. */
function refuseCrossSite(request: Request): void {
  if (safeMethods.has(request.method)) return;
  const site = request.get('Sec-Fetch-Site');
  const isForeign = site !== undefined && site !== 'same-origin';
  if (!isForeign && request.get(dashboardHeader.name) === dashboardHeader.value) return;
  throw new RequestRefusedError(
    'CROSS_SITE_REFUSED',
    `A change by session needs the header ${dashboardHeader.name}: ${dashboardHeader.value} and the same origin. ` +
      'Scripts use the API token instead.',
  );
}

/** The token that a script sends; undefined without one. */
function tokenOf(request: Request): string | undefined {
  const [scheme, given] = (request.get('Authorization') ?? '').split(' ', 2);
  return scheme?.toLowerCase() === 'bearer' && given !== undefined && given !== '' ? given : undefined;
}

/** Compares in constant time, whatever the lengths. */
function equal(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
