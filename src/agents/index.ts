import type { MikroORM } from '@mikro-orm/postgresql';
import type { ActivityLog } from '../activity/record.ts';
import type { LookAlikes } from '../api/look-alikes.ts';
import type { Database } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';
import type { CurrentPersonas } from '../personas/catalogue.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { changeStatusOfSelected } from './commands/change-selected.ts';
import { changeStatus, changeStatusOfAll } from './commands/change-status.ts';
import { type CreateRequest, createAgent } from './commands/create.ts';
import { deleteAgent } from './commands/delete.ts';
import { type SeedRequest, type SeedResult, seedAgents } from './commands/seed.ts';
import { tickNow } from './commands/tick-now.ts';
import { type AgentChanges, updateAgent } from './commands/update.ts';
import type { AgentCommand, LifecycleCommand } from './lifecycle.ts';
import type { OnProgress } from './progress.ts';
import type { AgentView, Page } from './queries/agents.ts';
import { type AgentListRequest, findAgent, listAgents } from './queries/agents.ts';
import { type Character, lookAlikes } from './queries/look-alikes.ts';

export { type AgentCommand, agentCommands, type LifecycleCommand, lifecycleCommands } from './lifecycle.ts';
export type { OnProgress, Progress } from './progress.ts';
export type { AgentChanges, AgentListRequest, AgentView, CreateRequest, Page, SeedRequest, SeedResult };

export interface AgentParts {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
  readonly personas: CurrentPersonas;
}

/** Everything that operators do with agents and see of them; each method throws what its implementation names. */
export interface Agents {
  list(request: AgentListRequest): Promise<Page<AgentView, string>>;
  find(id: AgentId, options?: { readonly deleted?: boolean }): Promise<AgentView>;
  /** Answers the agent as it is afterwards; so do `update` and `change`. */
  create(request: CreateRequest): Promise<AgentView>;
  update(id: AgentId, changes: AgentChanges): Promise<AgentView>;
  change(id: AgentId, command: AgentCommand): Promise<AgentView>;
  remove(id: AgentId): Promise<void>;
  seed(request: SeedRequest, onProgress?: OnProgress): Promise<SeedResult>;
  /** Answers how many agents changed. */
  changeAll(command: LifecycleCommand, personaId: string | null, onProgress?: OnProgress): Promise<number>;
  /** As `changeAll`, for agents that a person has chosen. */
  changeSelected(command: AgentCommand, ids: readonly AgentId[]): Promise<number>;
  /** Who can hardly be distinguished from an agent, or from one that is about to be made. */
  lookAlikes(character: Character, except?: AgentId): Promise<LookAlikes>;
  tickNow(id: AgentId): Promise<void>;
}

export function createAgents(parts: AgentParts): Agents {
  const find: Agents['find'] = (id, options) => findAgent(parts, id, options);
  return {
    list: (request) => listAgents(parts, request),
    find,
    create: async (request) => find(await createAgent(parts, request)),
    async update(id, changes) {
      await updateAgent(parts, id, changes);
      return find(id);
    },
    async change(id, command) {
      await changeStatus(parts, id, command);
      return find(id);
    },
    remove: (id) => deleteAgent(parts, id),
    seed: (request, onProgress) => seedAgents(parts, request, onProgress),
    changeAll: (command, personaId, onProgress) => changeStatusOfAll(parts, command, personaId, onProgress),
    changeSelected: (command, ids) => changeStatusOfSelected(parts, command, ids),
    lookAlikes: (character, except) => lookAlikes(parts.database, character, except ?? null),
    tickNow: (id) => tickNow(parts, id),
  };
}
