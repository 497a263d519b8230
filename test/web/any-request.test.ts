import { expect } from 'chai';
import fc from 'fast-check';
import { z } from 'zod';
import { startTrial } from '../../src/api/models.ts';
import { statement } from '../../src/db/sql.ts';
import { reconcile } from '../../src/fleet/reconcile.ts';
import { newId } from '../../src/lib/ids.ts';
import { makeAgent, makeAgentIn, persona } from '../support/agents.ts';
import {
  type Components,
  type Hints,
  hostileTexts,
  hostileValues,
  type JsonSchema,
  jsonSchema,
  mutations,
  valuesOf,
} from '../support/json-schema.ts';
import { adminPassword, apiToken, startWeb, type TestWeb } from '../support/web.ts';

const runs = 6000;
/** Fixed, so that the run is the same everywhere; another one is another six thousand requests. */
const seed = 20_261_128;

const insertTick = statement(
  'test-tick-for-any',
  "insert into ticks (id, agent_id, slot, worker) values ($1, $2, 1, 'w')",
);

const insertWish = statement(
  'test-wish-for-any',
  `insert into wishes (id, item_id, person, agent_id, kind, not_before, not_after, status, reason)
   values ($1, 'item', 'ada', $2, 'comment', now(), now() + interval '1 hour', 'suggested', 'It waits.')`,
);

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        parameters: z
          .array(
            z.object({
              name: z.string(),
              in: z.string(),
              required: z.boolean().optional(),
              schema: jsonSchema,
            }),
          )
          .optional(),
        requestBody: z
          .object({ content: z.object({ 'application/json': z.object({ schema: jsonSchema }) }) })
          .optional(),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), jsonSchema) }),
});

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly schema: JsonSchema }[];
  readonly body: JsonSchema | undefined;
}

interface GeneratedRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly raw: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

describe('any request whatever', () => {
  let web: TestWeb;
  let operations: readonly Operation[];
  let components: Components;

  before(async function () {
    this.timeout(30_000);
    web = await startWeb();
    const document = await web.ask(documentSchema, 'GET', '/api/openapi.json');
    components = document.components.schemas;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
        operationId,
        method: method.toUpperCase(),
        path,
        query: parameters.filter((parameter) => parameter.in === 'query'),
        body: requestBody?.content['application/json'].schema,
      })),
    );
  });

  after(() => web?.close());

  it(`${runs} of them made from the API's own description: never a failure of the server`, async function () {
    this.timeout(120_000);
    const ids: string[] = [newId()];
    for (let index = 0; index < 36; index += 1)
      ids.push(
        (await makeAgentIn(web, (['idle', 'running', 'paused', 'error'] as const)[index % 4] ?? 'idle')).id,
      );
    const { id: agentId } = await makeAgent(web, { username: 'taken_already' });
    const tickId = newId<'tick'>();
    await web.context.database.rows(insertTick, [tickId, agentId]);
    for (let wishes = 0; wishes < 12; wishes += 1) {
      const wishId = newId<'wish'>();
      await web.context.database.rows(insertWish, [wishId, agentId]);
      ids.push(wishId);
    }
    const { trialId } = await web.ask(startTrial.answer, 'POST', startTrial.path);
    await web.call('POST', `/api/people/${tickId}/opt-out`);
    // Several times each, so that the few routes that take them are met as well.
    for (let times = 0; times < 12; times += 1) ids.push(tickId, trialId, persona, 'ux-designer', 'visit');
    const { headers } = await web.call('POST', '/api/session', { body: { password: adminPassword } });
    const cookie = headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '';
    const seen = new Map<string, Set<number>>();

    await fc.assert(
      fc.asyncProperty(requestsFor(operations, components, ids, cookie), async (request) => {
        const { operationId, method, path, raw, headers } = request;
        const call = { anonymous: true, headers, ...(raw === undefined ? {} : { raw }) };
        // Holds every answer against the description.
        const { status } = await web.call(method, path, call);
        expect(status).to.be.within(200, 499);
        seen.set(operationId, (seen.get(operationId) ?? new Set()).add(status));
      }),
      { numRuns: runs, seed, endOnFailure: false },
    );

    // The requests were good enough to get through to every operation, and bad enough to be refused in every way.
    for (const { operationId } of operations.filter(isTried).filter(succeedsByChance)) {
      const statuses = [...(seen.get(operationId) ?? [])];
      expect(
        statuses.some((status) => status < 300),
        `${operationId}: ${statuses}`,
      ).to.equal(true);
    }
    const all = new Set([...seen.values()].flatMap((statuses) => [...statuses]));
    expect([...all]).to.include.members([200, 201, 202, 400, 401, 403, 404, 409, 413, 415, 422, 429]);
    const result = await reconcile(web.context);
    expect(result).to.include({ missingSchedules: 0, orphanedSchedules: 0, brokenSchedules: 0 });
  });
});

/** The stream does not end, and pictures lie elsewhere. */
function isTried({ operationId }: Operation): boolean {
  return !['streamActivity', 'getImage'].includes(operationId);
}

/**
 * What the other routes need, whole personas with their versions and visits that were decided, and a mix of personas
 * that does not say two things at once, or a dozen right fields of an agent, chance does not make:
 * test/web/personas.test.ts, test/visit/run-again.test.ts and test/web/contract.test.ts do.
 */
function succeedsByChance({ operationId }: Operation): boolean {
  return !/^(?:create|change|publish|delete|get|try|describe)Persona|^(?:change|publish|get|try|restore)Prompt|^discardPromptDraft|^previewDraft|^discardPersonaDraft|^deletePersonaVersion|^runTickAgain|^seedAgents|^forecastSeed|^updateAgent/.test(
    operationId,
  );
}

const hints: Hints = {
  // Each picture of a preview takes a second to draw.
  pictures: fc.constantFrom(0, 0, 0, 1),
  personaId: fc.constantFrom(persona, 'ux-designer', 'nobody'),
  username: fc.oneof(fc.stringMatching(/^[a-z0-9_]{3,30}$/), fc.constant('taken_already')),
  timezone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'UTC', 'Mars/Olympus'),
  count: fc.integer({ min: 1, max: 5 }),
  bio: fc.constantFrom('Looks twice. AI agent.', 'Looks twice.'),
  password: fc.constantFrom(adminPassword, 'wrong'),
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
};

function requestsFor(
  operations: readonly Operation[],
  components: Components,
  ids: readonly string[],
  cookie: string,
): fc.Arbitrary<GeneratedRequest> {
  const tried = operations.filter(isTried);
  // More often than the others: passwords are guessed until the limit refuses them, and some agents and trials get made.
  const often = tried.filter(({ operationId }) =>
    ['logIn', 'createAgent', 'startTrial'].includes(operationId),
  );
  return (
    fc
      .constantFrom(...tried, ...often, ...often)
      .chain((operation) =>
        fc.record({
          operationId: fc.constant(operation.operationId),
          method: fc.oneof(
            { weight: 20, arbitrary: fc.constant(operation.method) },
            fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND'),
          ),
          path: pathsOf(operation, components, ids),
          raw: bodiesOf(operation, components),
          headers: headersWith(cookie),
        }),
      )
      .map((request) => ({ ...request, raw: short(request.raw) }))
      // With another method it may be the stream after all.
      .filter(({ path }) => !path.includes('/stream'))
  );
}

function pathsOf(
  { path, query }: Operation,
  components: Components,
  ids: readonly string[],
): fc.Arbitrary<string> {
  const id = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ids) },
    fc.uuid(),
    fc.constantFrom('%zz', '%00', '%E0%A4%A', '..', '%2e%2e%2f', 'seed', '[object%20Object]', "'"),
    hostileTexts.filter((text) => text.isWellFormed()).map(encodeURIComponent),
  );
  const parameter = query.map(({ name, schema }) => {
    const good = name === 'limit' || name === 'before' ? fc.nat(250) : valuesOf(schema, components, hints);
    return fc.option(
      fc.oneof({ weight: 3, arbitrary: good }, hostileTexts).map((value) => pair(name, String(value))),
      { freq: 2 },
    );
  });
  const extra = rarely(fc.tuple(hostileTexts, hostileTexts).map(([name, value]) => pair(name, value)));
  const broken = rarely(fc.constantFrom('%', 'q=%zz', '&&&=&', 'limit[]=1', 'a[b][c]=1', '?'));
  return fc.tuple(id, fc.tuple(...parameter), extra, broken).map(([given, parameters, more, last]) => {
    const text = [...parameters, more, last].filter((part) => part !== null && part !== undefined).join('&');
    return `${path.replace('{id}', given)}${text === '' ? '' : `?${text}`}`;
  });
}

/** Undefined most of the time. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 10, arbitrary: fc.constant(undefined) }, arbitrary);
}

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`;
}

function bodiesOf({ body }: Operation, components: Components): fc.Arbitrary<string | undefined> {
  const garbage = fc.oneof(
    hostileTexts,
    fc.constantFrom('{', '[1,', '{"a":1}}', '"', 'nul', '\ufeff{}', '{"__proto__":{"x":1}}', '1', '[]'),
    fc.constant(`"${'x'.repeat(110_000)}"`),
    fc.constant(`${'['.repeat(5000)}${']'.repeat(5000)}`),
  );
  if (body === undefined) {
    const unasked = fc.oneof(
      hostileValues.map((value) => JSON.stringify(value)),
      garbage,
    );
    return rarely(unasked);
  }
  const good = valuesOf(body, components, hints);
  return fc.oneof(
    { weight: 6, arbitrary: good.map((value) => JSON.stringify(bounded(value))) },
    { weight: 6, arbitrary: mutations(good).map((value) => JSON.stringify(bounded(value))) },
    { weight: 1, arbitrary: hostileValues.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: garbage },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** Keeps a seeding from taking the whole day. */
function bounded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('count' in value)) return value;
  const { count } = value;
  return typeof count === 'number' && count > 5 && count <= 100_000 ? { ...value, count: 5 } : value;
}

/** An empty body is none. */
function short(raw: string | undefined): string | undefined {
  return raw === '' ? undefined : raw;
}

const header = fc
  .string({ unit: fc.constantFrom(...'aZ09 ,;=*/"~%\u00e9'), maxLength: 60 })
  .map((text) => text.trim());

function headersWith(cookie: string): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc
    .tuple(
      fc.oneof(
        { weight: 20, arbitrary: fc.constant({ authorization: `Bearer ${apiToken}` }) },
        fc.constantFrom(
          {},
          { cookie },
          { cookie, 'x-requested-with': 'fleet-dashboard' },
          { authorization: 'Bearer' },
          { cookie: 'fleet_session=Fe26.2*1*x*y*z*1*a*b~2' },
        ),
        header.map((authorization) => ({ authorization })),
        header.map((value) => ({ cookie: `fleet_session=${value}` })),
      ),
      fc.oneof(
        { weight: 20, arbitrary: fc.constant({}) },
        fc.constantFrom(
          { 'content-type': 'text/plain' },
          { 'content-type': '' },
          { 'content-type': 'application/json; charset=utf-7' },
          { 'content-type': 'application/json; charset=utf-16' },
          { 'content-encoding': 'gzip' },
          { 'content-encoding': 'br' },
          { 'content-encoding': 'nonsense' },
          { accept: 'application/x-ndjson' },
          { accept: 'image/png' },
          { range: 'bytes=5-1' },
          { 'if-none-match': '*' },
          { 'sec-fetch-site': 'cross-site' },
          { 'x-forwarded-for': 'nonsense, 1.2.3.4' },
        ),
        header.map((accept) => ({ accept })),
        header.map((value) => ({ 'content-type': value })),
      ),
    )
    .map(([credential, other]) => ({ ...credential, ...other }));
}
