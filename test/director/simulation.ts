import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { type AgentPool, type Candidate, createAgentPool } from '../../src/director/agent-pool.ts';
import { answeredByPeople } from '../../src/director/answered-by-people.ts';
import { mayBeAwake } from '../../src/director/awake-share.ts';
import { nextStep } from '../../src/director/handover.ts';
import { patienceMs } from '../../src/director/patience.ts';
import { type PlannedWish, planWishes } from '../../src/director/plan-wishes.ts';
import { scriptOf } from '../../src/director/script.ts';
import type { WaitingPost } from '../../src/director/waiting-post.ts';
import type { EpochMs } from '../../src/lib/clock.ts';
import { type AgentId, idFrom } from '../../src/lib/ids.ts';
import { type Random, randomFrom } from '../../src/lib/random.ts';
import { type PersonKey, personKey } from '../../src/people/person-key.ts';
import { type DirectorSettings, defaultDirectorSettings } from '../../src/settings/director.ts';

export interface Town {
  readonly seed: number;
  readonly agents: number;
  readonly days: number;
  readonly newcomersADay: number;
  /** Of the posts: those that a person answers within the target. */
  readonly answeredByPeople: number;
  /** How often an agent does not do what it was asked for. */
  readonly declined: number;
}

/** A post of the simulated gallery and what became of it. */
export interface TownPost {
  readonly itemId: string;
  readonly person: PersonKey;
  readonly postedAt: EpochMs;
  readonly isFirstPost: boolean;
  readonly heldOut: boolean;
  /** When a person comes. */
  readonly personAt: EpochMs;
  /** The share of agents awake when it was due. */
  shareWhenDue: number;
  readonly agents: { readonly id: AgentId; readonly at: EpochMs }[];
}

export interface TownHistory {
  readonly posts: readonly TownPost[];
  /** The share of agents awake after each day. */
  readonly shares: readonly number[];
}

const start: EpochMs = Date.UTC(2026, 0, 5);
const minuteMs = 60_000;
const dayMs = 86_400_000;
const targetMs = defaultDirectorSettings.firstResponseTargetSeconds * 1000;
const titles = ['my first pixel art', 'soft shadows', 'a chart of rain', 'hello', 'night scene', 'packaging'];

/** Weeks of a gallery in which agents do nothing but what the director asks of them, in fleet time. */
export function live(town: Town, settings: DirectorSettings = defaultDirectorSettings): TownHistory {
  const simulated = new SimulatedTown(town, settings);
  for (let now = start; now < start + town.days * dayMs; now += minuteMs) simulated.minute(now);
  return simulated;
}

interface PendingWish extends PlannedWish {
  /** When the agent does as it was asked; null for one that does not. */
  readonly comesAt: EpochMs | null;
}

class SimulatedTown implements TownHistory {
  readonly posts: readonly TownPost[];
  readonly shares: number[] = [];
  readonly #town: Town;
  readonly #settings: DirectorSettings;
  readonly #random: Random;
  readonly #agents: readonly Candidate[];
  readonly #tried = new Map<string, { readonly by: readonly AgentId[]; readonly at: EpochMs }>();
  readonly #postsOf: ReadonlyMap<PersonKey, readonly TownPost[]>;
  #pool: AgentPool;
  /** When wishes for late posts were given. */
  readonly #caughtUp: EpochMs[] = [];
  #share = 1;
  #wishes: readonly PendingWish[] = [];
  #waiting: readonly TownPost[] = [];
  /** Posts that have been made so far. */
  #made = 0;

  constructor(town: Town, settings: DirectorSettings) {
    this.#town = town;
    this.#settings = settings;
    this.#random = randomFrom('town', town.seed);
    this.posts = peoplesPosts(town, this.#random);
    this.#postsOf = Map.groupBy(this.posts, ({ person }) => person);
    const profiles = profilesFor({ personas: loadPersonas(), count: town.agents, seed: town.seed });
    this.#agents = profiles.map(({ name, interests, activitySchedule }, index) => ({
      id: idFrom<'agent'>(start, town.seed, index),
      name,
      interests,
      script: scriptOf(interests.join(' ')),
      schedule: activitySchedule,
    }));
    this.#pool = createAgentPool(this.#agents);
  }

  minute(now: EpochMs): void {
    if (now > start && (now - start) % dayMs === 0) this.#handOver(now);
    this.#carryOut(now);
    this.#look(now);
    this.#plan(now);
  }

  #handOver(now: EpochMs): void {
    const step = nextStep(this.#share, measured(this.posts, now), this.#settings);
    this.#share = step?.share ?? this.#share;
    this.shares.push(this.#share);
    this.#pool = createAgentPool(this.#agents.filter(({ id }) => mayBeAwake(id, this.#share)));
  }

  /** Agents come, or do not; a wish whose post a person has answered is dropped. */
  #carryOut(now: EpochMs): void {
    const waiting = new Map(this.#waiting.map((post) => [post.itemId, post]));
    this.#wishes = this.#wishes.filter(({ itemId, agentId, comesAt, notAfter }) => {
      const post = waiting.get(itemId);
      if (post === undefined || post.personAt <= now) return false;
      if (comesAt !== null && comesAt <= now) {
        post.agents.push({ id: agentId, at: comesAt });
        return false;
      }
      if (notAfter > now) return true;
      this.#tried.set(itemId, { by: [...(this.#tried.get(itemId)?.by ?? []), agentId], at: now });
      return false;
    });
  }

  #look(now: EpochMs): void {
    const made = this.posts.findIndex(({ postedAt }, index) => index >= this.#made && postedAt > now);
    const fresh = this.posts.slice(this.#made, made === -1 ? undefined : made);
    this.#made += fresh.length;
    this.#waiting = [...this.#waiting, ...fresh.filter(({ heldOut }) => !heldOut)].filter(
      ({ personAt, agents }) => personAt > now && agents.length === 0,
    );
    for (const post of this.#waiting) if (post.postedAt + targetMs > now) post.shareWhenDue = this.#share;
  }

  #plan(now: EpochMs): void {
    const wished = new Set(this.#wishes.map(({ itemId }) => itemId));
    const posts = this.#waiting.filter(({ itemId }) => !wished.has(itemId));
    if (posts.length === 0) return;
    const { wishes, late } = planWishes({
      posts: posts.map((post) => this.#asWaiting(post, now)),
      pool: this.#pool,
      dealings: new Map(posts.map(({ person }) => [person, this.#dealtWith(person, now)])),
      busy: new Set(this.#wishes.map(({ agentId }) => agentId)),
      loads: new Map(),
      waits: [],
      settings: this.#settings,
      seed: `${this.#town.seed}`,
      pace: 1,
      now,
      nextLookMs: minuteMs,
      patienceMs: patienceMs('on', 1),
      most: 500,
      caughtUp: this.#caughtUp.filter((at) => at > now - 60 * minuteMs).length,
    });
    this.#caughtUp.push(...Array.from({ length: late }, () => now));
    this.#wishes = [...this.#wishes, ...wishes.map((wish) => this.#pending(wish))];
  }

  #pending(wish: PlannedWish): PendingWish {
    const declines = this.#random.chance(this.#town.declined);
    return { ...wish, comesAt: declines ? null : wish.notBefore + this.#random.below(30_000) };
  }

  #attentionOf(person: PersonKey): TownPost['agents'] {
    return (this.#postsOf.get(person) ?? []).flatMap(({ agents }) => agents);
  }

  #dealtWith(person: PersonKey, now: EpochMs): ReadonlySet<AgentId> {
    const lately = this.#attentionOf(person).filter(({ at }) => at > now - 3 * dayMs);
    return new Set(lately.map(({ id }) => id));
  }

  #asWaiting({ itemId, person, postedAt, isFirstPost }: TownPost, now: EpochMs): WaitingPost {
    const attention = this.#attentionOf(person);
    const before = this.#tried.get(itemId);
    return {
      itemId,
      person,
      username: person,
      title: titles[postedAt % titles.length] ?? '',
      category: null,
      postedAt,
      isFirstPost,
      isNewcomer: true,
      commentsToday: attention.filter(({ at }) => utcDayOf(at) === utcDayOf(now)).length,
      exposure: attention.length,
      triedBy: before?.by ?? [],
      triedAt: before?.at ?? null,
    };
  }
}

/** Half of those who come post again, up to four times in all, days apart. */
function peoplesPosts(town: Town, random: Random): TownPost[] {
  const posts: TownPost[] = [];
  for (let person = 0; person < town.newcomersADay * town.days; person += 1) {
    const heldOut = random.chance(0.2);
    let postedAt = start + Math.floor(random.next() * town.days * dayMs);
    for (let number = 0; number < 4; number += 1) {
      const soon = random.chance(town.answeredByPeople);
      const delay = soon ? random.next() * targetMs : targetMs + random.next() * dayMs;
      posts.push({
        itemId: `${person}-${number}`,
        person: personKey(`person-${person}`),
        postedAt,
        isFirstPost: number === 0,
        heldOut,
        personAt: postedAt + Math.floor(delay),
        shareWhenDue: 1,
        agents: [],
      });
      if (random.chance(0.5)) break;
      postedAt += Math.floor(random.next() * 3 * dayMs) + minuteMs;
    }
  }
  const end = start + town.days * dayMs - 2 * dayMs;
  return posts.filter((post) => post.postedAt < end).sort((one, other) => one.postedAt - other.postedAt);
}

function measured(posts: readonly TownPost[], now: EpochMs) {
  const due = posts.filter(
    ({ postedAt }) => postedAt + targetMs <= now && postedAt + targetMs > now - 3 * dayMs,
  );
  return answeredByPeople(
    due.map(({ postedAt, personAt }) => ({ category: null, byPeople: personAt <= postedAt + targetMs })),
  );
}

/** Numbers the days. */
export function utcDayOf(at: EpochMs): number {
  return Math.floor(at / dayMs);
}
