import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Activity } from '../../src/api/activity.ts';
import type { Agent, AgentStatus } from '../../src/api/agents.ts';
import type { Fleet } from '../../src/api/fleet.ts';
import { type AgentId, isId } from '../../src/api/ids.ts';

/** What the CLI asked for. */
export interface Received {
  /** `POST /api/fleet/start`. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  /** Undefined where there was none. */
  readonly body: unknown;
}

/** Answers one request; may leave the response open. */
export type CannedAnswer = (response: ServerResponse) => void;

export const fixtureToken = 'token-of-the-fixture';

/** A server that answers the CLI with what a test has put in, and writes down what it was asked. */
export class FixtureFleet {
  readonly received: Received[] = [];
  readonly #answers = new Map<string, CannedAnswer[]>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });

  async listen(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The fixture does not listen.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Sets the answers to a route, in their order; the last one is given again and again. */
  on(route: string, ...answers: readonly CannedAnswer[]): void {
    this.#answers.set(route, [...answers]);
  }

  /** Everything that was asked of a route. */
  receivedAt(route: string): Received[] {
    return this.received.filter((request) => request.route === route);
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fixture.invalid');
    const route = `${request.method ?? ''} ${pathname}`;
    const body = await text(request);
    this.received.push({
      route,
      query: Object.fromEntries(searchParams),
      headers: request.headers,
      body: body === '' ? undefined : JSON.parse(body),
    });
    const isOpen = route === 'GET /ready';
    if (!isOpen && request.headers.authorization !== `Bearer ${fixtureToken}`) {
      problem({ status: 401, code: 'UNAUTHORIZED', detail: 'Log in at the dashboard.' })(response);
      return;
    }
    const answers = this.#answers.get(route) ?? [];
    const [answer = notFound] = answers;
    if (answers.length > 1) answers.shift();
    answer(response);
  }
}

const notFound: CannedAnswer = (response) =>
  problem({ status: 404, code: 'ROUTE_NOT_FOUND', detail: 'There is no such route.' })(response);

export function json(body: unknown): CannedAnswer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };
}

/** One JSON document a line. */
export function jsonLines(...documents: readonly unknown[]): CannedAnswer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
    response.end(documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  };
}

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { path: string; message: string; code: string }[];
}

/** An RFC 9457 document as the fleet makes it. */
export function problemDocument(fault: Fault) {
  return { type: `urn:floimg-fleet:problem:${fault.code.toLowerCase()}`, title: 'Refused', ...fault };
}

export function problem(fault: Fault): CannedAnswer {
  return (response) => {
    response.writeHead(fault.status, { 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify(problemDocument(fault)));
  };
}

/** Sends the pieces at once and then leaves the stream open, ends it, or cuts the connection. */
export function eventStream(pieces: readonly string[], then: 'stay' | 'end' | 'drop'): CannedAnswer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    // A short wait, so that no test is slow.
    response.write('retry: 10\n\n');
    response.write(pieces.join(''), () => {
      if (then === 'drop') response.destroy();
      if (then === 'end') response.end();
    });
  };
}

export function activity(id: number, fields: Partial<Activity> = {}): Activity {
  return {
    id,
    agentId: agentIdOf('ada'),
    agentName: 'Ada Fern',
    personaId: 'ai-artist',
    tickId: null,
    type: 'like',
    message: `liked picture ${id}`,
    metadata: {},
    createdAt: '2026-03-01T12:30:15.000Z',
    ...fields,
  };
}

/** An activity as the stream sends it. */
export function eventOf(sent: Activity): string {
  return `id: ${sent.id}\nevent: activity\ndata: ${JSON.stringify(sent)}\n\n`;
}

export function agent(username: string, status: AgentStatus = 'running'): Agent {
  return {
    id: agentIdOf(username),
    name: `${username} by name`,
    username,
    personaId: 'ai-artist',
    personaVersion: 1,
    pausedBy: null,
    personality: 'Looks twice.',
    vibe: 'calm',
    bio: 'Looks at edges first. AI agent.',
    interests: ['tests'],
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
    status,
    statusReason: null,
    sleepingUntil: null,
    nextTickAt: null,
    lastActionAt: null,
    totalPosts: 0,
    totalComments: 0,
    lastWeek: { costUsd: 0, failedVisits: 0, commentsToPeople: 0 },
    totalLikes: 0,
    accountStatus: 'ready',
    accountError: null,
    createdAt: '2026-03-01T12:00:00.000Z',
    updatedAt: '2026-03-01T12:00:00.000Z',
    deletedAt: null,
  };
}

/** An id that goes with a username: equal for equal ones, and of the form that ids have. */
export function agentIdOf(username: string): AgentId {
  const digits = Buffer.from(username.padEnd(6, '_').slice(0, 6)).toString('hex');
  const id = `01a00000-0000-7000-8000-${digits}`;
  if (!isId<'agent'>(id)) throw new TypeError(`${id} is no id.`);
  return id;
}

/** A fleet's state in which everything has a number of its own. */
export const fleetState: Fleet = {
  status: 'sleeping',
  statusReason: 'the day has no money left',
  limitedSince: null,
  sleepingUntil: '2026-03-02T00:00:00.000Z',
  pace: 20,
  agents: { total: 12_345, idle: 2, running: 12_338, paused: 4, error: 1, retired: 0 },
  personas: { 'ai-artist': 45, 'ux-designer': 12_300 },
  today: {
    posts: 1,
    comments: 2_000,
    likes: 3_000,
    imageRuns: 40,
    inputTokens: 5_000_000,
    outputTokens: 60_000,
    costUsd: 1.23456,
  },
  limits: { dailyActions: 100_000, dailyTokens: null, dailyCostUsd: 5 },
  queue: { waiting: 7, active: 8, delayed: 9, failed: 10, latenessMs: 11.6 },
  workers: 2,
  mind: {
    provider: 'openai',
    address: 'https://api.openai.com/v1',
    models: [{ model: 'gpt-4o-mini', steps: ['without strict'], price: { inputUsd: 0.15, outputUsd: 0.6 } }],

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
  galleryUrl: 'https://gallery.example/',
};
