import type { ActivitySchedule } from '../../../config/activity-schedule.ts';
import type { AgentStatus } from '../../db/entities/agent.ts';
import { type Database, statement } from '../../db/sql.ts';
import { forEachBounded } from '../../lib/bounded.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { rhythmOf } from '../rhythm-of.ts';

interface Row {
  readonly id: AgentId;
  readonly username: string;
  readonly status: AgentStatus;
  readonly deleted: boolean;
  readonly minActionIntervalSeconds: number;
  readonly maxActionIntervalSeconds: number;
  readonly activitySchedule: ActivitySchedule;
  readonly pace: number;
}

/**
 * The rows stay locked while Redis is written, so that of two commands on one agent the later writer has read the
 * later status.
 */
const lockAgents = statement<Row>(
  'agents-lock-for-schedules',
  `select a.id, a.username, a.status, a.deleted_at is not null as deleted,
          a.min_action_interval_seconds as "minActionIntervalSeconds",
          a.max_action_interval_seconds as "maxActionIntervalSeconds",
          a.activity_schedule as "activitySchedule", f.pace
   from agents a, fleet f where a.id = any($1) order by a.id for no key update of a`,
  {
    id: 'uuid',
    username: 'text',
    status: 'text',
    deleted: 'bool',
    minActionIntervalSeconds: 'int4',
    maxActionIntervalSeconds: 'int4',
    activitySchedule: 'jsonb',
    pace: 'float8',
  },
);

/** Agents whose rows are locked at once; visits of theirs wait that long, which is a tenth of a second. */
const chunkSize = 500;

/** Chunks under way at once, so that Redis need not wait while the rows of the next one are read. */
const chunksAtOnce = 2;

/**
 * Makes the schedules in Redis match what Postgres says of these agents: running ones have one, others have none.
 * Called after the commit of a command; when it cannot be called any more, `reconcile` does the same.
 * @param together how many agents the command is about, where these are a part of them: of many that are started
 *   together the first ticks are spread more widely
 */
export async function syncSchedules(
  database: Database,
  schedules: TickSchedules,
  agentIds: readonly AgentId[],
  together = agentIds.length,
): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(agentIds.length / chunkSize) }, (_, index) =>
    agentIds.slice(index * chunkSize, (index + 1) * chunkSize),
  );
  await forEachBounded(chunks, chunksAtOnce, (chunk) => syncChunk(database, schedules, chunk, together));
}

async function syncChunk(
  database: Database,
  schedules: TickSchedules,
  agentIds: readonly AgentId[],
  together: number,
): Promise<void> {
  await database.transaction(async (sql) => {
    const rows = await sql.rows(lockAgents, [agentIds]);
    const { running = [], resting = [] } = Object.groupBy(rows, ({ status, deleted }) =>
      status === 'running' && !deleted ? 'running' : 'resting',
    );
    await schedules.remove(resting.map(({ id }) => id));
    await schedules.set(
      running.map((row) => ({ agentId: row.id, rhythm: rhythmOf(row, row.pace) })),
      together,
    );
  });
}
