import { createMemoryVisitStore } from '../../src/forecast/visit-store/index.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { type AgentId, newId } from '../../src/lib/ids.ts';
import type { VisitStore } from '../../src/visit/store.ts';
import { openVisitSetting } from './visit-setting.ts';

/** A place where visits are kept, and what a test does to it besides. */
export interface Place {
  readonly store: VisitStore;
  readonly clock: Clock;
  /** An agent that runs and has never made a visit. */
  makeAgent(): Promise<AgentId>;
  /** As if the worker that holds the agent had died and its lease run out. */
  expireLease(agentId: AgentId): Promise<void>;
  close(): Promise<void>;
}

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
  const store = createMemoryVisitStore({
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
