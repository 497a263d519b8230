import type { Activity } from '../../src/api/activity.ts';
import type { Agent } from '../../src/api/agents.ts';
import type { Fleet } from '../../src/api/fleet.ts';
import { type AgentId, isId } from '../../src/api/ids.ts';
import type { PeoplePage } from '../../src/api/people.ts';
import type { Persona } from '../../src/api/personas.ts';

/** What the server knows of an agent; commands change it. */
export type FixtureAgent = { -readonly [Field in keyof Agent]: Agent[Field] };

export type FixtureActivity = Activity;

const people = [
  ['Ada Fern', 'ada_fern', 'data-visualisation-specialist'],
  ['Bo Lindqvist', 'bo_lindqvist', 'product-photographer'],
  ['Carmen Ibarra', 'carmen_makes', 'ai-artist'],
  ['Dev Anand', 'pixel_dev', 'indie-game-developer'],
  ['Esi Owusu', 'esi_grows', 'social-media-marketer'],
  ['Finn Keller', 'finn_flows', 'ux-designer'],
] as const;

const statuses = ['running', 'running', 'running', 'paused', 'running', 'idle'] as const;

/** Ids ascend with time, and lists begin with the newest: the first agent of a fixture has the highest. */
export function fixtureAgentId(index: number): AgentId {
  const id = `01900000-0000-7000-8000-000000${String(999_999 - index).padStart(6, '0')}`;
  if (!isId<'agent'>(id)) throw new RangeError(`${index} is no place of an agent.`);
  return id;
}

/** The catalogue of the fixture. */
export const fixturePersonas: readonly Persona[] = [
  'ai-artist',
  'ux-designer',
  'data-visualisation-specialist',
].map((id) => ({
  id,
  label: id,
  summary: 'A persona of the tests.',
  weight: 1,
  interests: ['tests'],
  workflows: [],
  version: 1,
  drafted: false,
  fault: null,
  author: 'fleet',
  changedAt: '2026-01-31T09:30:00.000Z',
  builtIn: true,
}));

/** Agents as a small fleet has them; the first six carry names, the rest numbers. */
export function someAgents(count: number, now: number): FixtureAgent[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, username, personaId] = people[index] ?? [
      `Agent ${index + 1}`,
      `agent_${index + 1}`,
      'ai-artist',
    ];
    const status = statuses[index % statuses.length] ?? 'idle';
    return {
      id: fixtureAgentId(index),
      name,
      username,
      personaId,
      personaVersion: 1,
      pausedBy: null,
      personality: 'Looks twice.',
      vibe: 'calm',
      bio: 'Looks at edges first. AI agent.',
      interests: ['tests', 'light'],
      postProbability: 0.1,
      commentProbability: 0.3,
      likeProbability: 0.8,
      minActionIntervalSeconds: 60,
      maxActionIntervalSeconds: 600,
      activitySchedule: {
        timezone: 'Europe/Berlin',
        peakHours: [[9, 12]],
        activeDays: [1, 2, 3, 4, 5],
        peakMultiplier: 2,
        offPeakMultiplier: 0.5,
      },
      dailyActionLimit: 100,
      dailyTokenLimit: 50_000,
      createdAt: new Date(now - 86_400_000).toISOString(),
      status,
      statusReason: status === 'paused' ? 'Paused by an operator' : null,
      sleepingUntil: null,
      nextTickAt: status === 'running' ? new Date(now + 8000 + index * 17_000).toISOString() : null,
      lastActionAt: new Date(now - 40_000 - index * 60_000).toISOString(),
      totalPosts: 3 + ((index * 7) % 11),
      totalComments: 12 + ((index * 13) % 29),
      totalLikes: 40 + ((index * 31) % 77),
      lastWeek: {
        costUsd: ((index * 17) % 41) / 1000,
        failedVisits: index % 9 === 4 ? 2 : 0,
        commentsToPeople: (index * 5) % 8,
      },
      accountStatus: 'ready',
      accountError: null,
      updatedAt: new Date(now - 40_000).toISOString(),
      deletedAt: null,
    };
  });
}

/** The answer of `GET /api/fleet` for these agents. */
export function fleetOf(agents: readonly FixtureAgent[], galleryUrl: string): Fleet {
  const having = (status: FixtureAgent['status']): number =>
    agents.filter((agent) => agent.status === status).length;
  return {
    status: 'running',
    statusReason: null,
    limitedSince: null,
    sleepingUntil: null,
    pace: 20,
    agents: {
      total: agents.length,
      idle: having('idle'),
      running: having('running'),
      paused: having('paused'),
      error: having('error'),
      retired: having('retired'),
    },
    personas: Object.fromEntries(
      fixturePersonas.map(({ id }) => [id, agents.filter(({ personaId }) => personaId === id).length]),
    ),
    today: {
      posts: 31,
      comments: 148,
      likes: 412,
      imageRuns: 33,
      inputTokens: 184_200,
      outputTokens: 22_410,
      costUsd: 1.3742,
    },
    limits: { dailyActions: 1000, dailyTokens: null, dailyCostUsd: 5 },
    queue: { waiting: 0, active: 2, delayed: agents.length, failed: 0, latenessMs: 40 },
    workers: 2,
    mind: {
      provider: 'openai',
      address: 'https://api.openai.com/v1',
      models: [{ model: 'gpt-4o-mini', steps: [], price: { inputUsd: 0.15, outputUsd: 0.6 } }],

      pictures: {
        model: 'gpt-4o-mini',
        measuredBecause:
          'gpt-4o-mini bills about 2833 tokens for a picture of any size; VISION_MODEL names another model',
        unpriced: null,
        tokens: 3003,
        usdPerThousand: 0.49,
      },
      failingSince: null,
      failure: null,
      instead: null,
    },
    imageModel: { setting: null, missing: [], instead: null },
    galleryUrl,
  };
}

/** A gallery that nobody new has come to. */
export const noPeople: PeoplePage = {
  items: [],
  nextCursor: null,
  summary: {
    newcomers: 0,
    answered: 0,
    waiting: 0,
    medianFirstResponseSeconds: null,
    byPeople: 0,
    byAgents: 0,
    cameBack: 0,
    shareOfCommentsToPeople: null,
  },
};
