import type { Database } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import type { Queues } from '../../queue/queues.ts';
import { enqueueInvitations } from '../accounts.ts';
import { assertIntervals, UsernameTakenError } from '../errors.ts';
import { insertAgents } from '../insert-agents.ts';
import { assertPublishable } from '../judged-words.ts';
import { type AgentProfile, profileOfPersona } from '../profiles.ts';

export interface CreateParts {
  readonly database: Database;
  readonly queues: Queues;
  readonly personas: CurrentPersonas;
}

/** What an operator decides about a new agent; whatever is left out is drawn from the persona. */
export type CreateRequest = Pick<AgentProfile, 'name' | 'username' | 'personaId'> & Partial<AgentProfile>;

/**
 * Makes one agent and has its FloImg account invited.
 * @throws {UnknownPersonaError} when the catalogue lacks the persona
 * @throws {NameRefusedError} when nobody may be called so
 * @throws {UsernameRefusedError} when no account may be called so
 * @throws {BioRefusedError} when the biography given may not be published
 * @throws {UsernameTakenError} when another agent has the username
 */
export async function createAgent(parts: CreateParts, request: CreateRequest): Promise<AgentId> {
  const profile = {
    ...profileOfPersona(parts.personas.current(), request.personaId, request.username),
    ...request,
  };
  assertIntervals(profile);
  await assertPublishable(request);
  const [id] = await insertAgents(parts.database, [{ ...profile, seedKey: null }]);
  if (id === undefined) throw new UsernameTakenError(request.username);
  await afterCommit(enqueueInvitations(parts.queues, [id]));
  return id;
}
