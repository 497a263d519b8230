import { createMemoryVisitStore } from '../../src/forecast/visit-store/index.ts';
import { type KnownPerson, PeopleInMemory, type WatchedPost } from '../../src/forecast/visit-store/people.ts';
import { WishesInMemory } from '../../src/forecast/visit-store/wishes.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { type AgentId, newId, type WishId } from '../../src/lib/ids.ts';
import type { ViewWish } from '../../src/mind/mind.ts';
import type { Direction } from '../../src/settings/director.ts';
import type { VisitStore } from '../../src/visit/store.ts';
import { lenientDirection } from '../support/direction.ts';
import { openVisitSetting } from './visit-setting.ts';

/** A place where visits are kept, and what a test does to it besides. */
export interface Place {
  readonly store: VisitStore;
  readonly clock: Clock;
  /** An agent that runs and has never made a visit. */
  makeAgent(): Promise<AgentId>;
  /** What visits go by from now on; agents may do what they like to people unless a test says otherwise. */
  directBy(direction: Direction): void;
  /** What the watch finds out about somebody. */
  know(username: string, person: KnownPerson): Promise<void>;
  /** What the watch sees. */
  watch(post: WatchedPost): Promise<void>;
  wish(wish: NewWish): Promise<void>;
  /** What has become of a wish. */
  wishOf(id: WishId): Promise<{ readonly status: string; readonly reason: string }>;
  /** As if the worker that holds the agent had died and its lease run out. */
  expireLease(agentId: AgentId): Promise<void>;
  close(): Promise<void>;
}

export interface NewWish extends ViewWish {
  readonly agentId: AgentId;
  /** Milliseconds from now; it is due at once unless given. */
  readonly dueInMs?: number;
}

const wishLastsMs = 3_600_000;

/** Every place where visits may be kept: each must give the same answers. */
export const places: Readonly<Record<string, () => Promise<Place>>> = {
  Postgres: openPostgres,
  memory: async () => openMemory(),
};

async function openPostgres(): Promise<Place> {
  const setting = await openVisitSetting();
  return {
    store: setting.parts.store,
    clock: systemClock,
    makeAgent: async () => (await setting.makeAgent()).id,
    directBy: setting.directBy,
    know: setting.know,
    watch: setting.watch,
    async wish({ id, agentId, kind, itemId, commentId, reason, dueInMs = 0 }) {
      const from = Date.now() + dueInMs - 1_000;
      await setting.rows(
        `insert into wishes (id, agent_id, kind, item_id, comment_id, person, reason, not_before, not_after)
         values ($1, $2, $3, $4, $5, 'somebody', $6, $7, $8)`,
        ...[id, agentId, kind, itemId, commentId, reason, new Date(from), new Date(from + wishLastsMs)],
      );
    },
    wishOf: (id) => setting.row('select status, reason from wishes where id = $1', id),
    expireLease: (id) => setting.expireLease({ id, username: '' }),
    close: () => setting.close(),
  };
}

function openMemory(): Place {
  const leaseMs = 30_000;
  let now = Date.UTC(2026, 2, 1, 12);
  const clock = { now: () => now };
  const ids = Array.from({ length: 40 }, () => newId<'agent'>());
  const unused = [...ids];
  let direction = lenientDirection;
  const usernames = ids.map((_, index) => `agent_${index}`);
  const people = new PeopleInMemory({ agents: usernames, clock, direction: () => direction });
  const wishes = new WishesInMemory(clock, () => direction);
  const store = createMemoryVisitStore({
    people,
    wishes,
    agents: ids.map((id, index) => ({
      id,
      self: { ...self, id, username: `agent_${index}` },
      probabilities: { likeProbability: 1, commentProbability: 1, postProbability: 1 },
      limits: { actions: 1_000, tokens: 1_000_000 },
    })),
    fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
    clock,
    leaseMs,
    onEnd: () => undefined,
    announce: () => undefined,
  });
  return {
    store,
    clock,
    directBy(wanted) {
      direction = wanted;
    },
    know: async (username, person) => people.know(username, person),
    watch: async (post) => people.watch(post),
    async wish({ dueInMs = 0, ...wish }) {
      const notBefore = now + dueInMs - 1_000;
      wishes.add({ ...wish, notBefore, notAfter: notBefore + wishLastsMs, status: 'open' });
    },
    async wishOf(id) {
      const wish = wishes.find(id);
      if (wish === undefined) throw new RangeError(`There is no wish ${id}.`);
      return { status: wish.status, reason: wish.reason };
    },
    async makeAgent() {
      const id = unused.pop();
      if (id === undefined) throw new RangeError('All agents are used up.');
      return id;
    },
    async expireLease() {
      now += leaseMs;
    },
    close: async () => undefined,
  };
}

const self = {
  name: 'Ada',
  personaId: 'ai-artist',
  personality: 'kind',
  vibe: 'calm',
  interests: ['sea'],
};
