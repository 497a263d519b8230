import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import packageJson from '../../package.json' with { type: 'json' };
import { sessionCookie } from './auth.ts';
import { type Endpoint, noBody, type Tag } from './endpoint.ts';
import { type ProblemCode, problems } from './problems.ts';
import { problemSchema } from './schemas/problem.ts';

const tags: Readonly<Record<Tag, string>> = {
  Agents: 'Making, changing, starting and stopping agents',
  Ticks: 'Visits of agents, with everything they saw, decided and did',
  Fleet: 'All agents together: commands, settings, totals',
  Activity: 'What agents do and think, as a list and live',
  Personas: 'The archetypes that agents are made from',
  Session: 'Logging in and out',
  Service: 'Health, metrics and this description',
};

/** What any operator's route may answer with, besides what it declares. */
const commonRefusals: readonly ProblemCode[] = [
  'VALIDATION_FAILED',
  'DATABASE_UNAVAILABLE',
  'REDIS_UNAVAILABLE',
];
const operatorRefusals: readonly ProblemCode[] = ['UNAUTHORIZED', 'RATE_LIMITED'];
const changeRefusals: readonly ProblemCode[] = [
  'CROSS_SITE_REFUSED',
  'BODY_MALFORMED',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_UNSUPPORTED',
];

/**
 * The OpenAPI 3.1 document of the given endpoints, made from the very schemas that validate. The generator is loaded
 * on the first call, because most web processes never need it.
 */
export async function openApiDocument(endpoints: readonly Endpoint[]): Promise<object> {
  const { createDocument } = await import('zod-openapi');
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'FloImg Fleet',
        version: packageJson.version,
        description:
          'Agents of a FloImg gallery: make them, start them, watch them. Errors are RFC 9457 documents.',
        license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
      },
      servers: [{ url: '/', description: 'This fleet' }],
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      paths,
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'For scripts: API_TOKEN' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: sessionCookie,
            description: 'For people: POST /api/session',
          },
        },
      },
    },
    { allowEmptySchema: { custom: true, unknown: true } },
  );
}

function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { operationId, tag, summary, access, params, query, body, status, contentType, answer } = endpoint;
  return {
    operationId,
    tags: [tag],
    summary,
    security: access === 'open' ? [] : [{ token: [] }, { session: [] }],
    requestParams: { path: params, query },
    ...(body === noBody ? {} : { requestBody: { content: { 'application/json': { schema: body } } } }),
    responses: {
      [`${status}`]: { description: 'Done', content: { [contentType]: { schema: answer } } },
      ...refusalsOf(endpoint),
    },
  };
}

/** One answer for each status, naming the codes that come with it. */
function refusalsOf({ access, method, refusals }: Endpoint): ZodOpenApiOperationObject['responses'] {
  const codes = new Set([
    ...commonRefusals,
    ...(access === 'operator' ? operatorRefusals : []),
    ...(method === 'get' ? [] : changeRefusals),
    ...refusals,
  ]);
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  const answers = [...byStatus].map(([status, named]) => [
    String(status),
    { description: named.join(', '), content: { 'application/problem+json': { schema: problemSchema } } },
  ]);
  return Object.fromEntries(answers);
}
