import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import packageJson from '../../package.json' with { type: 'json' };
import { sessionCookie } from './auth.ts';
import type { Endpoint } from './endpoint.ts';
import { type ProblemCode, problems } from './problems.ts';
import { problemSchema } from './schemas/problem.ts';

/** What any operator's route may answer with, besides what it declares. */
const commonRefusals: readonly ProblemCode[] = ['VALIDATION_FAILED', 'DATABASE_UNAVAILABLE', 'REDIS_UNAVAILABLE'];
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
        description: 'Agents of a FloImg gallery: make them, start them, watch them. Errors are RFC 9457 documents.',
        license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
      },
      servers: [{ url: '/', description: 'This fleet' }],
      tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
      paths,
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'For scripts: API_TOKEN' },
          session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: 'For people: POST /api/session' },
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
    ...(isEmpty(body) ? {} : { requestBody: { content: { 'application/json': { schema: body } } } }),
    responses: {
      [`${status}`]: { description: 'Done', content: { [contentType]: { schema: answer } } },
      ...refusalsOf(endpoint),
    },
  };
}
