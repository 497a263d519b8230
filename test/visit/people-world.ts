import { loadPersonas } from '../../config/personas/index.ts';
import { asWritten } from '../../src/forecast/as-written.ts';
import { createForecastGallery } from '../../src/forecast/gallery.ts';
import { Traffic } from '../../src/forecast/traffic.ts';
import { createMemoryVisitStore } from '../../src/forecast/visit-store/index.ts';
import { PeopleInMemory } from '../../src/forecast/visit-store/people.ts';
import type { EpochMs } from '../../src/lib/clock.ts';
import { idFrom } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { untraced } from '../../src/lib/tracing.ts';
import { createMind, createWorkflowBuilder } from '../../src/mind/index.ts';
import type { Direction } from '../../src/settings/director.ts';
import { closedEyes } from '../../src/vision/eyes.ts';
import { worthPosting } from '../../src/vision/look.ts';
import { createFeedReader } from '../../src/visit/feed-reader.ts';
import type { LedgerAction } from '../../src/visit/ledger-rows.ts';
import { runVisit, type VisitParts } from '../../src/visit/run-visit.ts';
import { defaultTimings } from '../../src/visit/timings.ts';
import { usualDirection } from '../support/direction.ts';

const hourMs = 3_600_000;
const start = Date.UTC(2026, 2, 2);
const personas = loadPersonas();
// What is said is not looked at here, only to whom and when.
const mind = await createMind({ config: { provider: 'scripted' }, personas, judge: asWritten });
const buildWorkflow = createWorkflowBuilder(personas, { judge: asWritten });

/** One thing that was said or liked, by whom, when, and to whom. */
export interface Deed {
  readonly at: EpochMs;
  readonly by: string;
  readonly kind: LedgerAction['kind'];
  readonly itemId: string;
  /** Of what was written; null for likes and posts. */
  readonly commentId: string | null;
  /** The comment that a reply answers. */
  readonly answers: string | null;
}

/** A small fleet among people, as it happened. */
export interface World {
  readonly direction: Direction;
  readonly agents: ReadonlySet<string>;
  /** Who opted out, and when. */
  readonly optedOut: ReadonlyMap<string, EpochMs>;
  /** Who posted what, and when; agents' posts too. */
  readonly posts: ReadonlyMap<string, { readonly by: string; readonly at: EpochMs }>;
  /** What agents did, and what people wrote, in order. */
  readonly deeds: readonly Deed[];
}

export interface WorldSize {
  readonly agents: number;
  readonly people: number;
  readonly hours: number;
}

/** Lets a small fleet of talkative agents live among people who post, comment, answer and opt out, by chance of the seed. */
export async function liveAmongPeople(seed: number, size: WorldSize): Promise<World> {
  let now = start;
  const clock = { now: () => now };
  const random = randomFrom('world', seed);
  const direction: Direction = { ...usualDirection, seed: `fleet ${seed}` };
  const gallery = createForecastGallery(clock, new Traffic(clock));
  const { floimg } = gallery;
  const agents = Array.from({ length: size.agents }, (_, index) => {
    const id = idFrom<'agent'>(start, seed, index);
    const username = `agent_${index}`;
    const persona = random.pick(personas);
    const { personality, vibe, interests } = {
      personality: 'kind',
      vibe: 'calm',
      interests: ['light', 'sea'],
    };
    return {
      id,
      self: { id, username, name: `Agent ${index}`, personaId: persona.id, personality, vibe, interests },
      probabilities: { likeProbability: 0.8, commentProbability: 0.9, postProbability: 0.1 },
      limits: { actions: 1_000, tokens: 10_000_000 },
    };
  });
  const usernames = agents.map(({ self }) => self.username);
  const known = new PeopleInMemory({ agents: usernames, clock, direction: () => direction });
  const posts = new Map<string, { by: string; at: EpochMs }>();
  const deeds: Deed[] = [];
  const store = createMemoryVisitStore({
    agents,
    people: known,
    fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
    clock,
    leaseMs: defaultTimings.leaseMs,
    announce: () => undefined,
    onEnd: ({ agentId, actions }) => {
      const by = agents.find(({ id }) => id === agentId)?.self.username ?? '';
      for (const action of actions) {
        if (action.status !== 'confirmed') continue;
        if (action.kind === 'post') posts.set(action.resultId ?? '', { by, at: now });
        else deeds.push({ ...deedOf(action), at: now, by });
      }
    },
  });
  const parts: VisitParts = {
    store,
    direction: () => direction,
    syncSchedule: async () => undefined,
    floimg,
    feed: createFeedReader({
      gallery: floimg.gallery,
      clock,
      askAboutPeople: store.askAboutPeople,
      direction: () => direction,
    }),
    clock,
    mind,
    buildWorkflow,
    lookAtPicture: () => Promise.resolve(worthPosting),
    eyes: closedEyes,
    logger: silentLogger(),
    tracing: untraced,
    metrics: { acted: () => undefined, asked: () => undefined },
    itemUrl: () => null,
    timings: { ...defaultTimings, settleMs: 0 },
  };
  for (const { id, self } of agents)
    await floimg.users.invite({ agentId: id, name: self.name, username: self.username });

  const people = Array.from({ length: size.people }, (_, index) => `Person-${index}`);
  const optedOut = new Map<string, EpochMs>();
  const personPosts = (username: string): void => {
    const picture = { title: random.pick(['Harbour light', 'Sea wall', 'Old boat']), description: 'light' };
    const itemId = gallery.post({ username, name: username }, picture);
    posts.set(itemId, { by: username, at: now });
    known.watch({ itemId, username, postedAt: now, answeredByPerson: false });
  };
  const personComments = async (username: string): Promise<void> => {
    const heard = deeds.filter(({ itemId, by }) => by !== username && posts.get(itemId)?.by === username);
    const itemId = random.chance(0.5) ? heard.at(-1)?.itemId : random.pick([...posts.keys()]);
    const post = posts.get(itemId ?? '');
    if (itemId === undefined || post === undefined) return;
    const by = { username, idempotencyKey: `${username} ${now}` };
    const { id } = await floimg.interactions.comment(itemId, random.pick(['How?', 'Thanks.', 'Nice!']), by);
    deeds.push({ at: now, by: username, kind: 'comment', itemId, commentId: id, answers: null });
    if (post.by !== username && !usernames.includes(post.by))
      known.watch({ itemId, username: post.by, postedAt: post.at, answeredByPerson: true });
  };
  for (const username of people) personPosts(username);
  const until = start + size.hours * hourMs;
  while (now < until) {
    now += Math.ceil(-Math.log(1 - random.next()) * 5 * 60_000);
    const what = random.next();
    const person = random.pick(people);
    if (what < 0.62) {
      const agent = random.pick(agents);
      await runVisit(parts, { agentId: agent.id, slot: now, signal: new AbortController().signal });
    } else if (what < 0.75) personPosts(person);
    else if (what < 0.98) await personComments(person);
    else if (optedOut.size < 1) {
      optedOut.set(person, now);
      known.know(person, { arm: null, randomisedAt: null, optedOut: random.pick(['yes', 'proposed']) });
    }
  }
  return { direction, agents: new Set(usernames), optedOut, posts, deeds };
}

function deedOf({ kind, targetId, resultId, commentId }: LedgerAction): Omit<Deed, 'at' | 'by'> {
  return { kind, itemId: targetId ?? '', commentId: kind === 'like' ? null : resultId, answers: commentId };
}
