import { defineEntity, p } from '@mikro-orm/core';

/** What the operator has said that a model costs; it comes before every list price. */
export const ModelPrice = defineEntity({
  name: 'ModelPrice',
  tableName: 'model_prices',
  properties: {
    model: p.text().primary(),
    /** US dollars per million tokens. */
    inputUsd: p.double().$type<number>(),
    outputUsd: p.double().$type<number>(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
