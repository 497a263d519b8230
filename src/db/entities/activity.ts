import { defineEntity, p } from '@mikro-orm/core';
import { type ActivityMetadata, activityTypes } from '../../api/activity.ts';
import type { AgentId, TickId } from '../../lib/ids.ts';

export type { ActivityMetadata, ActivityType } from '../../api/activity.ts';

/**
 * One line of the feed that operators see; append-only, numbered in the order of commit. The table is cut into
 * partitions by id, which are made and dropped as time goes on and so are no part of this.
 */
export const Activity = defineEntity({
  name: 'Activity',
  tableName: 'activities',
  indexes: [
    {
      name: 'activities_agent_index',
      expression: 'create index activities_agent_index on activities (agent_id, id) include (type)',
    },
    { name: 'activities_type_index', properties: ['type', 'id'] },
    {
      name: 'activities_created_at_index',
      expression:
        'create index activities_created_at_index on activities using brin (created_at) with (pages_per_range = 16)',
    },
  ],
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    /** Null where it concerns the whole fleet. */
    agentId: p.uuid().$type<AgentId>().nullable(),
    agentName: p.text().nullable(),
    tickId: p.uuid().$type<TickId>().nullable(),
    type: p.enum([...activityTypes]),
    message: p.text(),
    metadata: p.json().$type<ActivityMetadata>(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
