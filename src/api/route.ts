import { z } from 'zod';
import type { ProblemCode } from './problems.ts';

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** Who may call a route: anyone, or only who brings the token or a session. */
export type Access = 'open' | 'operator';

/** The chapters of the API's description. */
export const tags = {
  Agents: 'Making, changing, starting and stopping agents',
  Ticks: 'Visits of agents, with everything they saw, decided and did',
  Fleet: 'All agents together: commands, settings, totals',
  Activity: 'What agents do and think, as a list and live',
  Models: 'What models cost, trials of them, and a change that a share of the agents tries',
  Guard: 'What may be published, and what operators let no agent say',
  People: 'Who came, how they were received, and what it does to them',
  Personas: 'The archetypes that agents are made from',
  Prompts: 'What models are told, in versions',
  Session: 'Logging in and out',
  Service: 'Health, metrics and this description',
} as const;
export type Tag = keyof typeof tags;

/** For a path or query that takes nothing. */
export const nothing = z.strictObject({});

/** For a request without a body; an empty object is as good. */
export const noBody = z.union([z.undefined(), nothing]);

/** For a route that takes nothing at all. */
export const noInput = { params: nothing, query: nothing, body: noBody } as const;

/**
 * One route of the API: what it takes, what it answers, and what it may refuse. The type parameters are what the
 * schemas give.
 */
export interface Route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: Method;
  /** With parameters as `/api/agents/:id`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly access: Access;
  readonly params: z.ZodObject & z.ZodType<Params>;
  readonly query: z.ZodObject & z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  /** Of a success. */
  readonly status: 200 | 201 | 202;
  readonly contentType: string;
  /** Media types that the same comes as where a caller asks for it in the query. */
  readonly otherContentTypes: readonly string[];
  readonly answer: z.ZodType<Answer>;
  /** The body of a 503 of the route's own; undefined where it is a problem document as everywhere. */
  readonly unavailable: z.ZodType | undefined;
  /** True when the answer comes as {@link progressLines} to who asks for them. */
  readonly reportsProgress: boolean;
  /**
   * True where the first request to a process may be silent for much longer than others: it waits until the guard has been
   * built, which takes two seconds of CPU, and on a busy machine as many of those as it gets.
   */
  readonly waitsForGuard: boolean;
  /** Refusals beyond those that any route may answer with. */
  readonly refusals: readonly ProblemCode[];
}

/** What a route need not say: these are the usual values. */
const usual = {
  access: 'operator',
  status: 200,
  contentType: 'application/json',
  otherContentTypes: [],
  unavailable: undefined,
  reportsProgress: false,
  waitsForGuard: false,
  refusals: [],
} as const;

type Declaration<Params, Query, Body, Answer> = Omit<Route<Params, Query, Body, Answer>, keyof typeof usual> &
  Partial<Pick<Route, keyof typeof usual>>;

/** Declares a route. */
export function route<Params, Query, Body, Answer>(
  declared: Declaration<Params, Query, Body, Answer>,
): Route<Params, Query, Body, Answer> {
  return { ...usual, ...declared };
}

/** What a caller puts into a route's address; undefined values are left out. */
export interface AddressParts<Params, Query> {
  readonly params?: Readonly<Record<keyof Params, string>>;
  readonly query?: Readonly<Partial<Record<keyof Query, string | number | undefined>>>;
}

/** The address of a request to a route, from the path on: `/api/agents?limit=20`. */
export function addressOf<Params, Query>(
  { path }: Route<Params, Query>,
  { params, query }: AddressParts<Params, Query> = {},
): string {
  const values = new Map(Object.entries<string>(params ?? {}));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''));
  const given = Object.entries<string | number | undefined>(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given)}`;
}
