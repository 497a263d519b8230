import { defineEntity, p } from '@mikro-orm/core';

/** A notice that operators got on a UTC day. They get it once a day. */
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
