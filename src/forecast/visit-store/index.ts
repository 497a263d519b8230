import { reasonOf } from '../../actions/closure.ts';
import type { NewActivity } from '../../activity/activity.ts';
import type { FleetLimits } from '../../db/entities/fleet.ts';
import type { Clock, EpochMs } from '../../lib/clock.ts';
import { type ActionId, type AgentId, idFrom, type TickId } from '../../lib/ids.ts';
import type { Self } from '../../mind/mind.ts';
import { SaidTexts } from '../../mind/publishing/said-texts.ts';
import type { Approach } from '../../people/caps.ts';
import { appetiteOf, visitSeed } from '../../visit/appetite.ts';
import type { LedgerAction } from '../../visit/ledger-rows.ts';
import type { MemoryNeed, Recollection, VisitMemory } from '../../visit/memory.ts';
import { activityOfNotice, subjectOf } from '../../visit/notices.ts';
import type { Claim, ClaimToken, TickEnding, TickWrite, VisitStore, Written } from '../../visit/store.ts';
import {
  claimEvent,
  crashesAfter,
  mayHappen,
  type TickEvent,
  type TickState,
  tickStateOf,
} from '../../visit/tick-states.ts';
import { type AgentState, freed, holdsTick, newState, type RunningAgent } from './agent-state.ts';
import type { BriefVisit, VisitOfSlot } from './brief.ts';
import { DaySums } from './day-sums.ts';
import { OpenTick } from './open-tick.ts';
import type { PeopleInMemory } from './people.ts';
import type { WishesInMemory } from './wishes.ts';

/** A visit that has ended. */
export interface EndedVisit {
  readonly agentId: AgentId;
  readonly startedAt: EpochMs;
  readonly outcome: TickEnding['end']['outcome'];
  readonly actions: readonly LedgerAction[];
}

export interface MemoryVisitStoreParts {
  readonly agents: readonly RunningAgent[];
  readonly fleetLimits: FleetLimits;
  readonly clock: Clock;
  readonly people: PeopleInMemory;
  /** What the director wishes; absent where there is no director. */
  readonly wishes?: WishesInMemory;
  /** Milliseconds that a claim holds unless it is renewed. */
  readonly leaseMs: number;
  /** Called with every visit that has ended, because the store drops what no later visit asks for. */
  readonly onEnd: (visit: EndedVisit) => void;
  /** Called with the activities that the feed is given. */
  readonly announce: (activities: readonly NewActivity[]) => void;
}

/** What visits of a forecast need besides. */
export interface MemoryVisitStore extends VisitStore {
  /** @returns null where the visit has to be run as a whole: it has more in mind, or somebody wishes for something */
  brief(visit: VisitOfSlot): BriefVisit | null;
  /** True where the likes of a brief visit may be. */
  mayLike(approach: Approach | null): boolean;
}

const gone: Written = { state: 'superseded' };

/**
 * Visits in the memory of this process: for a fleet on a virtual clock, and gone with it. It answers as the one in
 * Postgres does. The tick of an agent's slot always has the same id, so that the same visit decides the same.
 */
export function createMemoryVisitStore(parts: MemoryVisitStoreParts): MemoryVisitStore {
  const { clock, leaseMs, onEnd, announce, people, wishes } = parts;
  const states = new Map(parts.agents.map((agent) => [agent.id, newState(agent)]));
  const sums = new DaySums(clock, parts.fleetLimits);
  const said = new SaidTexts(clock);

  /** The agent and its tick while the claim's fencing token is the newest. */
  const held = ({
    agentId,
    tickId,
    fencingToken,
  }: ClaimToken): (AgentState & { readonly open: OpenTick }) | null => {
    const state = states.get(agentId);
    return state !== undefined &&
      state.fencingToken === fencingToken &&
      holdsTick(state) &&
      state.open.id === tickId
      ? state
      : null;
  };
  const tickStateNow = ({ open, leaseUntil, resumeAt }: AgentState): TickState =>
    tickStateOf({ isOpen: open !== null, leaseUntil, resumeAt }, clock.now());
  const apply = (state: AgentState, event: TickEvent, changes: Partial<AgentState>): void => {
    Object.assign(state, { crashCount: crashesAfter(event, state.crashCount), ...changes });
  };
  /** Lets an event happen to the tick; false where it may not. */
  const happen = (token: ClaimToken, event: TickEvent, changes: Partial<AgentState>): boolean => {
    const state = held(token);
    if (state === null || !mayHappen(event, tickStateNow(state))) return false;
    apply(state, event, changes);
    return true;
  };
  const memoryOf = (state: AgentState): VisitMemory => ({
    recall: async (itemIds, need) => recollectionOf(state, itemIds, need),
    usedToday: async () => sums.used(state.id),
  });
  const write = (wanted: TickWrite): Written => {
    const state = held(wanted.token);
    if (state === null) return gone;
    for (const { id, reason } of wanted.decision?.droppedWishes ?? []) wishes?.drop(id, reason);
    const hasLiked = (itemId: string): boolean => state.past.hasLiked(itemId);
    const refused = state.open.write(wanted, hasLiked, (action) => {
      const closure = people.reserve(action, state.id);
      if (closure !== null && action.wishId !== null) wishes?.drop(action.wishId, reasonOf(closure));
      return closure === null;
    });
    for (const action of wanted.changed) {
      if (action.status === 'confirmed') people.confirm(action.id);
      if (hasNeverLeft(action)) people.free(action.id);
      wishes?.follow(action);
    }
    return { state: 'written', refused };
  };
  const endTick = (wanted: TickEnding): Written => {
    const state = held(wanted.token);
    if (state === null || !mayHappen('end', tickStateNow(state))) return gone;
    const written = write(wanted);
    const { open } = state;
    const { posts, comments, likes } = wanted.counts;
    const actions = posts + comments + likes;
    if (actions > 0) sums.add(state.id, { actions, tokens: 0, costUsd: 0 });
    state.past.keep(open.actions);
    state.lastVisitAt = open.startedAt;
    state.lastError = wanted.end.error;
    apply(state, 'end', { ...freed, open: null });
    announce([...takenOut(state, wanted), ...news(wanted, sums), ...wanted.activities]);
    const { outcome } = wanted.end;
    onEnd({ agentId: state.id, startedAt: open.startedAt, outcome, actions: open.actions });
    return written;
  };

  /** The agent, where a visit may begin now. */
  const free = (agentId: AgentId): AgentState | null => {
    const state = states.get(agentId);
    return state === undefined || !state.isRunning || state.sleepingUntil > clock.now() ? null : state;
  };

  return {
    brief({ agentId, slot }) {
      const state = free(agentId);
      if (state === null || tickStateNow(state) !== 'closed' || slot <= state.lastSlot) return null;
      const { self, probabilities, limits } = state;
      const tickId = tickIdOf(slot, self);
      const seed = visitSeed(self.username, tickId);
      const appetite = appetiteOf(seed, probabilities);
      if (appetite.comment || appetite.post || (wishes?.due(agentId) ?? []).length > 0) return null;
      return {
        self,
        limits,
        tickId,
        seed,
        appetite,
        used: sums.used(agentId),
        recall: (itemIds) => recollectionOf(state, itemIds, { words: false }),
        end(likes, activities) {
          const startedAt = clock.now();
          apply(state, 'open', {
            fencingToken: state.fencingToken + 1,
            lastSlot: slot,
            lastVisitAt: startedAt,
          });
          if (likes.length > 0) sums.add(agentId, { actions: likes.length, tokens: 0, costUsd: 0 });
          state.past.keep(likes);
          announce(activities);
          const outcome = likes.length > 0 ? 'acted' : 'browsed';
          onEnd({ agentId, startedAt, outcome, actions: likes });
        },
      };
    },
    mayLike: (approach) => people.mayLike(approach),
    async claim({ agentId, slot }) {
      const state = free(agentId);
      if (state === null) return null;
      const now = clock.now();
      const event = claimEvent(tickStateNow(state));
      if (event === null || (event === 'open' && (slot === null || slot <= state.lastSlot))) return null;
      const { lastSlot, fencingToken, self, open } = state;
      const openedSlot = event === 'open' && slot !== null ? slot : lastSlot;
      apply(state, event, {
        fencingToken: fencingToken + 1,
        leaseUntil: now + leaseMs,
        resumeAt: null,
        lastSlot: openedSlot,
      });
      const tick = open ?? new OpenTick(tickIdOf(openedSlot, self), now);
      if (open !== null) open.attempts += 1;
      state.open = tick;
      return claimFrom(state, tick, { memory: memoryOf(state), wishes: wishes?.due(agentId) ?? [] });
    },
    reserve: async (tickId, texts) => said.reserve(tickId, texts),
    askAboutPeople: async (question) => people.ask(question),
    unwelcome: async (ids) => ids.filter((id) => people.isUnwelcome(id)),
    async recordCall({ agentId }, { inputTokens, outputTokens, costUsd }) {
      sums.add(agentId, { actions: 0, tokens: inputTokens + outputTokens, costUsd: costUsd ?? 0 });
    },
    record: async (wanted) => write(wanted),
    endTick: async (wanted) => endTick(wanted),
    async resetCrashCount(token) {
      const state = held(token);
      if (state !== null) state.crashCount = 0;
    },
    renew: async (token, ms) => happen(token, 'renew', { leaseUntil: clock.now() + ms }),
    async release(token, waitMs) {
      if (waitMs > 0) happen(token, 'postpone', { ...freed, resumeAt: clock.now() + waitMs });
      else happen(token, 'release', freed);
    },
    async sleep(token, { until }, activity) {
      const sleeps = happen(token, 'release', { ...freed, sleepingUntil: until });
      if (sleeps) announce([activity]);
      return sleeps;
    },
    async announce(activity) {
      announce([activity]);
    },
    async leaveImage(id, imageUrl) {
      openTickWith(states, id)?.leaveImage(id, imageUrl);
    },
    // Nobody asks for it: the error itself ends the run.
    noteFault: async (token) => held(token) !== null,
    lastError: async (agentId) => known(states, agentId).lastError,
  };
}

function recollectionOf(
  { past, lastVisitAt }: AgentState,
  itemIds: readonly string[],
  need: MemoryNeed,
): Recollection {
  return { ...past.recall(itemIds, need), lastVisitAt };
}

/** The same for the same slot, so that the same visit decides the same. */
function tickIdOf(slot: EpochMs, { username }: Self): TickId {
  return idFrom<'tick'>(slot, 'tick', username);
}

/** True for an action that ended before it can have had any effect. */
function hasNeverLeft({ status, attempts }: LedgerAction): boolean {
  return (status === 'failed' && attempts <= 1) || (status === 'abandoned' && attempts === 0);
}

function claimFrom(
  state: AgentState,
  tick: OpenTick,
  rest: { readonly memory: VisitMemory; readonly wishes: Claim['wishes'] },
): Claim {
  const { id, fencingToken, lastSlot, self, probabilities, limits, crashCount } = state;
  const { startedAt, attempts, decided } = tick;
  return {
    token: { agentId: id, tickId: tick.id, fencingToken, slot: lastSlot, startedAt, attempts },
    self,
    probabilities,
    limits,
    crashCount,
    studioOut: false,
    decided,
    ...rest,
  };
}

/** Puts the agent into `error`. @returns the activity */
function takenOut(state: AgentState, { takeOut }: TickEnding): readonly NewActivity[] {
  if (takeOut === undefined) return [];
  state.isRunning = false;
  return [takeOut.activity];
}

/** The activities of the notices that operators were not given yet today. */
function news({ notices, agent }: TickEnding, sums: DaySums): readonly NewActivity[] {
  return notices
    .filter((notice) => sums.isNews(subjectOf(notice, agent.id), notice.code))
    .map((notice) => activityOfNotice(notice, agent));
}

function openTickWith(states: ReadonlyMap<AgentId, AgentState>, id: ActionId): OpenTick | undefined {
  for (const { open } of states.values()) if (open?.has(id) === true) return open;
  return undefined;
}

function known(states: ReadonlyMap<AgentId, AgentState>, agentId: AgentId): AgentState {
  const state = states.get(agentId);
  if (state === undefined) throw new RangeError(`There is no agent ${agentId}.`);
  return state;
}
