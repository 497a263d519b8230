import { z } from 'zod';
import type { FloimgCall } from './call.ts';
import {
  type FloimgAgentRefusedError,
  type FloimgFailure,
  FloimgTokenRefusedError,
  FloimgUnavailableError,
  isFloimgFailure,
} from './errors.ts';

/** The least that shows whether Studio takes the service token: one item of the gallery, in the service's own name. */
export const tokenProbe: FloimgCall<unknown> = {
  kind: 'read',
  method: 'GET',
  route: '/api/showcase',
  query: { limit: 1, offset: 0, sort: 'recent' },
  username: null,
  answer: z.unknown(),
};

/** So many agents that were refused in a row, while none got through, show that it is the token and not the agents. */
const agentsInARow = 3;

/** Finds out whether a refusal of one agent means its account or the service token. */
export interface TokenCheck {
  /** An agent's call of this kind got through, so the token is good for such calls. */
  gotThrough(call: Pick<FloimgCall<unknown>, 'kind' | 'username'>): void;
  /**
   * What a refusal comes to: the token is tried on a service-level call before anybody else has to stop.
   * @returns a {@link FloimgTokenRefusedError} where it is the token; else the refusal itself, or, after a 401, which
   *   speaks of the token and of no account, a passing fault
   * @throws {FloimgFailure} where Studio gives no answer to that call; nothing is known then
   */
  judge(
    call: Pick<FloimgCall<unknown>, 'kind' | 'username'>,
    refusal: FloimgAgentRefusedError,
  ): Promise<FloimgFailure>;
}

/** @param probe tries the token */
export function createTokenCheck(probe: () => Promise<void>): TokenCheck {
  const refusedAgents = { read: new Set<string>(), write: new Set<string>(), workflow: new Set<string>() };
  let trial: Promise<void> | null = null;
  /** Agents that are refused at the same time share a trial. */
  const tryToken = (): Promise<void> => {
    trial ??= probe().finally(() => {
      trial = null;
    });
    return trial;
  };
  return {
    gotThrough: ({ kind, username }) => {
      if (username !== null) refusedAgents[kind].clear();
    },
    async judge({ kind, username }, refusal) {
      const refused = refusedAgents[kind];
      if (username !== null) refused.add(username);
      const { reason, call, status, outcome } = refusal;
      const tokenRefused = (why: string) =>
        new FloimgTokenRefusedError(why, { call, status, outcome, cause: refusal });
      if (refused.size >= agentsInARow) return tokenRefused(reason);
      try {
        await tryToken();
        return status === 401 ? puzzling(refusal) : refusal;
      } catch (error) {
        if (isFloimgFailure(error) && error.kind === 'token-refused') return tokenRefused(error.reason);
        throw error;
      }
    },
  };
}

function puzzling({ reason, call, status, outcome }: FloimgAgentRefusedError): FloimgUnavailableError {
  const what = `it refuses a token that it takes for other calls: ${reason}`;
  return new FloimgUnavailableError(what, null, { call, status, outcome });
}
