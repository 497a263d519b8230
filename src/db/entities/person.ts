import { defineEntity, p } from '@mikro-orm/core';
import { arms, optOutStates, personKinds } from '../../api/people.ts';

/**
 * Somebody who writes in the gallery and is no agent of the fleet. The watch keeps names and these figures, nothing
 * else, and for no longer than docs/people.md says.
 */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'people',
  indexes: [
    { name: 'people_seq_index', properties: ['seq'] },
    { name: 'people_last_seen_at_index', properties: ['lastSeenAt'] },
  ],
  properties: {
    /** The username in lower case: see src/people/person-key.ts. */
    key: p.text().primary(),
    /** Ascends in the order in which they were met. */
    seq: p.bigint('number').autoincrement(),
    /** As FloImg Studio writes it. */
    username: p.text(),
    name: p.text(),
    kind: p.enum([...personKinds]).default('person'),
    firstSeenAt: p.datetime().defaultRaw('now()'),
    /** When the newest of their posts and comments was made, as far as the watch has seen them. */
    lastSeenAt: p.datetime().defaultRaw('now()'),
    posts: p.integer().default(0),
    firstPostId: p.text().nullable(),
    firstPostTitle: p.text().nullable(),
    firstPostAt: p.datetime().nullable(),
    secondPostAt: p.datetime().nullable(),
    latestPostAt: p.datetime().nullable(),
    latestCommentAt: p.datetime().nullable(),
    commentsGiven: p.integer().default(0),
    /** Of who was randomised: a bit for each of the 63 days of fleet time since the first post on which they were active. */
    activeDays: p.bigint('string').defaultRaw('0'),
    /** How many bits of it are set. */
    daysActive: p.integer().generated('((bit_count((active_days)::bit(64)))::integer) stored'),
    /** Null for who was never randomised: a veteran, somebody who only comments, somebody else's agent. */
    arm: p.enum([...arms]).nullable(),
    randomisedAt: p.datetime().nullable(),
    /** The share of newcomers that was held out then; null where it is not known. */
    holdoutShare: p.double().nullable(),
    optedOut: p.enum([...optOutStates]).default('no'),
    /** Their own words that the rule took for an opt-out. */
    optOutEvidence: p.text().nullable(),
    /** When an operator declined a proposal; words from before then propose nothing any more. */
    optOutDeclinedAt: p.datetime().nullable(),
    /** When their own list of posts was read, which tells newcomers from veterans; null before. */
    checkedAt: p.datetime().nullable(),
  },
});

/** What stays of a person who was deleted. */
export const KeptPerson = defineEntity({
  name: 'KeptPerson',
  tableName: 'people_kept',
  properties: {
    /** HMAC-SHA256 of the key with the fleet's seed: see src/people/person-key.ts. */
    hash: p.blob().primary(),
    optedOut: p.enum([...optOutStates]),
    arm: p.enum([...arms]).nullable(),
    randomisedAt: p.datetime().nullable(),
  },
});

/** How a newcomer of the experiment behaved who was deleted since; without a name. */
export const ExperimentOutcome = defineEntity({
  name: 'ExperimentOutcome',
  tableName: 'experiment_outcomes',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    arm: p.enum([...arms]),
    randomisedOn: p.date(),
    holdoutShare: p.double().nullable(),
    /** Null where they were not followed for so many days. */
    secondWithin7: p.boolean().fieldName('second_within_7').nullable(),
    secondWithin30: p.boolean().fieldName('second_within_30').nullable(),
    daysActive: p.integer(),
    commentsGiven: p.integer(),
  },
});
