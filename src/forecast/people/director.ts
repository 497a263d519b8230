import { type AgentPool, createAgentPool } from '../../director/agent-pool.ts';
import { answeredByPeople } from '../../director/answered-by-people.ts';
import { mayBeAwake } from '../../director/awake-share.ts';
import { dealingDays } from '../../director/dealings.ts';
import { nextStep } from '../../director/handover.ts';
import { patienceMs } from '../../director/patience.ts';
import { learntWaits, type ObservedWait } from '../../director/people-first.ts';
import { type PlannedWish, planWishes } from '../../director/plan-wishes.ts';
import { scriptOf } from '../../director/script.ts';
import type { WaitingPost } from '../../director/waiting-post.ts';
import type { PostOfPerson } from '../../gallery/people/simulation.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { type AgentId, idFrom } from '../../lib/ids.ts';
import type { Timeline } from '../../lib/timeline.ts';
import { holdoutDays } from '../../people/arm.ts';
import { type PersonKey, personKey } from '../../people/person-key.ts';
import type { Direction, DirectorSettings } from '../../settings/director.ts';
import type { Inhabitant } from '../population.ts';
import type { KeptWish, WishesInMemory } from '../visit-store/wishes.ts';
import type { Newcomers, NotedPost } from './newcomers.ts';

export interface ForecastDirectorParts {
  readonly timeline: Timeline;
  readonly agents: readonly Inhabitant[];
  readonly newcomers: Newcomers;
  readonly wishes: WishesInMemory;
  readonly settings: DirectorSettings;
  readonly seed: string;
  /** The fleet's. */
  readonly pace: number;
  /** Lets an agent come once beside its rhythm. */
  readonly wake: (agentId: AgentId) => Promise<void>;
}

/** A step of the handover. */
export interface TakenStep {
  readonly at: EpochMs;
  readonly share: number;
  readonly reason: string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** The director looks once a minute: often enough for what waits three quarters of an hour. */
const lookEveryMs = minuteMs;
/** Wishes of one look, as in production. */
const mostWishes = 500;
/** A post is followed for a week. */
const followedMs = 7 * dayMs;
/** The handover decides once a day, by the day before; posts wait by what four weeks have shown. */
const handoverEveryMs = dayMs;
const learningMs = 28 * dayMs;
const mostNewcomerPosts = 3;
const newcomerMs = 30 * dayMs;

/** A post that waits, with what the director has tried for it. */
interface Followed {
  readonly post: PostOfPerson;
  readonly triedBy: AgentId[];
  triedAt: EpochMs | null;
  wish: KeptWish | null;
}

/** That an agent spoke to a person. */
interface Dealing {
  readonly agentId: AgentId;
  readonly at: EpochMs;
}

/**
 * The director of production on a virtual clock: what decides is the same, and what it knows comes from memory in place
 * of Postgres.
 */
export class ForecastDirector {
  readonly #parts: ForecastDirectorParts;
  readonly #steps: TakenStep[] = [];
  /** Those for which somebody may be asked by now. */
  #followed: Followed[] = [];
  readonly #dealings = new Map<PersonKey, Dealing[]>();
  #given: Dealing[] = [];
  /** When wishes for late posts were given. */
  #caughtUp: EpochMs[] = [];
  #direction: Direction;
  #pool: AgentPool;
  #waits: readonly number[];
  #postsSeen = 0;
  #wishesGiven = 0;

  constructor(parts: ForecastDirectorParts) {
    const { settings, seed, pace } = parts;
    this.#parts = parts;
    this.#direction = { settings, seed, awakeShare: 1, pace };
    this.#pool = this.#poolAt(1);
    this.#waits = learntWaits([], settings.firstResponseTargetSeconds);
  }

  readonly direction = (): Direction => this.#direction;

  /** Oldest first. */
  get steps(): readonly TakenStep[] {
    return this.#steps;
  }

  mayBeAwake(agentId: AgentId): boolean {
    return mayBeAwake(agentId, this.#direction.awakeShare);
  }

  /** Begins to look, and goes on with it. */
  begin(): void {
    const { timeline } = this.#parts;
    const again = (everyMs: number, look: () => void): void => {
      timeline.plan(timeline.now() + everyMs, () => {
        again(everyMs, look);
        look();
      });
    };
    again(lookEveryMs, () => this.#look());
    again(handoverEveryMs, () => this.#handOver());
  }

  #look(): void {
    const { timeline, newcomers, agents } = this.#parts;
    const now = timeline.now();
    for (const post of newcomers.posts.slice(this.#postsSeen))
      timeline.plan(this.#firstAskedAt(newcomers.noted(post)), () => {
        this.#followed.push({ post, triedBy: [], triedAt: null, wish: null });
      });
    this.#postsSeen = newcomers.posts.length;
    const posts: WaitingPost[] = [];
    this.#followed = this.#followed.filter((followed) => {
      const post = newcomers.noted(followed.post);
      this.#settle(followed, post, now);
      if (!isWaiting(post, now)) return false;
      if (followed.wish === null) posts.push(this.#toWaitingPost(followed, post, now));
      return true;
    });
    if (posts.length === 0 || agents.length === 0) return;
    const { settings, seed, pace } = this.#direction;
    this.#caughtUp = this.#caughtUp.filter((at) => at > now - hourMs);
    const { wishes, late } = planWishes({
      posts,
      pool: this.#pool,
      dealings: this.#dealingsWith(posts, now - dealingDays * dayMs),
      busy: new Set(this.#followed.flatMap(({ wish }) => wish?.agentId ?? [])),
      loads: this.#loadsSince(now - dayMs),
      waits: this.#waits,
      settings,
      seed,
      pace,
      now,
      nextLookMs: lookEveryMs,
      patienceMs: patienceMs('on', pace),
      most: mostWishes,
      caughtUp: this.#caughtUp.length,
    });
    this.#caughtUp.push(...Array.from({ length: late }, () => now));
    for (const wish of wishes) this.#give(wish);
  }

  /** People come first, and to whom is held out no agent comes at all. */
  #firstAskedAt({ at, arm, metAt }: NotedPost): EpochMs {
    const due = at + this.#direction.settings.firstResponseTargetSeconds * 1000 - lookEveryMs;
    return arm === 'control' ? Math.max(due, metAt + holdoutDays * dayMs) : due;
  }

  /** Notes what became of the wish for a post. */
  #settle(followed: Followed, post: NotedPost, now: EpochMs): void {
    const { wish } = followed;
    if (wish === null) return;
    if (wish.status === 'open' && wish.notAfter > now) return;
    followed.wish = null;
    if (wish.status === 'carried-out') {
      const person = personKey(post.author.username);
      const dealings = this.#dealings.get(person) ?? [];
      this.#dealings.set(person, [...dealings, { agentId: wish.agentId, at: now }]);
      return;
    }
    if (wish.status === 'open') wish.status = 'expired';
    followed.triedBy.push(wish.agentId);
    followed.triedAt = now;
  }

  #toWaitingPost({ triedBy, triedAt }: Followed, post: NotedPost, now: EpochMs): WaitingPost {
    const person = personKey(post.author.username);
    const dealings = this.#dealings.get(person) ?? [];
    return {
      itemId: post.id,
      person,
      username: post.author.username,
      title: post.title,
      category: null,
      postedAt: post.at,
      isFirstPost: post.isFirst,
      isNewcomer: post.postsOfAuthor <= mostNewcomerPosts && now - post.metAt < newcomerMs,
      commentsToday: dealings.filter(({ at }) => at > now - dayMs).length,
      exposure: dealings.length,
      triedBy,
      triedAt,
    };
  }

  #give({ itemId, agentId, kind, notBefore, notAfter, reason }: PlannedWish): void {
    const { timeline, wishes, wake } = this.#parts;
    this.#wishesGiven += 1;
    const id = idFrom<'wish'>(timeline.now(), `wish ${this.#wishesGiven}`);
    const wish: KeptWish = {
      id,
      kind,
      itemId,
      commentId: null,
      reason,
      agentId,
      notBefore,
      notAfter,
      status: 'open',
    };
    wishes.add(wish);
    this.#given.push({ agentId, at: timeline.now() });
    const followed = this.#followed.find(({ post }) => post.id === itemId);
    if (followed !== undefined) followed.wish = wish;
    timeline.plan(notBefore, () => wake(agentId));
  }

  #dealingsWith(posts: readonly WaitingPost[], since: EpochMs): ReadonlyMap<PersonKey, ReadonlySet<AgentId>> {
    const lately = (person: PersonKey): ReadonlySet<AgentId> => {
      const dealings = this.#dealings.get(person) ?? [];
      return new Set(dealings.filter(({ at }) => at > since).map(({ agentId }) => agentId));
    };
    return new Map(posts.map(({ person }) => [person, lately(person)]));
  }

  #loadsSince(since: EpochMs): ReadonlyMap<AgentId, number> {
    this.#given = this.#given.filter(({ at }) => at > since);
    const loads = new Map<AgentId, number>();
    for (const { agentId } of this.#given) loads.set(agentId, (loads.get(agentId) ?? 0) + 1);
    return loads;
  }

  #handOver(): void {
    const { timeline, newcomers } = this.#parts;
    const now = timeline.now();
    const { settings, awakeShare } = this.#direction;
    const targetMs = settings.firstResponseTargetSeconds * 1000;
    const recent = newcomers.posts
      .filter(({ at }) => at > now - learningMs)
      .map((post) => newcomers.noted(post));
    this.#waits = learntWaits(
      recent.map((post) => observedWait(post, now)),
      settings.firstResponseTargetSeconds,
    );
    this.#direction = { ...this.#direction, waits: this.#waits };
    const due = recent.filter(({ at }) => at + targetMs <= now && at + targetMs > now - handoverEveryMs);
    const measured = answeredByPeople(
      due.map(({ at, firstAnswer }) => ({
        category: null,
        byPeople: firstAnswer?.by === 'person' && firstAnswer.at <= at + targetMs,
      })),
    );
    if (!settings.handover.enabled) return;
    const step = nextStep(awakeShare, measured, settings);
    if (step === null) return;
    this.#steps.push({ at: now, ...step });
    this.#direction = { ...this.#direction, awakeShare: step.share };
    this.#pool = this.#poolAt(step.share);
  }

  #poolAt(share: number): AgentPool {
    const awake = this.#parts.agents.filter(({ id }) => mayBeAwake(id, share));
    return createAgentPool(
      awake.map(({ id, self, rhythm }) => ({
        id,
        name: self.name,
        interests: self.interests,
        script: scriptOf(self.interests[0] ?? ''),
        schedule: rhythm.schedule,
      })),
    );
  }
}

function isWaiting({ firstAnswer, at, isOptedOut }: NotedPost, now: EpochMs): boolean {
  return firstAnswer === null && now - at <= followedMs && !isOptedOut;
}

function observedWait({ at, firstAnswer }: NotedPost, now: EpochMs): ObservedWait {
  const hour = new Date(at).getUTCHours();
  const seconds = ((firstAnswer?.at ?? now) - at) / 1000;
  return { hour, seconds, end: firstAnswer?.by === 'person' ? 'person' : 'other' };
}
