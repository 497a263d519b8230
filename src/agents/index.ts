import type { MikroORM } from '@mikro-orm/postgresql';
import type { Persona } from '../../config/personas/schema.ts';
import type { ActivityLog } from '../activity/record.ts';
import type { Database } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { changeStatus, changeStatusOfAll } from './commands/change-status.ts';
import { type SeedRequest, type SeedResult, seedAgents } from './commands/seed.ts';
import { tickNow } from './commands/tick-now.ts';
import type { LifecycleCommand } from './lifecycle.ts';
import { type AgentListRequest, findAgent, listAgents, type Page } from './queries/agents.ts';
import type { AgentView } from './view.ts';

export { AgentNotFoundError, AgentTransitionError } from './errors.ts';
export { type LifecycleCommand, lifecycleCommands } from './lifecycle.ts';
export { UnknownPersonaError } from './profiles.ts';
export type { AgentListRequest, AgentView, Page, SeedRequest, SeedResult };

export interface AgentParts {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly queues: Queues;
  readonly schedules: TickSchedules;
  readonly personas: readonly Persona[];
}

/** Everything that operators do with agents and see of them; each method throws what its implementation names. */
export interface Agents {
  list(request: AgentListRequest): Promise<Page<AgentView, AgentId>>;
  find(id: AgentId): Promise<AgentView>;
  seed(request: SeedRequest): Promise<SeedResult>;
  /** Answers the agent as it is afterwards. */
  change(id: AgentId, command: LifecycleCommand): Promise<AgentView>;
  /** Answers how many agents changed. */
  changeAll(command: LifecycleCommand, personaId: string | null): Promise<number>;
  tickNow(id: AgentId): Promise<void>;
}

export function createAgents(parts: AgentParts): Agents {
  return {
    list: (request) => listAgents(parts, request),
    find: (id) => findAgent(parts, id),
    seed: (request) => seedAgents(parts, request),
    async change(id, command) {
      await changeStatus(parts, id, command);
      return findAgent(parts, id);
    },
    changeAll: (command, personaId) => changeStatusOfAll(parts, command, personaId),
    tickNow: (id) => tickNow(parts, id),
  };
}
