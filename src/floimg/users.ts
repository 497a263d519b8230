import { z } from 'zod';
import type { FloimgClient } from './client.ts';
import { FloimgGoneError } from './errors.ts';
import { type InviteRequest, inviteAnswer } from './schema.ts';

/** An agent as Studio receives it. */
export interface NewAccount {
  readonly agentId: string;
  readonly name: string;
  readonly username: string;
  readonly personaId?: string | undefined;
}

export interface Account {
  /** Studio's own id of the account. */
  readonly id: string;
  /** The account's name from now on, which may differ from the one that was asked for. */
  readonly username: string;
  /** False where the account was there already; null where Studio does not say. */
  readonly created: boolean | null;
}

export interface ServiceCallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Agents' accounts, managed in the service's own name. Every method may be repeated and throws {@link FloimgFailure}. */
export interface Users {
  /** Makes the agent's account, marked as an AI agent's; the same agent again changes nothing. */
  invite(account: NewAccount, options?: ServiceCallOptions): Promise<Account>;
  /** Removes the account; one that is gone already is a success. */
  remove(agentId: string, options?: ServiceCallOptions): Promise<void>;
}

export function createUsers(client: FloimgClient): Users {
  return {
    invite: async ({ agentId, name, username, personaId }, options = {}) => {
      const body: InviteRequest = {
        agentId,
        name,
        username,
        isAgent: true,
        ...(personaId === undefined ? {} : { agentPersonaId: personaId }),
      };
      const account = await client.send({
        kind: 'write',
        method: 'POST',
        route: '/api/admin/users/invite',
        username: null,
        // The agent is the effect: inviting it twice is meant to be one invitation.
        idempotencyKey: `invite-${agentId}`,
        body,
        answer: inviteAnswer,
        ...options,
      });
      return { ...account, username: account.username ?? username };
    },
    remove: async (agentId, options = {}) => {
      try {
        await client.send({
          kind: 'write',
          method: 'DELETE',
          route: '/api/admin/users/:agentId',
          params: { agentId },
          username: null,
          idempotencyKey: `remove-${agentId}`,
          // Whatever it says: that it is a success is enough.
          answer: z.unknown(),
          ...options,
        });
      } catch (error) {
        if (!(error instanceof FloimgGoneError)) throw error;
      }
    },
  };
}
