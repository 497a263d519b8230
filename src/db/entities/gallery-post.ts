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
    /** Which of all posts that the watch has seen it was, counted from the first: tells where a list shows it now. */
    place: p.bigint('number'),
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
    /** The newest posts of anybody, as far as one page shows them: what stands before the first of them is new. */
    newestIds: p.array().defaultRaw("'{}'"),
    /** Posts of anybody that the watch has seen. */
    postsSeen: p.bigint('number').defaultRaw('0'),
    /** The place of the post from which on older ones are still to be read; null while nothing is. */
    historyPlace: p.bigint('number').nullable(),
    /** How far back they are to be read. */
    historyUntil: p.datetime().nullable(),
    /** Requests that reading them has taken. */
    historyRequests: p.integer().default(0),
    /** When the last pass got through to the gallery. */
    passedAt: p.datetime().nullable(),
    /** Requests of the last pass, and of all. */
    requests: p.integer().default(0),
    requestsTotal: p.bigint('number').defaultRaw('0'),
    /** Posts that were due when the last pass had spent its requests. */
    unchecked: p.integer().default(0),
    /** Why the last pass failed; null where it did not. */
    failure: p.text().nullable(),
    /** While a pass is under way: when another one may begin, because a crash has cut this one off. */
    busyUntil: p.datetime().nullable(),
  },
});
