import { defineEntity, p } from '@mikro-orm/core';

/** A session of the dashboard that its operator has ended; kept until its cookie would have run out. */
export const EndedSession = defineEntity({
  name: 'EndedSession',
  tableName: 'ended_sessions',
  properties: {
    id: p.uuid().primary(),
    expiresAt: p.datetime(),
  },
});
