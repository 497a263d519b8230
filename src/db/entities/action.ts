import { defineEntity, p } from '@mikro-orm/core';
import { actionStatuses } from '../../api/ticks.ts';
import type { ActionId, AgentId, TickId, WishId } from '../../lib/ids.ts';
import { Agent } from './agent.ts';
import { Tick } from './tick.ts';

/** What may follow which is in src/visit/action-states.ts. */
export { type ActionStatus, actionStatuses } from '../../api/ticks.ts';

/** One intended action on FloImg: a row of the ledger. */
export const Action = defineEntity({
  name: 'Action',
  tableName: 'actions',
  uniques: [{ name: 'actions_tick_id_seq_unique', properties: ['tick', 'seq'] }],
  indexes: [
    { name: 'actions_agent_id_id_index', properties: ['agent', 'id'] },
    {
      name: 'actions_like_unique',
      expression:
        'create unique index actions_like_unique on actions (agent_id, target_id, active_like) where target_id is not null',
    },
  ],
  properties: {
    id: p.uuid().$type<ActionId>().primary(),
    /** The tick that it was planned in, which is not kept as long as its actions are. */
    tick: () => p.manyToOne(Tick).$type<TickId>().mapToPk().index(false).createForeignKeyConstraint(false),
    /** Without a foreign key, as everything that visits write: they hold the agent's row. */
    agent: () => p.manyToOne(Agent).$type<AgentId>().mapToPk().index(false).createForeignKeyConstraint(false),
    /** Place in the plan, from 0. */
    seq: p.smallint(),
    /** One of the registry in src/actions; without a check, so that a new kind needs no migration. */
    kind: p.text(),
    /** The gallery item that is liked or commented on; null for a post. */
    targetId: p.text().nullable(),
    /** Username of whoever it is addressed to. */
    targetAuthor: p.text().nullable(),
    /** The comment that a reply answers. */
    commentId: p.text().nullable(),
    /** The words of a comment or reply; the description of a post. */
    content: p.text().nullable(),
    title: p.text().nullable(),
    /** The workflow that makes a post's image: `{ name, steps }`. */
    workflow: p.json().$type<unknown>().nullable(),
    /** How often the workflow was asked for: each run may have cost money. */
    imageRuns: p.smallint().default(0),
    imageUrl: p.text().nullable(),
    /** The comment or item that FloImg made. */
    resultId: p.text().nullable(),
    status: p.enum([...actionStatuses]).default('planned'),
    /**
     * True for a like that has not failed, and null for all else, so that a unique index keeps out second likes. It stays
     * as it is when the like is confirmed, as the status does not: the row is then updated without its indexes.
     */
    activeLike: p
      .boolean()
      .nullable()
      .generated("(nullif(kind = 'like' and status in ('planned', 'sent', 'confirmed'), false)) stored"),
    attempts: p.smallint().default(0),
    idempotencyKey: p.text(),
    /** The wish of the director that it follows; null for what the agent does of its own accord. */
    wishId: p.uuid().$type<WishId>().nullable(),
    error: p.text().nullable(),
    sentAt: p.datetime().nullable(),
    settledAt: p.datetime().nullable(),
  },
});
