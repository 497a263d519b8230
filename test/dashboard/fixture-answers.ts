import type { IncomingMessage } from 'node:http';
import type { ActivityPage } from '../../src/api/activity.ts';
import { type AgentSort, agentSorts, usualDirection } from '../../src/api/agent-order.ts';
import type { AgentPage } from '../../src/api/agents.ts';
import type { Rate } from '../../src/api/fleet-figures.ts';
import { type ProblemCode, problemDocument, problemType } from '../../src/api/problems.ts';
import type { FixtureActivity, FixtureAgent } from './fixture-data.ts';
import type { Answer } from './fixture-files.ts';

export interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
}

/** True when a reader with this query wants the activity. */
export function matches(activity: FixtureActivity, query: URLSearchParams): boolean {
  const types = query.get('type')?.split(',') ?? [activity.type];
  return types.includes(activity.type) && activity.agentId === (query.get('agentId') ?? activity.agentId);
}

/** A page of the agents that a query asks for; what lies beyond it is not looked at. */
export function agentPage(agents: readonly FixtureAgent[], query: URLSearchParams): AgentPage {
  const sort = agentSorts.find((one) => one === query.get('sort')) ?? 'newest';
  const direction = query.get('direction') ?? usualDirection(sort);
  const sorted = sort === 'newest' ? agents : sortedBy(agents, sort, direction === 'asc' ? 1 : -1);
  const cursor = query.get('cursor')?.split(',')[0] ?? null;
  const begin = cursor === null ? 0 : sorted.findIndex(({ id }) => id === cursor) + 1;
  const limit = Number(query.get('limit') ?? 50);
  const [status, personaId] = [query.get('status'), query.get('personaId')];
  const text = (query.get('q') ?? '').toLowerCase();
  const matching = sorted
    .values()
    .drop(sort === 'newest' ? 0 : begin)
    .filter(
      (agent) =>
        (cursor === null || sort !== 'newest' || agent.id < cursor) &&
        agent.status === (status ?? agent.status) &&
        agent.personaId === (personaId ?? agent.personaId) &&
        `${agent.name} ${agent.username}`.toLowerCase().includes(text),
    )
    .take(limit + 1)
    .toArray();
  const items = matching.slice(0, limit);
  const last = matching.length > limit ? items.at(-1) : undefined;
  if (last === undefined) return { items, nextCursor: null };
  return { items, nextCursor: sort === 'newest' ? last.id : `${last.id},${figureOf[sort](last)}` };
}

const figureOf: Readonly<Record<AgentSort, (agent: FixtureAgent) => number | string>> = {
  newest: ({ id }) => id,
  name: ({ name }) => name.toLowerCase(),
  lastActed: ({ lastActionAt }) => lastActionAt ?? '',
  posts: ({ totalPosts }) => totalPosts,
  comments: ({ totalComments }) => totalComments,
  likes: ({ totalLikes }) => totalLikes,
  cost: ({ lastWeek }) => lastWeek.costUsd,
  failedVisits: ({ lastWeek }) => lastWeek.failedVisits,
  people: ({ lastWeek }) => lastWeek.commentsToPeople,
};

function sortedBy(agents: readonly FixtureAgent[], sort: AgentSort, sign: 1 | -1): readonly FixtureAgent[] {
  const of = figureOf[sort];
  return agents.toSorted((one, other) => {
    const [a, b] = [of(one), of(other)];
    if (a === b) return one.id < other.id ? -sign : sign;
    return a < b ? -sign : sign;
  });
}

/** A page of the activities that a reader wants, newest first. */
export function activityPage(wanted: readonly FixtureActivity[], query: URLSearchParams): ActivityPage {
  const limit = Number(query.get('limit') ?? 50);
  const before = Number(query.get('before') ?? Number.POSITIVE_INFINITY);
  const items = wanted
    .filter(({ id }) => id < before)
    .toReversed()
    .slice(0, limit);
  return { items, nextCursor: items.length === limit ? (items.at(-1)?.id ?? null) : null };
}

export function someMinutes(now: number): Rate['minutes'] {
  return Array.from({ length: 60 }, (_, index) => ({
    at: new Date(now - (59 - index) * 60_000).toISOString(),
    posts: index % 3,
    comments: index % 5,
    likes: 4,
    errors: 0,
  }));
}

export function eventOf(activity: FixtureActivity): string {
  return `event: activity\nid: ${activity.id}\ndata: ${JSON.stringify(activity)}\n\n`;
}

export function json(body: object): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(body) };
}

export function refusal({ code, detail }: Refusal): Answer {
  const problem = problemDocument(code, detail);
  return { status: problem.status, type: problemType, body: JSON.stringify(problem) };
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
