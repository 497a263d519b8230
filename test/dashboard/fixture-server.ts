import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { agentChangesSchema } from '../../src/api/agents.ts';
import type { Fleet } from '../../src/api/fleet.ts';
import type { Costs, Realism } from '../../src/api/fleet-figures.ts';
import type { DecidedAgain, Interview, Trial } from '../../src/api/models.ts';
import { changeSelectedAgents } from '../../src/api/selected-agents.ts';
import type { PostReception, Tick } from '../../src/api/ticks.ts';
import {
  activityPage,
  agentPage,
  bodyOf,
  eventOf,
  json,
  matches,
  type Refusal,
  refusal,
  someMinutes,
} from './fixture-answers.ts';
import {
  type FixtureActivity,
  type FixtureAgent,
  fixturePersonas,
  fleetOf,
  noPeople,
  someAgents,
} from './fixture-data.ts';
import { deedsAt, noDeeds } from './fixture-deeds.ts';
import { type Answer, fileAt, policy } from './fixture-files.ts';
import { fixtureReadiness } from './fixture-readiness.ts';
import { fixtureRealism } from './fixture-realism.ts';

const fixtureTrialId = '01900000-0000-7000-8000-000000007a1a';

export const fixturePassword = 'correct horse battery staple';

/** What commands make of an agent; the others let it run. */
const statusAfter: Readonly<Record<string, FixtureAgent['status']>> = {
  pause: 'paused',
  stop: 'idle',
  retire: 'retired',
  restore: 'idle',
};

interface ReceivedCommand {
  readonly route: string;
  readonly requestedWith: string | undefined;
}

/** What a worker is asked to try. */
const beginsTrial =
  /^POST \/api\/(ticks\/[^/]+\/run-again|agents\/[^/]+\/interview|agents\/seed\/forecast|personas\/[^/]+\/try|trials|trials\/gallery)$/;

/** A server that answers the dashboard from memory, and can be made to misbehave. */
export class FixtureServer {
  readonly agents: FixtureAgent[];
  readonly activities: FixtureActivity[] = [];
  /** Every request that changes something, with the header that must protect it. */
  readonly commands: ReceivedCommand[] = [];
  /** The next command to an agent is refused with this, once. */
  refuseNextCommand: Refusal | null = null;
  /** How many hours of the agents pass in one by the clock. */
  pace = 20;
  /** While true, everything that is read is answered with a 503, but for who is logged in. */
  refuseReading = false;
  /** What of the fleet's state is otherwise. */
  fleetChanges: Partial<Fleet> = {};
  /** While false, the fleet's state is answered with a 503. */
  fleetUp = true;
  /** Answers for spans of days, in place of {@link fixtureRealism}; null refuses. */
  readonly realism = new Map<string, Realism | null>();
  /** Where the money went. */
  costs: Costs = {
    days: [],
    agents: [],
    personas: [],
    models: [],
    trials: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
  };
  /** What comes of deciding a visit once more. */
  trialOfVisit: DecidedAgain | null = null;
  /** What an agent answers. */
  trialOfInterview: Interview | null = null;
  /** What came of reading the gallery, of a forecast, and anything else of a trial. */
  trialOfGallery: Trial['gallery'] = null;
  trialOfForecast: Trial['forecast'] = null;
  trialStatus: Trial['status'] = 'done';
  /** What `GET /ready` says. */
  readiness = fixtureReadiness;
  /** The bodies of what asked for that. */
  readonly asked: unknown[] = [];
  /** Traces of visits by their ids. */
  readonly ticks = new Map<string, Tick>();
  /** What every agent has done. */
  deeds = noDeeds();
  /** What an agent's posts got, by the agent's id. */
  readonly received = new Map<string, readonly PostReception[]>();
  #streamUp = true;
  #frozen: PromiseWithResolvers<void> | null = null;
  readonly #sessions = new Set<string>();
  readonly #streams = new Map<ServerResponse, URLSearchParams>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });

  constructor(agentCount = 6) {
    this.agents = someAgents(agentCount, Date.now());
  }

  async listen(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
  }

  get origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string')
      throw new Error('The fixture server does not listen.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Writes an activity down and tells the open streams. */
  publish(activity: Partial<FixtureActivity> & { readonly message: string }): void {
    const written: FixtureActivity = {
      id: (this.activities.at(-1)?.id ?? 0) + 1,
      agentId: this.agents[0]?.id ?? null,
      agentName: 'Ada Fern',
      personaId: this.agents[0]?.personaId ?? null,
      tickId: null,
      type: 'action',
      metadata: {},
      createdAt: new Date().toISOString(),
      ...activity,
    };
    this.activities.push(written);
    for (const [stream, query] of this.#streams)
      if (this.#wants(written, query)) stream.write(eventOf(written));
  }

  /** How many streams are open. */
  get streamCount(): number {
    return this.#streams.size;
  }

  /** Cuts every stream off, and answers new ones with a 503 until they are restored. */
  dropStreams(): void {
    this.#streamUp = false;
    for (const stream of this.#streams.keys()) stream.destroy();
  }

  restoreStreams(): void {
    this.#streamUp = true;
  }

  /** From now on requests are taken and not answered, and streams stay open and silent. */
  freeze(): void {
    this.#frozen = Promise.withResolvers();
  }

  /** Answers what has waited, and goes on. */
  thaw(): void {
    this.#frozen?.resolve();
    this.#frozen = null;
  }

  /** Lets somebody in. @returns what the cookie `session` has to hold */
  openSession(): string {
    const session = crypto.randomUUID();
    this.#sessions.add(session);
    return session;
  }

  endSessions(): void {
    this.#sessions.clear();
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fixture.invalid');
    await this.#frozen?.promise;
    if (url.pathname === '/api/activity/stream' && this.#streamUp && this.#isLoggedIn(request)) {
      this.#openStream(url.searchParams, response);
      return;
    }
    const answer =
      url.pathname.startsWith('/api/') || url.pathname === '/ready'
        ? await this.#answer(request, url)
        : await fileAt(url.pathname);
    response.writeHead(answer.status, {
      'Content-Security-Policy': policy,
      ...(answer.type === undefined ? {} : { 'Content-Type': answer.type }),
      ...(answer.cookie === undefined ? {} : { 'Set-Cookie': answer.cookie }),
    });
    response.end(answer.body);
  }

  async #answer(request: IncomingMessage, url: URL): Promise<Answer> {
    const route = `${request.method ?? 'GET'} ${url.pathname}`;
    if (request.method !== 'GET') {
      this.commands.push({ route, requestedWith: request.headers['x-requested-with']?.toString() });
    }
    if (route === 'POST /api/session') return this.#logIn(await bodyOf(request));
    if (!this.#isLoggedIn(request)) {
      return refusal({ code: 'UNAUTHORIZED', detail: 'Log in first.' });
    }
    if (this.refuseReading && request.method === 'GET' && route !== 'GET /api/session')
      return refusal({ code: 'DATABASE_UNAVAILABLE', detail: 'The database is not reachable.' });
    const command = /^POST \/api\/agents\/([^/]+)\/(start|pause|resume|stop|retire|restore)$/.exec(route);
    if (command !== null) return this.#command(command[1] ?? '', command[2] ?? '');
    const tried = await this.#answerTrial(route, request);
    if (tried !== undefined) return tried;
    if (route === 'POST /api/agents/command') return this.#commandSelected(await bodyOf(request));
    const deleted = this.agents.findIndex(({ id }) => route === `DELETE /api/agents/${id}`);
    if (deleted !== -1) {
      this.agents.splice(deleted, 1);
      return json({ deleted: true });
    }
    const changed = this.agents.find((agent) => route === `PATCH /api/agents/${agent.id}`);
    if (changed !== undefined) {
      return json(Object.assign(changed, agentChangesSchema.parse(JSON.parse(await bodyOf(request)))));
    }
    const whole = /^POST \/api\/fleet\/(start|pause|resume|stop)$/.exec(route);
    if (whole !== null) return this.#commandAll(whole[1] ?? '');
    return this.#read(route, url.searchParams);
  }

  /** What a worker is asked to try, and what comes of a forecast. */
  async #answerTrial(route: string, request: IncomingMessage): Promise<Answer | undefined> {
    if (beginsTrial.test(route)) {
      const refused = this.refuseNextCommand;
      this.refuseNextCommand = null;
      if (refused !== null) return refusal(refused);
      this.asked.push(JSON.parse((await bodyOf(request)) || '{}'));
      return json({ trialId: fixtureTrialId });
    }
    if (route === `DELETE /api/trials/${fixtureTrialId}`) {
      this.trialStatus = 'cancelled';
      return json(this.#trial());
    }
    if (route === 'PATCH /api/fleet/settings' || route === 'POST /api/agents/seed') {
      this.asked.push(JSON.parse(await bodyOf(request)));
      return json(
        route === 'POST /api/agents/seed'
          ? { created: 20, existing: 0, started: 20 }
          : fleetOf(this.agents, 'https://gallery.example/'),
      );
    }
    return undefined;
  }

  #read(route: string, query: URLSearchParams): Answer {
    switch (route) {
      case 'DELETE /api/session':
        this.endSessions();
        return json({ authenticated: false });
      case 'GET /api/fleet':
        return this.fleetUp
          ? json({
              ...fleetOf(this.agents, 'https://gallery.example/'),
              pace: this.pace,
              ...this.fleetChanges,
            })
          : refusal({ code: 'DATABASE_UNAVAILABLE', detail: 'The database is not reachable.' });
      case 'GET /ready':
        return json(this.readiness);
      case 'GET /api/agents':
        return json(agentPage(this.agents, query));
      case 'GET /api/activity':
        return json(
          activityPage(
            this.activities.filter((one) => this.#wants(one, query)),
            query,
          ),
        );
      case 'GET /api/fleet/rate':
        return json({ minutes: someMinutes(Date.now()) });
      case 'GET /api/fleet/realism':
        return this.#realism(query);
      case 'GET /api/fleet/costs':
        return json(this.costs);
      case 'GET /api/people':
        return json(noPeople);
      case 'GET /api/personas':
        return json({ items: fixturePersonas, nextCursor: null, missing: [] });
      case 'GET /api/activity/stream':
        return refusal({ code: 'REDIS_UNAVAILABLE', detail: 'The server is restarting.' });
      default:
        return this.#readOne(route) ?? refusal({ code: 'ROUTE_NOT_FOUND', detail: `There is no ${route}.` });
    }
  }

  #realism(query: URLSearchParams): Answer {
    const answer = this.realism.get(query.get('days') ?? '');
    if (answer === null) {
      return refusal({ code: 'DATABASE_UNAVAILABLE', detail: 'The database is not reachable.' });
    }
    return json(answer ?? fixtureRealism);
  }

  #logIn(body: string): Answer {
    const { password } = z.object({ password: z.string() }).parse(JSON.parse(body));
    if (password !== fixturePassword) {
      return refusal({ code: 'PASSWORD_WRONG', detail: 'The password is wrong.' });
    }
    return {
      ...json({ authenticated: true }),
      cookie: `session=${this.openSession()}; Path=/; HttpOnly; SameSite=Lax`,
    };
  }

  #isLoggedIn(request: IncomingMessage): boolean {
    const session = /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    return session !== undefined && this.#sessions.has(session);
  }

  #readOne(route: string): Answer | undefined {
    const agent = this.agents.find(({ id }) => route === `GET /api/agents/${id}`);
    if (agent !== undefined) return json(agent);
    if (route === `GET /api/trials/${fixtureTrialId}`) return json(this.#trial());
    const tick = this.ticks.get(/^GET \/api\/ticks\/([^/]+)$/.exec(route)?.[1] ?? '');
    if (tick !== undefined) return json(tick);
    const deeds = deedsAt(route, this.deeds);
    if (deeds !== undefined) return json(deeds);
    const poster = /^GET \/api\/agents\/([^/]+)\/received$/.exec(route)?.[1];
    if (poster !== undefined) return json({ items: this.received.get(poster) ?? [] });
    if (/^GET \/api\/agents\/[^/]+\/ticks$/.test(route)) return json({ items: [], nextCursor: null });
    return undefined;
  }

  #trial(): Trial {
    const at = new Date().toISOString();
    return {
      id: fixtureTrialId,
      kind: 'visit',
      status: this.trialStatus,
      reason: this.trialStatus === 'cancelled' ? 'An operator has called it off.' : null,
      progress: this.trialStatus === 'running' ? 0.4 : null,
      requestedAt: at,
      finishedAt: at,
      models: [],
      persona: null,
      described: null,
      forecast: this.trialOfForecast,
      visit: this.trialOfVisit,
      interview: this.trialOfInterview,
      gallery: this.trialOfGallery,
    };
  }

  #wants(activity: FixtureActivity, query: URLSearchParams): boolean {
    const personaId = query.get('personaId');
    const agent = this.agents.find(({ id }) => id === activity.agentId);
    return matches(activity, query) && (personaId === null || agent?.personaId === personaId);
  }

  #commandAll(name: string): Answer {
    const refused = this.refuseNextCommand;
    this.refuseNextCommand = null;
    if (refused !== null) return refusal(refused);
    for (const agent of this.agents) {
      agent.status = name === 'pause' ? 'paused' : name === 'stop' ? 'idle' : 'running';
    }
    return json({ changed: this.agents.length });
  }

  #commandSelected(body: string): Answer {
    const refused = this.refuseNextCommand;
    this.refuseNextCommand = null;
    if (refused !== null) return refusal(refused);
    const { command, ids } = changeSelectedAgents.body.parse(JSON.parse(body));
    const status = statusAfter[command] ?? 'running';
    const chosen = this.agents.filter(({ id }) => ids.some((one) => one === id));
    const changed = chosen.filter((agent) => agent.status !== status);
    for (const agent of changed) agent.status = status;
    return json({ changed: changed.length, unchanged: ids.length - changed.length });
  }

  #command(id: string, name: string): Answer {
    const refused = this.refuseNextCommand;
    this.refuseNextCommand = null;
    if (refused !== null) return refusal(refused);
    const agent = this.agents.find((candidate) => candidate.id === id);
    if (agent === undefined) {
      return refusal({ code: 'AGENT_NOT_FOUND', detail: 'There is no such agent.' });
    }
    agent.status = statusAfter[name] ?? 'running';
    agent.nextTickAt = agent.status === 'running' ? new Date(Date.now() + 30_000).toISOString() : null;
    return json(agent);
  }

  #openStream(query: URLSearchParams, response: ServerResponse): void {
    const after = Number(query.get('after'));
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache, no-transform',
    });
    // As the server does: Firefox takes a stream for open when its first byte has come.
    response.write('retry: 1000\n\n');
    for (const activity of this.activities) {
      if (activity.id > after && this.#wants(activity, query)) response.write(eventOf(activity));
    }
    this.#streams.set(response, query);
    response.on('close', () => this.#streams.delete(response));
  }
}
