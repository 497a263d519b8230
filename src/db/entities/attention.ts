import { defineEntity, p } from '@mikro-orm/core';
import { wishKinds, wishStatuses } from '../../api/director.ts';
import type { ActionId, AgentId, TickId, WishId } from '../../lib/ids.ts';

/**
 * One action of an agent on something that a person made, or one comment on an agent: it has left, or may have, or is about to. Written before the
 * action leaves, so that the caps hold however many visits run at once.
 */
export const Attention = defineEntity({
  name: 'Attention',
  tableName: 'attention',
  indexes: [
    { name: 'attention_item_id_index', properties: ['itemId'] },
    { name: 'attention_person_at_index', properties: ['person', 'at'] },
    {
      name: 'attention_owner_at_index',
      expression: 'create index attention_owner_at_index on attention (owner, at) where owner is not null',
    },
    { name: 'attention_tick_id_index', properties: ['tickId'] },
    { name: 'attention_at_index', properties: ['at'] },
  ],
  properties: {
    actionId: p.uuid().$type<ActionId>().primary(),
    itemId: p.text(),
    /**
     * Key of the person whom it is addressed to: who wrote the comment that a reply answers, else whose item it is. Null
     * where that is an agent: agents' comments on agents are weighed against those on people.
     */
    person: p.text().nullable(),
    /** Key of the person whose item it is; null where it is nobody's, or an agent's. */
    owner: p.text().nullable(),
    agentId: p.uuid().$type<AgentId>(),
    kind: p.enum([...wishKinds]),
    /** The thread that a reply belongs to: the latest comment of its addressee by then. */
    threadId: p.text().nullable(),
    at: p.datetime().defaultRaw('now()'),
    tickId: p.uuid().$type<TickId>(),
  },
});

/** What the director would like one agent to do for a post that waits; the agent's own visit carries it out. */
export const Wish = defineEntity({
  name: 'Wish',
  tableName: 'wishes',
  indexes: [
    {
      name: 'wishes_agent_id_index',
      expression: "create index wishes_agent_id_index on wishes (agent_id, not_before) where status = 'open'",
    },
    { name: 'wishes_item_id_index', properties: ['itemId'] },
    {
      name: 'wishes_pending_index',
      expression:
        "create index wishes_pending_index on wishes (not_after) where status in ('open', 'suggested')",
    },
    { name: 'wishes_created_at_index', properties: ['createdAt'] },
  ],
  properties: {
    id: p.uuid().$type<WishId>().primary(),
    itemId: p.text(),
    /** The comment that a reply is to answer. */
    commentId: p.text().nullable(),
    /** Key of the person whom it is for. */
    person: p.text(),
    agentId: p.uuid().$type<AgentId>(),
    kind: p.enum([...wishKinds]),
    notBefore: p.datetime(),
    notAfter: p.datetime(),
    status: p.enum([...wishStatuses]).default('open'),
    reason: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
    /** When it was carried out, expired or was dropped. */
    settledAt: p.datetime().nullable(),
    /** The visit that carried it out. */
    tickId: p.uuid().$type<TickId>().nullable(),
  },
});

/** One step of the hand-over: the share of the agents that may be awake from then on. */
export const DirectorStep = defineEntity({
  name: 'DirectorStep',
  tableName: 'director_steps',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    at: p.datetime().defaultRaw('now()'),
    share: p.double().$type<number>(),
    reason: p.text(),
  },
});

/** How far the director has got; a single row, which its first pass makes. */
export const DirectorProgress = defineEntity({
  name: 'DirectorProgress',
  tableName: 'director_progress',
  checks: [{ name: 'director_progress_single_row', expression: 'id = 1' }],
  properties: {
    id: p.smallint().primary().autoincrement(false),
    /** When it last looked at the posts that wait. */
    lookedAt: p.datetime().nullable(),
    /** When it last decided about the handover, whether or not the share changed. */
    decidedAt: p.datetime().nullable(),
    /** Posts that were due at the last look and that no agent could be asked for. */
    unmet: p.integer().default(0),
  },
});
