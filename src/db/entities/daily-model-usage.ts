import { defineEntity, p } from '@mikro-orm/core';

/** What calls of one model took on one UTC day, in parts that are added up. */
export const DailyModelUsage = defineEntity({
  name: 'DailyModelUsage',
  tableName: 'daily_model_usage',
  properties: {
    day: p.date().primary(),
    provider: p.text().primary(),
    model: p.text().primary(),
    part: p.smallint().primary(),
    calls: p.integer().default(0),
    inputTokens: p.bigint('number').defaultRaw('0'),
    outputTokens: p.bigint('number').defaultRaw('0'),
    costUsd: p.decimal('number').precision(14).scale(6).default(0),
  },
});
