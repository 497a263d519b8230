import type { Arm, OptOut } from '../../api/people.ts';
import type { Closure } from '../../api/standing.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import type { ActionId, AgentId } from '../../lib/ids.ts';
import { armOf } from '../../people/arm.ts';
import { type Approach, type CapRules, capOn, capRulesOf } from '../../people/caps.ts';
import type { PeopleFacts, PeopleQuestion, PostFacts } from '../../people/facts.ts';
import { type PersonKey, personKey } from '../../people/person-key.ts';
import { type Author, type DayOfAttention, isHeldOut } from '../../people/standing.ts';
import type { Direction } from '../../settings/director.ts';
import type { AddedAction } from '../../visit/store.ts';
import { RecentComments } from './recent-comments.ts';

/** A person as the watch would know them. */
export interface KnownPerson {
  readonly arm: Arm | null;
  readonly randomisedAt: EpochMs | null;
  readonly optedOut: OptOut;
}

/** A post of a person as the watch would know it. */
export interface WatchedPost {
  readonly itemId: string;
  readonly username: string;
  readonly postedAt: EpochMs;
  readonly answeredByPerson: boolean;
}

/** What an agent has done, or is about to. */
interface Reservation {
  readonly actionId: ActionId;
  readonly agentId: AgentId;
  readonly itemId: string;
  readonly isLike: boolean;
  readonly person: PersonKey | null;
  readonly owner: PersonKey | null;
  readonly thread: string | null;
  readonly at: EpochMs;
  isConfirmed: boolean;
}

export interface PeopleInMemoryParts {
  /** Usernames of all agents. */
  readonly agents: readonly string[];
  readonly clock: Clock;
  readonly direction: () => Direction;
}

/** Who is who, and what agents have done to whom, in the memory of this process. It answers as Postgres does. */
export class PeopleInMemory {
  readonly #agents: ReadonlySet<PersonKey>;
  readonly #clock: Clock;
  readonly #direction: () => Direction;
  readonly #people = new Map<PersonKey, KnownPerson>();
  readonly #arms = new Map<string, Arm>();
  readonly #posts = new Map<string, WatchedPost>();
  readonly #reservations = new Map<ActionId, Reservation>();
  readonly #byItem = new Map<string, Reservation[]>();
  /** Comments alone: likes count in no day's sums. */
  readonly #lately = new RecentComments<Reservation>();
  #postsLately: WatchedPost[] = [];

  constructor({ agents, clock, direction }: PeopleInMemoryParts) {
    this.#agents = new Set(agents.map(personKey));
    this.#clock = clock;
    this.#direction = direction;
  }

  /** Notes what the watch finds out about somebody. */
  know(username: string, person: KnownPerson): void {
    this.#people.set(personKey(username), person);
  }

  /** Notes a post, or what has become of it. */
  watch(post: WatchedPost): void {
    if (!this.#posts.has(post.itemId)) this.#postsLately.push(post);
    this.#posts.set(post.itemId, post);
  }

  ask({ usernames, itemIds, threads }: PeopleQuestion): PeopleFacts {
    const rules = this.#rules();
    this.#purgeOld(rules);
    const keys = [...new Set(usernames.map(personKey))];
    return {
      authors: new Map(keys.map((key) => [key, this.#authorOf(key)])),
      commentsToday: new Map(keys.map((key) => [key, this.#commentsFor(key, rules)])),
      posts: new Map(itemIds.map((id) => [id, this.#postFacts(id)])),
      replies: new Map(threads.map((thread) => [thread, this.#repliesIn(itemIds, thread)])),
      day: this.#day(rules),
    };
  }

  /** True where a like may be: it is held to no caps, and none of them counts it. */
  mayLike(approach: Approach | null): boolean {
    return approach === null || this.#barred(concernedBy(approach)) === null;
  }

  /** Reserves what an action is about to do. @returns why it may not, or null */
  reserve(action: AddedAction, agentId: AgentId): Closure | null {
    const { approach, targetId, kind } = action;
    if (approach === null || targetId === null || this.#reservations.has(action.id)) return null;
    const rules = this.#rules();
    this.#purgeOld(rules);
    const { owner, person, thread } = approach;
    const closure =
      this.#barred(concernedBy(approach)) ??
      (kind === 'like' ? null : capOn(approach, this.#counts(action, agentId, rules), rules));
    if (closure !== null) return closure;
    const reservation: Reservation = {
      actionId: action.id,
      agentId,
      itemId: targetId,
      isLike: kind === 'like',
      person,
      owner,
      thread,
      at: rules.now,
      isConfirmed: false,
    };
    this.#reservations.set(action.id, reservation);
    if (kind !== 'like') this.#lately.add(reservation);
    this.#byItem.set(targetId, [...(this.#byItem.get(targetId) ?? []), reservation]);
    return null;
  }

  /** The action was carried out. */
  confirm(id: ActionId): void {
    const reservation = this.#reservations.get(id);
    if (reservation !== undefined) reservation.isConfirmed = true;
  }

  /** The action certainly never left. */
  free(id: ActionId): void {
    const reservation = this.#reservations.get(id);
    if (reservation === undefined) return;
    this.#reservations.delete(id);
    if (!reservation.isLike) this.#lately.remove(reservation);
    const atItem = this.#byItem.get(reservation.itemId) ?? [];
    this.#byItem.set(
      reservation.itemId,
      atItem.filter((other) => other !== reservation),
    );
  }

  isUnwelcome(id: ActionId): boolean {
    const reservation = this.#reservations.get(id);
    if (reservation === undefined) return false;
    return [reservation.person, reservation.owner].some(
      (key) => key !== null && (this.#people.get(key)?.optedOut ?? 'no') !== 'no',
    );
  }

  #rules(): CapRules {
    return capRulesOf(this.#direction(), this.#clock.now());
  }

  #authorOf(key: PersonKey): Author {
    if (this.#agents.has(key)) return { kind: 'agent' };
    const known = this.#people.get(key);
    if (known !== undefined) return { kind: 'person', ...known };
    return { kind: 'unknown', arm: this.#armOf(key) };
  }

  /** Made once for each share: nothing is asked as often. */
  #armOf(key: PersonKey): Arm {
    const { seed, settings } = this.#direction();
    const name = `${settings.holdoutShare} ${key}`;
    const arm = this.#arms.get(name) ?? armOf(seed, key, settings.holdoutShare);
    this.#arms.set(name, arm);
    return arm;
  }

  #barred(concerned: readonly PersonKey[]): Closure | null {
    const authors = concerned.map((key) => this.#authorOf(key));
    if (authors.some((author) => author.kind === 'person' && author.optedOut !== 'no')) return 'opted-out';
    return authors.some((author) => this.#isHeldOut(author)) ? 'held-out' : null;
  }

  #isHeldOut(author: Author): boolean {
    if (author.kind === 'unknown') return author.arm === 'control';
    return author.kind === 'person' && isHeldOut(author, this.#clock.now(), this.#direction().pace);
  }

  #counts({ targetId, approach }: AddedAction, agentId: AgentId, rules: CapRules) {
    const { owner = null, person = null, thread = null } = approach ?? {};
    const itemId = targetId ?? '';
    const concerned = [owner, person].filter((key) => key !== null);
    return {
      otherAgents: [...this.#postFacts(itemId).agents].filter((other) => other !== agentId).length,
      commentsToday: Math.max(0, ...concerned.map((key) => this.#commentsFor(key, rules))),
      repliesInThread: thread === null ? 0 : this.#repliesIn([itemId], thread),
      day: this.#day(rules),
    };
  }

  #postFacts(id: string): PostFacts {
    const post = this.#posts.get(id);
    const spoken = (this.#byItem.get(id) ?? []).filter(({ isLike }) => !isLike);
    return {
      postedAt: post?.postedAt ?? null,
      answeredByPerson: post?.answeredByPerson === true,
      agents: new Set(spoken.map(({ agentId }) => agentId)),
    };
  }

  #commentsFor(key: PersonKey, { dayAgo }: CapRules): number {
    return this.#lately.concerning(key).filter(({ at }) => at > dayAgo).length;
  }

  #repliesIn(itemIds: readonly string[], wanted: string): number {
    const there = itemIds.flatMap((id) => this.#byItem.get(id) ?? []);
    return there.filter(({ thread }) => thread === wanted).length;
  }

  #day({ dayAgo, dayBegan, fewestPostsToWeigh }: CapRules): DayOfAttention {
    const since = Math.min(dayAgo, dayBegan);
    const isApproachable = ({ username, postedAt }: WatchedPost): boolean =>
      postedAt > since && !this.#isHeldOut(this.#authorOf(personKey(username)));
    const today = this.#lately.all.filter(({ at }) => at >= dayBegan);
    return {
      // More of them are not told apart.
      posts: this.#postsLately.values().filter(isApproachable).take(fewestPostsToWeigh).toArray().length,
      commentsOnPeople: today.filter(({ person, isConfirmed }) => person !== null && isConfirmed).length,
      commentsOnAgents: today.filter(({ person }) => person === null).length,
    };
  }

  #purgeOld({ dayAgo, dayBegan }: CapRules): void {
    const since = Math.min(dayAgo, dayBegan);
    this.#lately.purge(since);
    if ((this.#postsLately[0]?.postedAt ?? since) < since)
      this.#postsLately = this.#postsLately.filter(({ postedAt }) => postedAt >= since);
  }
}

function concernedBy({ owner, person }: Approach): readonly PersonKey[] {
  return [...new Set([owner, person].filter((key) => key !== null))];
}
