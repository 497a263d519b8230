import type { WishKind } from '../api/director.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { AgentId } from '../lib/ids.ts';
import { hash32, randomFrom } from '../lib/random.ts';
import type { PersonKey } from '../people/person-key.ts';
import { clockMs, fleetSeconds } from '../rhythm/fleet-time.ts';
import type { DirectorSettings } from '../settings/director.ts';
import { type AgentPool, awakeHours } from './agent-pool.ts';
import { catchUpNow, lateBefore } from './catch-up.ts';
import { bestFit, type Fit } from './fit.ts';
import type { WaitingPost } from './waiting-post.ts';
import { wishReason } from './wish-reason.ts';

/** What the director knows when it plans. */
export interface Scene {
  readonly posts: readonly WaitingPost[];
  readonly pool: AgentPool;
  /** By the person's key: agents that commented or replied to that person in the last days. */
  readonly dealings: ReadonlyMap<PersonKey, ReadonlySet<AgentId>>;
  /** Agents that have a wish under way. */
  readonly busy: ReadonlySet<AgentId>;
  /** Wishes that agents were given in the last day; none where an agent is missing. */
  readonly loads: ReadonlyMap<AgentId, number>;
  /** How long a post of each hour of the day (UTC) waits for people, in seconds of fleet time. */
  readonly waits: readonly number[];
  readonly settings: DirectorSettings;
  readonly seed: string;
  readonly pace: number;
  readonly now: EpochMs;
  /** Milliseconds of the clock until the director looks again, at most. */
  readonly nextLookMs: number;
  /** Milliseconds of the clock that a wish waits for its agent before it goes to another. */
  readonly patienceMs: number;
  /** Wishes planned at once; the other posts wait for the next look. */
  readonly most: number;
  /** Wishes for late posts that were given within the last hour of fleet time: see {@link lateBefore}. */
  readonly caughtUp: number;
}

export interface PlannedWish {
  readonly itemId: string;
  readonly person: PersonKey;
  readonly agentId: AgentId;
  readonly kind: WishKind;
  readonly notBefore: EpochMs;
  readonly notAfter: EpochMs;
  readonly reason: string;
}

/** What came of a pass. */
export interface Planned {
  readonly wishes: readonly PlannedWish[];
  /** Posts that are due and that no agent may be asked for: all that fit are asleep, busy, or were asked before. */
  readonly unmet: number;
  /** How many of the wishes are for late posts. */
  readonly late: number;
}

/** In fleet time, an agent comes within so many seconds once a post is due: not all of them on the minute. */
const spreadSeconds = 60;
/** In fleet time: an agent that comes so much later than a post was due does not come because of what was learnt. */
const dueSeconds = 600;
/** Agents that are asked for one post without a pause in between. */
const promptTries = 3;
/** In fleet time: the first pause; it doubles with every agent that did not come, up to the last. */
const firstPauseSeconds = 1_800;
const longestPauseSeconds = 43_200;

/**
 * What the director would like agents to do now: for each post that is due, one thing of one agent. A pure function; the
 * work grows with the posts and not with the agents.
 *
 * People come first: a post is due when it has waited as long as posts of its hour wait for people. Who has had least
 * comes first: a newcomer's first post, then newcomers, then others, each in the order of how much attention of agents
 * they had. Late posts come after all of these, the newest first and few at a time. Caps are kept by the visits; what
 * they would refuse is not planned.
 */
export function planWishes(scene: Scene): Planned {
  const { pool, dealings, busy, loads } = scene;
  const isAwake = awakeHours();
  const taken = new Set<AgentId>(busy);
  // The seed is long, and chance is asked for each post.
  const seed = hash32(scene.seed);
  const commentsPlanned = new Map<PersonKey, number>();
  const wishes: PlannedWish[] = [];
  let unmet = 0;
  let late = 0;
  const mostLate = catchUpNow({ ...scene, agents: pool.size });
  for (const { post, dueAt, isLate } of dueSoon(scene)) {
    if (wishes.length >= scene.most || (isLate && late >= mostLate)) break;
    const planned = commentsPlanned.get(post.person) ?? 0;
    const kind = kindFor(post, planned, scene.settings);
    if (kind === null) continue;
    const dealt = dealings.get(post.person);
    const notBefore = arrival(post, dueAt, { ...scene, seed });
    const fit = bestFit(post, notBefore, {
      pool,
      seed,
      isAwake,
      mayBeAsked: ({ id }) => !taken.has(id) && dealt?.has(id) !== true && !post.triedBy.includes(id),
      load: (id) => loads.get(id) ?? 0,
    });
    if (fit === null) {
      unmet += 1;
      continue;
    }
    taken.add(fit.agent.id);
    if (kind === 'comment') commentsPlanned.set(post.person, planned + 1);
    wishes.push(wishFor(post, { kind, fit, notBefore, dueAt }, scene));
    if (isLate) late += 1;
  }
  return { wishes, unmet, late };
}

interface DuePost {
  readonly post: WaitingPost;
  readonly dueAt: EpochMs;
  readonly isLate: boolean;
}

/** Posts that are due before the director looks again, in the order in which they are served; late ones come last. */
function dueSoon({ posts, waits, pace, now, nextLookMs, settings }: Scene): readonly DuePost[] {
  const late = lateBefore(now, settings, pace);
  return posts
    .map((post) => ({ post, dueAt: dueAt(post, waits, settings, pace), isLate: post.postedAt < late }))
    .filter((due) => due.dueAt <= now + nextLookMs && mayBeTriedAgain(due.post, pace, now))
    .sort(
      (one, other) =>
        Number(one.isLate) - Number(other.isLate) ||
        (one.isLate ? other.post.postedAt - one.post.postedAt : 0) ||
        rankOf(one.post) - rankOf(other.post) ||
        one.post.exposure - other.post.exposure ||
        one.dueAt - other.dueAt ||
        (one.post.itemId < other.post.itemId ? -1 : 1),
    );
}

function dueAt(
  { postedAt }: WaitingPost,
  waits: readonly number[],
  { firstResponseTargetSeconds }: DirectorSettings,
  pace: number,
): EpochMs {
  const wait = waits[new Date(postedAt).getUTCHours()] ?? firstResponseTargetSeconds;
  return postedAt + clockMs(wait, pace);
}

/** A post that agents were asked for in vain is left alone for longer and longer. */
function mayBeTriedAgain({ triedBy, triedAt }: WaitingPost, pace: number, now: EpochMs): boolean {
  if (triedAt === null || triedBy.length < promptTries) return true;
  const pause = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** (triedBy.length - promptTries));
  return now >= triedAt + clockMs(pause, pace);
}

function rankOf({ isFirstPost, isNewcomer }: WaitingPost): number {
  if (!isNewcomer) return 2;
  return isFirstPost ? 0 : 1;
}

/** A like, which no cap counts, is the least that a newcomer gets where no comment may be made. */
function kindFor(
  { commentsToday, isNewcomer, exposure }: WaitingPost,
  planned: number,
  { maxAgentsPerItem, maxCommentsPerPersonAndDay }: DirectorSettings,
): WishKind | null {
  if (maxAgentsPerItem > 0 && commentsToday + planned < maxCommentsPerPersonAndDay) return 'comment';
  return isNewcomer && exposure === 0 && planned === 0 ? 'like' : null;
}

function arrival(
  { itemId, triedBy }: WaitingPost,
  dueAt: EpochMs,
  { now, pace, seed }: Pick<Scene, 'now' | 'pace'> & { readonly seed: number },
): EpochMs {
  const spread = randomFrom('arrival', seed, itemId, triedBy.length).next() * clockMs(spreadSeconds, pace);
  return Math.ceil(Math.max(now, dueAt) + spread);
}

interface Wanted {
  readonly kind: WishKind;
  readonly fit: Fit;
  readonly notBefore: EpochMs;
  readonly dueAt: EpochMs;
}

function wishFor(post: WaitingPost, { kind, fit, notBefore, dueAt }: Wanted, scene: Scene): PlannedWish {
  const { pace, settings, patienceMs } = scene;
  const wasLeftLonger = fleetSeconds(dueAt - post.postedAt, pace) > settings.firstResponseTargetSeconds + 1;
  return {
    itemId: post.itemId,
    person: post.person,
    agentId: fit.agent.id,
    kind,
    notBefore,
    notAfter: Math.ceil(notBefore + patienceMs),
    reason: wishReason({
      post,
      fit,
      kind,
      waitedSeconds: fleetSeconds(notBefore - post.postedAt, pace),
      isLearnt: wasLeftLonger && fleetSeconds(notBefore - dueAt, pace) <= dueSeconds,
    }),
  };
}
