import { defineEntity, p } from '@mikro-orm/core';

/** What operators were told once on a UTC day, and are not told again on it. */
export const DailyNotice = defineEntity({
  name: 'DailyNotice',
  tableName: 'daily_notices',
  properties: {
    day: p.date().primary(),
    /** The id of an agent, or `fleet`. */
    subject: p.text().primary(),
    code: p.text().primary(),
  },
});
