import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { getProxies } from '../../api/service.ts';
import type { WebContext } from '../../context/web.ts';
import { type Auth, createAuth } from '../auth.ts';
import { createClientAddresses } from './client-address.ts';
import { limitLogins } from './login-limit.ts';
import { createSessions } from './sessions.ts';
import { createTokenGuesses } from './token-guesses.ts';
import { openTrustedPeers } from './trusted-peers.ts';

/** Who comes in, and how often they may try. */
export interface Access {
  readonly auth: Auth;
  readonly limitLogins: RequestHandler[];
  /** Notices, of every request, who sends an address that is not believed. */
  readonly noticeCaller: RequestHandler;
  /** @throws {RequestRefusedError} when the caller's session has too many streams open */
  holdStream(response: Response): void;
  /** Whose word on addresses is believed, and whose was not. */
  proxies(): z.infer<typeof getProxies.answer>;
  close(): void;
}

/** What the middleware has left for the routes of an operator with a session; scripts have none. */
const session = z.object({ id: z.string(), expiresAt: z.number() });

export async function openAccess(context: WebContext): Promise<Access> {
  const { config, redis, database, logger, clock } = context;
  const proxies = config.web.trustedProxies;
  const now = (): number => clock.now();
  const peers = await openTrustedPeers({ proxies, logger });
  const addresses = createClientAddresses(peers, now);
  const sessions = createSessions({ sql: database, logger, now });
  const tokenGuesses = createTokenGuesses(addresses);
  return {
    auth: createAuth({ config, sessions, tokenGuesses, now }),
    limitLogins: limitLogins({ redis, addresses }),
    noticeCaller: (request, _response, next) => {
      addresses.of(request);
      next();
    },
    holdStream(response) {
      const held = session.safeParse(response.locals.session);
      if (held.success) sessions.holdStream(held.data, response);
    },
    proxies: () => ({
      trusted: [...proxies.ranges.map(({ address, prefix }) => `${address}/${prefix}`), ...proxies.hosts],
      notBelieved: addresses
        .untrustedForwarders()
        .map(({ address, lastSeenAt }) => ({ address, lastSeenAt: lastSeenAt.toISOString() })),
    }),
    close() {
      peers.close();
      sessions.close();
    },
  };
}
