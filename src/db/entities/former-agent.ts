import { defineEntity, p } from '@mikro-orm/core';

/** The username, in lower case, of an agent of which nothing else is kept: whatever stands on FloImg under it is no person's. */
export const FormerAgent = defineEntity({
  name: 'FormerAgent',
  tableName: 'former_agents',
  properties: {
    username: p.text().primary(),
  },
});
