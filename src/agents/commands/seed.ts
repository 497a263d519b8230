import type { Database } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import type { Queues } from '../../queue/queues.ts';
import { enqueueInvitations } from '../accounts.ts';
import { insertAgents } from '../insert-agents.ts';
import { profilesFor, type SeededProfile } from '../profiles.ts';
import type { OnProgress } from '../progress.ts';
import { plannedCount, type SeedPlan, seedingsOf } from '../seed-plan.ts';

export interface SeedParts {
  readonly database: Database;
  readonly queues: Queues;
  readonly personas: CurrentPersonas;
}

export interface SeedRequest extends SeedPlan {
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
 * @throws {UnknownPersonaError} when the catalogue lacks a persona of the plan
 */
export async function seedAgents(
  parts: SeedParts,
  { accounts = true, ...plan }: SeedRequest,
  onProgress: OnProgress = () => undefined,
): Promise<SeedResult> {
  const total = plannedCount(plan);
  let created = 0;
  let done = 0;
  for (const seeding of seedingsOf(plan, parts.personas.current())) {
    for (let from = 0; from < seeding.count; from += chunkSize) {
      const profiles = profilesFor({ ...seeding, count: Math.min(chunkSize, seeding.count - from), from });
      created += await insertChunk(parts, profiles, accounts);
      done += profiles.length;
      onProgress({ done, total });
    }
  }
  return { created, existing: total - created };
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
