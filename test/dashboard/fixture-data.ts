/** What the server knows of an agent; all fields that the API promises. */
export interface FixtureAgent {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly personaId: string;
  status: 'idle' | 'running' | 'paused' | 'error';
  statusReason: string | null;
  sleepingUntil: string | null;
  nextTickAt: string | null;
  lastActionAt: string | null;
  totalPosts: number;
  totalComments: number;
  totalLikes: number;
}

export interface FixtureActivity {
  readonly id: number;
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly tickId: string | null;
  readonly type: string;
  readonly message: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

const people = [
  ['Ada Fern', 'ada_fern', 'data-visualisation-specialist'],
  ['Bo Lindqvist', 'bo_lindqvist', 'product-photographer'],
  ['Carmen Ibarra', 'carmen_makes', 'ai-artist'],
  ['Dev Anand', 'pixel_dev', 'indie-game-developer'],
  ['Esi Owusu', 'esi_grows', 'social-media-marketer'],
  ['Finn Keller', 'finn_flows', 'ux-designer'],
] as const;

const statuses = ['running', 'running', 'running', 'paused', 'running', 'idle'] as const;

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
      id: `agent-${index + 1}`,
      name,
      username,
      personaId,
      status,
      statusReason: status === 'paused' ? 'Paused by an operator' : null,
      sleepingUntil: null,
      nextTickAt: status === 'running' ? new Date(now + 8000 + index * 17_000).toISOString() : null,
      lastActionAt: new Date(now - 40_000 - index * 60_000).toISOString(),
      totalPosts: 3 + ((index * 7) % 11),
      totalComments: 12 + ((index * 13) % 29),
      totalLikes: 40 + ((index * 31) % 77),
    };
  });
}

/** The answer of `GET /api/fleet` for these agents. */
export function fleetOf(agents: readonly FixtureAgent[], galleryUrl: string): object {
  const having = (status: FixtureAgent['status']): number =>
    agents.filter((agent) => agent.status === status).length;
  return {
    status: 'running',
    statusReason: null,
    sleepingUntil: null,
    pace: 20,
    agents: {
      total: agents.length,
      idle: having('idle'),
      running: having('running'),
      paused: having('paused'),
      error: having('error'),
    },
    personas: {},
    today: {
      posts: 31,
      comments: 148,
      likes: 412,
      imageRuns: 33,
      inputTokens: 184_200,
      outputTokens: 22_410,
      costUsd: 1.3742,
    },
    limits: {},
    queue: { waiting: 0, active: 2, delayed: agents.length, failed: 0, latenessMs: 40 },
    workers: 2,
    galleryUrl,
  };
}
