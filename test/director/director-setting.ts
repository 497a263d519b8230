import { type Directed, type DirectParts, direct } from '../../src/director/direct.ts';
import { createKnownAgents } from '../../src/director/known-agents.ts';
import { createLearntWaits } from '../../src/director/learnt-waits.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { type AgentId, newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from '../visit/visit-setting.ts';

/** A wish as its row says. */
export interface WishRow {
  readonly id: string;
  readonly itemId: string;
  readonly agentId: string;
  readonly kind: string;
  readonly status: string;
  readonly reason: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

/** How a person and the post came about; minutes are those of the clock. */
export interface PostFields {
  readonly minutesAgo?: number;
  readonly isFirst?: boolean;
  readonly title?: string;
  readonly personMinutesAgo?: number | null;
  readonly agentMinutesAgo?: number | null;
  readonly arm?: 'treatment' | 'control' | null;
  readonly optedOut?: 'no' | 'proposed' | 'yes';
  readonly isKnown?: boolean;
  readonly category?: string | null;
}

/** The director on a database and a Redis of one test file's own. */
export interface DirectorSetting extends VisitSetting {
  /** A person with one post. */
  post(username: string, fields?: PostFields): Promise<string>;
  look(changes?: Partial<DirectParts>): Promise<Directed | null>;
  wishes(): Promise<WishRow[]>;
  agent(): Promise<TestAgent>;
  /** Forgets everything, which is quicker than starting anew. */
  reset(): Promise<void>;
  /** An agent has commented on something of a person. */
  attention(fields: AttentionFields): Promise<void>;
}

interface AttentionFields {
  readonly person: string;
  readonly itemId: string;
  readonly agentId: AgentId;
  readonly hoursAgo?: number;
}

export async function openDirectorSetting(clock: Clock = systemClock): Promise<DirectorSetting> {
  const setting = await openVisitSetting();
  const logger = silentLogger();
  let posts = 0;
  return {
    ...setting,
    async post(username, fields = {}) {
      const { minutesAgo = 60, isFirst = true, title = 'untitled', category = null } = fields;
      const { personMinutesAgo = null, agentMinutesAgo = null } = fields;
      const { arm = 'treatment', optedOut = 'no', isKnown = true } = fields;
      posts += 1;
      const itemId = `post-${posts}`;
      await setting.rows(
        `insert into people (key, username, name, posts, first_post_id, first_post_at, arm, randomised_at, opted_out,
           checked_at)
         values (lower($1), $1, $1, 1, $2, now() - $3::float8 * interval '1 minute', $4, now(), $5,
           case when $6 then now() end) on conflict do nothing`,
        username,
        itemId,
        minutesAgo,
        arm,
        optedOut,
        isKnown,
      );
      await setting.rows(
        `insert into gallery_posts (item_id, person, is_first_post, title, category, place, posted_at, first_person_at,
           first_person_by, first_agent_at, first_agent_by, checked_at)
         values ($1, lower($2), $3, $4, $5, 1, now() - $6::float8 * interval '1 minute',
           now() - $7::float8 * interval '1 minute', case when $7::float8 is not null then 'somebody' end,
           now() - $8::float8 * interval '1 minute', case when $8::float8 is not null then 'some_agent' end, now())`,
        itemId,
        username,
        isFirst,
        title,
        category,
        minutesAgo,
        personMinutesAgo,
        agentMinutesAgo,
      );
      return itemId;
    },
    look: (changes = {}) =>
      direct({
        database: setting.database,
        activityLog: setting.activityLog,
        queues: setting.queues,
        clock,
        logger,
        agents: createKnownAgents(setting.database, clock),
        learntWaits: createLearntWaits(setting.database, clock),
        times: { periodSeconds: 86_400, windowSeconds: 259_200 },
        retireAll: () => Promise.resolve(0),
        ...changes,
      }),
    wishes: () =>
      setting.rows<WishRow>(
        `select id, item_id as "itemId", agent_id as "agentId", kind, status, reason,
           (extract(epoch from not_before) * 1000)::float8 as "notBefore",
           (extract(epoch from not_after) * 1000)::float8 as "notAfter"
         from wishes order by id`,
      ),
    agent: () => setting.makeAgent(),
    async reset() {
      await setting.rows(
        `truncate agents, activities, people, gallery_posts, attention, wishes, director_steps, director_progress`,
      );
      await setting.rows("update fleet set status = 'running', director = null, awake_share = 1");
      await setting.redis.flushdb();
    },
    async attention({ person, itemId, agentId, hoursAgo = 0 }) {
      const at = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
      const row = {
        action_id: newId<'action'>(),
        tick_id: newId<'tick'>(),
        item_id: itemId,
        kind: 'comment',
      };
      await setting.rows(
        'insert into attention select * from jsonb_populate_record(null::attention, $1::jsonb)',
        JSON.stringify({ ...row, person, agent_id: agentId, at, day: at }),
      );
    },
  };
}
