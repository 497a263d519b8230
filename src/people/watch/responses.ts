import type { Comment } from '../../floimg/index.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { KnownAuthors } from '../known-people.ts';
import { personKey } from '../person-key.ts';
import type { DuePost } from './due.ts';
import type { FirstResponse, GivenComment } from './record-comments.ts';
import { isPerson } from './record-page.ts';

/** What the comments under a post say. */
export interface Responses {
  readonly firstPerson: FirstResponse | null;
  readonly firstAgent: FirstResponse | null;
  /** When the newest had been written; null where none has a date. */
  readonly upTo: EpochMs | null;
  /** Those of people that were not counted before. */
  readonly given: readonly GivenComment[];
}

/**
 * Finds the first response of a person other than the author, and of an agent of the fleet. Somebody else's agent is
 * neither. A comment is no older than the post and no newer than now, whatever its date says; one without a date was
 * written at some time before it was seen, which is as much as anybody knows.
 */
export function responsesIn(
  post: Pick<DuePost, 'person' | 'postedAt' | 'commentsReadUpTo'>,
  comments: readonly Comment[],
  known: KnownAuthors,
  now: EpochMs,
): Responses {
  let firstPerson: FirstResponse | null = null;
  let firstAgent: FirstResponse | null = null;
  let upTo: EpochMs | null = null;
  const given: GivenComment[] = [];
  for (const { user, createdAt } of comments) {
    if (user === null) continue;
    const key = personKey(user.username);
    const date = Date.parse(createdAt);
    const at = Math.min(now, Math.max(post.postedAt, Number.isNaN(date) ? now : date));
    const response = { at, username: user.username };
    if (known.agents.has(key)) firstAgent = earlier(firstAgent, response);
    else if (isPerson(key, known)) {
      if (key !== post.person) firstPerson = earlier(firstPerson, response);
      const isNew = !Number.isNaN(date) && at > (post.commentsReadUpTo ?? Number.NEGATIVE_INFINITY);
      if (isNew && key !== post.person) given.push({ person: key, at });
    }
    if (!Number.isNaN(date)) upTo = Math.max(at, upTo ?? at);
  }
  return { firstPerson, firstAgent, upTo, given };
}

function earlier(one: FirstResponse | null, other: FirstResponse): FirstResponse {
  return one === null || other.at < one.at ? other : one;
}
