import { defineEntity, p } from '@mikro-orm/core';
import type { AgentId } from '../../lib/ids.ts';

/** What a picture of the fleet looked like, so that none is posted twice. */
export const PictureHash = defineEntity({
  name: 'PictureHash',
  tableName: 'picture_hashes',
  indexes: [{ name: 'picture_hashes_agent_id_id_index', properties: ['agentId', 'id'] }],
  properties: {
    /** Ascends with time. */
    id: p.bigint('string').primary(),
    agentId: p.uuid().$type<AgentId>(),
    /** 64 bits, as a signed number. */
    hash: p.bigint('string'),
    madeAt: p.datetime().defaultRaw('now()'),
  },
});
