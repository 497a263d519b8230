import { defineEntity, p } from '@mikro-orm/core';

/** A post of a person as the watch knows it: who answered first, and when it is looked at again. */
export const GalleryPost = defineEntity({
  name: 'GalleryPost',
  tableName: 'gallery_posts',
  indexes: [
    { name: 'gallery_posts_person_index', properties: ['person', 'postedAt'] },
    { name: 'gallery_posts_posted_at_index', properties: ['postedAt'] },
    {
      name: 'gallery_posts_check_at_index',
      expression:
        'create index gallery_posts_check_at_index on gallery_posts (check_at) where check_at is not null',
    },
    {
      name: 'gallery_posts_waiting_index',
      expression:
        'create index gallery_posts_waiting_index on gallery_posts (posted_at) where first_person_at is null and first_agent_at is null and gone_at is null',
    },
  ],
  properties: {
    itemId: p.text().primary(),
    /** Key of the person who posted it. */
    person: p.text(),
    isFirstPost: p.boolean(),
    title: p.text(),
    category: p.text().nullable(),
    /** Never later than when it was seen, whatever the gallery's clock says. */
    postedAt: p.datetime(),
    seenAt: p.datetime().defaultRaw('now()'),
    likeCount: p.integer().default(0),
    /** As a list showed it last. */
    commentCount: p.integer().default(0),
    /** What `commentCount` was when the comments were last read. */
    commentsRead: p.integer().default(0),
    /** When the newest comment that was read had been written; later ones have not been counted yet. */
    commentsReadUpTo: p.datetime().nullable(),
    /** The first comment of a person other than the author, and its author's username. */
    firstPersonAt: p.datetime().nullable(),
    firstPersonBy: p.text().nullable(),
    /** The first comment of an agent of the fleet, and its username. */
    firstAgentAt: p.datetime().nullable(),
    firstAgentBy: p.text().nullable(),
    checkedAt: p.datetime().nullable(),
    /** When it is due to be looked at again; null once nothing more is expected. */
    checkAt: p.datetime().nullable(),
    /** Since when the gallery does not have it any more. */
    goneAt: p.datetime().nullable(),
  },
});

/** How far the watch on the gallery has got; a single row. */
export const GalleryWatch = defineEntity({
  name: 'GalleryWatch',
  tableName: 'gallery_watch',
  checks: [{ name: 'gallery_watch_single_row', expression: 'id = 1' }],
  properties: {
    id: p.smallint().primary().autoincrement(false),
    /** When the newest post that was read had been made; null before the first pass. */
    readUpTo: p.datetime().nullable(),
    /** When the gallery's last weeks had been read at the first start; null before. */
    backfilledAt: p.datetime().nullable(),
    /** When the last pass got through to the gallery. */
    passedAt: p.datetime().nullable(),
    /** Requests of the last pass. */
    requests: p.integer().default(0),
    /** Posts that were due when the last pass had spent its requests. */
    unchecked: p.integer().default(0),
    /** When new posts last came faster than the watch could read them. */
    missedAt: p.datetime().nullable(),
    /** Why the last pass failed; null where it did not. */
    failure: p.text().nullable(),
  },
});
