import { defineEntity, p } from '@mikro-orm/core';

/** What a picture of the gallery shows, once for the whole fleet and for all copies of the picture. */
export const SeenPicture = defineEntity({
  name: 'SeenPicture',
  tableName: 'seen_pictures',
  properties: {
    /** Ascends with time. */
    id: p.bigint('string').primary(),
    /** 64 bits, as a signed number. */
    hash: p.bigint('string'),
    /** Mean colours of the picture's parts: pictures of the same shapes in other colours have the same hash. */
    signature: p.text(),
    measures: p.json().$type<unknown>(),
    /** Null until a model has described it. */
    words: p.json().$type<unknown>().nullable(),
    describedBy: p.text().nullable(),
    /** Why the last model that was asked has not described it. */
    reason: p.text().nullable(),
    askAgainAt: p.datetime().nullable(),
    /** A worker has it described until then. */
    leasedUntil: p.datetime().nullable(),
    seenAt: p.datetime().defaultRaw('now()'),
  },
});

/** Which picture an item of the gallery has. An item never gets another one, and addresses of pictures change. */
export const SeenItem = defineEntity({
  name: 'SeenItem',
  tableName: 'seen_items',
  properties: {
    itemId: p.text().primary(),
    /** Null where it could not be seen yet. */
    pictureId: p.bigint('string').nullable(),
    /** Why it could not be seen. */
    reason: p.text().nullable(),
    lookAgainAt: p.datetime().nullable(),
    /** A worker looks at it until then. */
    leasedUntil: p.datetime().nullable(),
    seenAt: p.datetime().defaultRaw('now()'),
  },
});
