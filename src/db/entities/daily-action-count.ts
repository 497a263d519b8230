import { defineEntity, p } from '@mikro-orm/core';

/** How much all agents did on one UTC day, in parts that are added up. */
export const DailyActionCount = defineEntity({
  name: 'DailyActionCount',
  tableName: 'daily_action_counts',
  properties: {
    day: p.date().primary(),
    part: p.smallint().primary(),
    actions: p.integer().default(0),
  },
});
