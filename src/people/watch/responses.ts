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
  const written = comments.flatMap(({ user, createdAt }) => {
    if (user === null) return [];
    const date = Date.parse(createdAt);
    const isDated = !Number.isNaN(date);
    const at = Math.min(now, Math.max(post.postedAt, isDated ? date : now));
    return [{ key: personKey(user.username), username: user.username, at, isDated }];
  });
  const byPeople = written.filter(({ key }) => key !== post.person && isPerson(key, known));
  const dates = written.filter(({ isDated }) => isDated).map(({ at }) => at);
  const counted = post.commentsReadUpTo ?? Number.NEGATIVE_INFINITY;
  return {
    firstPerson: firstOf(byPeople),
    firstAgent: firstOf(written.filter(({ key }) => known.agents.has(key))),
    upTo: dates.length === 0 ? null : Math.max(...dates),
    given: byPeople
      .filter(({ isDated, at }) => isDated && at > counted)
      .map(({ key, at }) => ({ person: key, at })),
  };
}

function firstOf(responses: readonly FirstResponse[]): FirstResponse | null {
  const [first] = responses.toSorted((one, other) => one.at - other.at);
  return first === undefined ? null : { at: first.at, username: first.username };
}
