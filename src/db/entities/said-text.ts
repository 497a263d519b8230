import { defineEntity, p } from '@mikro-orm/core';
import type { TickId } from '../../lib/ids.ts';

/** A text that some agent has published lately, or is about to: nobody in the fleet says it again. */
export const SaidText = defineEntity({
  name: 'SaidText',
  tableName: 'said_texts',
  indexes: [
    { name: 'said_texts_said_at_index', properties: ['saidAt'] },
    { name: 'said_texts_seq_index', properties: ['seq'] },
  ],
  properties: {
    /** The text's words alone: two texts with the same key say the same to a reader. */
    key: p.text().primary(),
    text: p.text(),
    tickId: p.uuid().$type<TickId>(),
    saidAt: p.datetime().defaultRaw('now()'),
    /** Ascends in the order of commit. */
    seq: p.bigint('number').autoincrement(),
    /** What it means, as the bytes of a vector; null where nothing could know it. */
    meaning: p.blob().nullable(),
    /** The model that made the vector. */
    meaningBy: p.text().nullable(),
  },
});
