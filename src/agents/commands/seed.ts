import { statement } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import type { Queues } from '../../queue/queues.ts';
import { enqueueInvitations } from '../accounts.ts';
import { insertAgents } from '../insert-agents.ts';
import { profilesFor, type SeededProfile } from '../profiles.ts';
import type { OnProgress } from '../progress.ts';
import { plannedCount, type SeedPlan, seedingsOf } from '../seed-plan.ts';
import { changeStatusOfSelected } from './change-selected.ts';
import { assertFleetRuns, type StatusParts } from './change-status.ts';

export interface SeedParts extends StatusParts {
  readonly queues: Queues;
  readonly personas: CurrentPersonas;
}

export interface SeedRequest extends SeedPlan {
  /** False where no accounts are to be asked for. */
  readonly accounts?: boolean;
  /** Starts those of the plan that are idle, whenever they were made. */
  readonly start?: boolean;
}

export interface SeedResult {
  readonly created: number;
  /** Agents of this seed that were there before. */
  readonly existing: number;
  /** Absent where none was to be started. */
  readonly started?: number;
}

const selectIdle = statement<{ id: AgentId }>(
  'agents-idle-of-seed',
  `select id from agents where username = any($1) and status = 'idle' and deleted_at is null`,
  { id: 'uuid' },
);

/** Agents inserted in one statement; an interrupted seeding has kept the chunks before. */
const chunkSize = 1000;

/**
 * Makes agents from personas and has their FloImg accounts invited; starts them where that is asked for.
 * @throws {UnknownPersonaError} when the catalogue lacks a persona of the plan
 * @throws {FleetPausedError} when they are to be started and the fleet is paused; then none is made
 */
export async function seedAgents(
  parts: SeedParts,
  { accounts = true, start = false, ...plan }: SeedRequest,
  onProgress: OnProgress = () => undefined,
): Promise<SeedResult> {
  if (start) await assertFleetRuns(parts.database);
  const total = plannedCount(plan);
  const usernames: string[] = [];
  let created = 0;
  let done = 0;
  for (const seeding of seedingsOf(plan, parts.personas.current())) {
    for (let from = 0; from < seeding.count; from += chunkSize) {
      const profiles = profilesFor({ ...seeding, count: Math.min(chunkSize, seeding.count - from), from });
      created += await insertChunk(parts, profiles, accounts);
      done += profiles.length;
      if (start) usernames.push(...profiles.map(({ username }) => username));
      onProgress({ done, total });
    }
  }
  const result = { created, existing: total - created };
  return start ? { ...result, started: await startThose(parts, usernames) } : result;
}

/** Starts those of these agents that a person could start; it is one command, and one line in the feed. */
async function startThose(parts: SeedParts, usernames: readonly string[]): Promise<number> {
  const idle = await parts.database.rows(selectIdle, [usernames]);
  if (idle.length === 0) return 0;
  return changeStatusOfSelected(
    parts,
    'start',
    idle.map(({ id }) => id),
  );
}

async function insertChunk(
  { database, queues }: Pick<SeedParts, 'database' | 'queues'>,
  profiles: readonly SeededProfile[],
  accounts: boolean,
): Promise<number> {
  const inserted = await insertAgents(database, profiles, accounts ? 'pending' : 'ready');
  if (accounts) await afterCommit(enqueueInvitations(queues, inserted));
  return inserted.length;
}
