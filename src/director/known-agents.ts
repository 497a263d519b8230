import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import { directEveryMs } from '../../config/queues.ts';
import { type Sql, statement } from '../db/sql.ts';
import { type Clock, type EpochMs, steady } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { type AgentPool, type Candidate, createAgentPool } from './agent-pool.ts';
import { placeSql } from './awake-share.ts';
import { type Script, scriptOf } from './script.ts';

/** Agents that can make a visit; $1 is the share that may be awake. */
const selectAgents = statement<{
  id: AgentId;
  name: string;
  interests: string[];
  schedule: string;
}>(
  'director-agents',
  `select id, name, interests, activity_schedule::text as schedule from agents
   where status = 'running' and deleted_at is null and account_status = 'ready'
     and (sleeping_until is null or sleeping_until <= now()) and ${placeSql('id')} < $1`,
  { id: 'uuid', name: 'text', interests: '_text', schedule: 'text' },
);

/** Agents that can be read again in every pass; of more, the pool is kept for as many passes as there are times more. */
const readEveryPass = 2_000;
const longestKeptMs = 600_000;

/** The agents that wishes can be for, as they were read last. Whether one still runs is asked again when it gets a wish. */
export interface KnownAgents {
  /** @param share of the agents, that may be awake */
  pool(share: number): Promise<AgentPool>;
  /** Has them read again: what was known of them has turned out to be wrong. */
  clear(): void;
}

export function createKnownAgents(sql: Sql, wallClock: Clock): KnownAgents {
  const clock = steady(wallClock);
  let kept: { readonly pool: AgentPool; readonly share: number; readonly until: EpochMs } | null = null;
  return {
    async pool(share) {
      if (kept !== null && kept.share === share && clock.now() < kept.until) return kept.pool;
      const pool = createAgentPool(candidatesFrom(await sql.rows(selectAgents, [share])));
      const keptMs = Math.min(longestKeptMs, Math.floor(pool.size / readEveryPass) * directEveryMs);
      kept = { pool, share, until: clock.now() + keptMs };
      return pool;
    },
    clear() {
      kept = null;
    },
  };
}

interface Row {
  readonly id: AgentId;
  readonly name: string;
  readonly interests: readonly string[];
  readonly schedule: string;
}

/** Agents of one persona share their hours and draw from the same interests, so each is read once. */
function candidatesFrom(rows: readonly Row[]): readonly Candidate[] {
  const schedules = new Map<string, ActivitySchedule>();
  const scripts = new Map<string, Script | null>();
  return rows.map(({ id, name, interests, schedule: text }) => {
    const schedule: ActivitySchedule = schedules.get(text) ?? JSON.parse(text);
    schedules.set(text, schedule);
    const [first = ''] = interests;
    const script = scripts.get(first) ?? scriptOf(first);
    scripts.set(first, script);
    return { id, name, interests, script, schedule };
  });
}
