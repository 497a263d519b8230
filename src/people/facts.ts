import type { AgentId } from '../lib/ids.ts';
import { memoize } from '../lib/memoize.ts';
import { type PersonKey, personKey } from './person-key.ts';
import type { Author, DayOfAttention } from './standing.ts';

/** What a visit asks about the people behind what it sees. */
export interface PeopleQuestion {
  /** Of those who made posts and comments, as the gallery writes them. */
  readonly usernames: readonly string[];
  readonly itemIds: readonly string[];
  /** Comments that may be answered: see {@link threadOf}. */
  readonly threads: readonly string[];
}

/** What is known of a post. */
export interface PostFacts {
  /** When it was made, in milliseconds since the epoch; null where the watch has not seen it. */
  readonly postedAt: number | null;
  /** True once the watch has seen the comment of a person other than the author. */
  readonly answeredByPerson: boolean;
  /** Agents that have commented there, or are about to. */
  readonly agents: ReadonlySet<AgentId>;
}

/** The answer to a {@link PeopleQuestion}, and what the whole fleet has done on this day. */
export interface PeopleFacts {
  readonly authors: ReadonlyMap<PersonKey, Author>;
  /** Comments that agents have left for somebody, or are about to, on this day; absent where there are none. */
  readonly commentsToday: ReadonlyMap<PersonKey, number>;
  readonly posts: ReadonlyMap<string, PostFacts>;
  /** Replies of agents by the thread; absent where there are none. */
  readonly replies: ReadonlyMap<string, number>;
  readonly day: DayOfAttention;
}

/** Two answers as one; the later one counts where both speak of the same. */
export function joinFacts(one: PeopleFacts, later: PeopleFacts): PeopleFacts {
  return {
    authors: new Map([...one.authors, ...later.authors]),
    commentsToday: new Map([...one.commentsToday, ...later.commentsToday]),
    posts: new Map([...one.posts, ...later.posts]),
    replies: new Map([...one.replies, ...later.replies]),
    day: later.day,
  };
}

/** Names an author; null for accounts that were deleted or have no username. */
export function keyOf(author: { readonly username: string } | null): PersonKey | null {
  return author === null || author.username.trim() === '' ? null : keyOfUsername(author.username);
}

/** Memoized usernames: visits that come close together see the same people. */
const keyOfUsername = memoize(personKey, 5_000);

const nameless: Author = { kind: 'nameless' };

/** Who made something. @throws {RangeError} when the facts were not asked for */
export function authorIn({ authors }: PeopleFacts, author: { readonly username: string } | null): Author {
  const key = keyOf(author);
  if (key === null) return nameless;
  const known = authors.get(key);
  if (known === undefined) throw new RangeError(`Nobody asked who ${key} is.`);
  return known;
}
