import { type Candidate, createAgentPool } from '../../src/director/agent-pool.ts';
import { patienceMs } from '../../src/director/patience.ts';
import type { Scene } from '../../src/director/plan-wishes.ts';
import type { WaitingPost } from '../../src/director/waiting-post.ts';
import { type AgentId, idFrom } from '../../src/lib/ids.ts';
import { personKey } from '../../src/people/person-key.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';
import { anyHour } from '../support/any-hour.ts';

/** Monday noon, UTC. */
export const noon = Date.UTC(2026, 10, 30, 12);

/** Awake from eight in the morning to ten in the evening, UTC. */
export const daytime = {
  ...anyHour,
  peakHours: [[8, 22] as [number, number]],
  peakMultiplier: 6,
} satisfies Candidate['schedule'];

export function agentId(number: number): AgentId {
  return idFrom<'agent'>(noon, 'agent', number);
}

export function candidate(number: number, changes: Partial<Candidate> = {}): Candidate {
  return {
    id: agentId(number),
    name: `Agent ${number}`,
    interests: [],
    script: 'latin',
    schedule: anyHour,
    ...changes,
  };
}

export function waitingPost(number: number, changes: Partial<WaitingPost> = {}): WaitingPost {
  return {
    itemId: `item-${number}`,
    person: personKey(`person${number}`),
    username: `Person${number}`,
    title: 'untitled',
    category: null,
    postedAt: noon - 3_600_000,
    isFirstPost: true,
    isNewcomer: true,
    commentsToday: 0,
    exposure: 0,
    triedBy: [],
    triedAt: null,
    ...changes,
  };
}

export function scene({
  agents = [],
  ...changes
}: Partial<Omit<Scene, 'pool'>> & { readonly agents?: readonly Candidate[] }): Scene {
  return {
    posts: [],
    pool: createAgentPool(agents),
    dealings: new Map(),
    busy: new Set(),
    loads: new Map(),
    waits: [],
    settings: defaultDirectorSettings,
    seed: 'seed',
    pace: 1,
    now: noon,
    nextLookMs: 30_000,
    patienceMs: patienceMs('on', 1),
    most: 1_000,
    caughtUp: 0,
    ...changes,
  };
}
