import type { Database } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import type { Queues } from '../../queue/queues.ts';
import { enqueueInvitations } from '../accounts.ts';
import { insertAgents } from '../insert-agents.ts';
import { profilesFor, type SeededProfile } from '../profiles.ts';
import type { OnProgress } from '../progress.ts';

export interface SeedParts {
  readonly database: Database;
  readonly queues: Queues;
  readonly personas: CurrentPersonas;
}

export interface SeedRequest {
  readonly count: number;
  readonly personaId?: string;
  /** The same seed makes the same agents; those that exist already are left as they are. */
  readonly seed: string | number;
  /** Mixes the personas by their weights, and not evenly. */
  readonly weights?: boolean;
  /** False where no accounts are to be asked for. */
  readonly accounts?: boolean;
}

export interface SeedResult {
  readonly created: number;
  /** Agents of this seed that were there before. */
  readonly existing: number;
}

/** Agents inserted in one statement; an interrupted seeding has kept the chunks before. */
const chunkSize = 1000;

/**
 * Makes agents from personas and has their FloImg accounts invited.
 * @throws {UnknownPersonaError} when the catalogue lacks `personaId`
 */
export async function seedAgents(
  parts: SeedParts,
  { count, personaId, seed, weights = false, accounts = true }: SeedRequest,
  onProgress: OnProgress = () => undefined,
): Promise<SeedResult> {
  let created = 0;
  for (let from = 0; from < count; from += chunkSize) {
    const profiles = profilesFor({
      personas: parts.personas.current(),
      count: Math.min(chunkSize, count - from),
      seed,
      from,
      weights,
      ...(personaId === undefined ? {} : { personaId }),
    });
    created += await insertChunk(parts, profiles, accounts);
    onProgress({ done: from + profiles.length, total: count });
  }
  return { created, existing: count - created };
}

async function insertChunk(
  { database, queues }: SeedParts,
  profiles: readonly SeededProfile[],
  accounts: boolean,
): Promise<number> {
  const inserted = await insertAgents(database, profiles, accounts ? 'pending' : 'ready');
  if (accounts) await afterCommit(enqueueInvitations(queues, inserted));
  return inserted.length;
}
