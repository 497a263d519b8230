import { type Database, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import type { AgentId, TickId } from '../lib/ids.ts';
import { visitJob } from '../queue/contracts.ts';
import { enqueue } from '../queue/producer.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';
import { mayHappenSql, tickStateSql } from '../visit/tick-states.ts';

export interface OpenTickParts {
  readonly database: Database;
  readonly schedules: TickSchedules;
  readonly queues: Queues;
  readonly clock: Clock;
}

/** Open ticks that one pass has resumed, spread over this many milliseconds, so that they are no stampede. */
const mostAtOnce = 500;
const spreadMs = 30_000;
/** As many while FloImg Studio is unavailable: enough to find out that it is back. */
const mostWhileOut = 5;
/** An agent that is due within this time resumes its open tick by itself. */
const soonMs = 60_000;

const selectLeftOpen = statement<{ id: AgentId; studioOut: boolean }>(
  'reconcile-open-ticks',
  `select a.id, f.studio_out_since is not null as "studioOut" from agents a, fleet f
   where a.open_tick_id is not null and a.status = 'running' and a.deleted_at is null
     and ${mayHappenSql(tickStateSql('a'), 'resume', 'takeOver')}
     and (a.sleeping_until is null or a.sleeping_until <= now())
     and f.status = 'running'
   order by a.id`,
  { id: 'uuid', studioOut: 'bool' },
);

/** Has interrupted and postponed ticks resumed, where the agent's own next tick is far away. */
export async function resumeOpenTicks({
  database,
  schedules,
  queues,
  clock,
}: OpenTickParts): Promise<number> {
  const open = await database.rows(selectLeftOpen, []);
  const ids = open.map(({ id }) => id);
  const most = open[0]?.studioOut === true ? mostWhileOut : mostAtOnce;
  const nextTicks = await schedules.nextTicks(ids);
  const soon = clock.now() + soonMs;
  const waiting = ids.filter((id) => (nextTicks.get(id) ?? Number.POSITIVE_INFINITY) > soon);
  const jobs = waiting.slice(0, most).map((agentId, index, { length }) => ({
    data: { agentId, resumeOnly: true },
    options: { jobId: `resume-${agentId}`, delayMs: Math.floor((index * spreadMs) / length) },
  }));
  await enqueue(queues, visitJob, jobs);
  return jobs.length;
}

const closeOfDeleted = statement<{ id: TickId }>(
  'reconcile-deleted-ticks',
  `with freed as (
     update agents a set open_tick_id = null, lease_until = null, resume_at = null, fencing_token = fencing_token + 1
     from (select id, open_tick_id from agents
           where deleted_at is not null and ${mayHappenSql(tickStateSql('agents'), 'close')} for update) as cut
     where a.id = cut.id returning cut.open_tick_id as tick_id
   ), abandoned as (
     update actions set status = 'abandoned', error = 'The agent was deleted.', settled_at = now()
     from freed where actions.tick_id = freed.tick_id and status in ('planned', 'sent')
   )
   update ticks set status = 'finished', outcome = 'failed', error = 'The agent was deleted.', finished_at = now()
   from freed where ticks.id = freed.tick_id and status = 'open' returning ticks.id`,
  { id: 'uuid' },
);

/** Ends the ticks that deleted agents left open: nobody resumes them. */
export async function closeTicksOfDeleted({ database }: OpenTickParts): Promise<number> {
  return (await database.rows(closeOfDeleted, [])).length;
}
