import { renderApiReference } from '@scalar/client-side-rendering';
import { z } from 'zod';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import type { Readiness } from '../readiness.ts';

const tag = 'Service';

const dependency = z.object({ ok: z.boolean(), detail: z.string() });

const readySchema = z
  .object({
    status: z.enum(['ready', 'unavailable', 'draining']),
    checks: z.object({ postgres: dependency, migrations: dependency, redis: dependency }),
  })
  .meta({ id: 'Readiness' });

export const docsPath = '/api/docs';

/** Where `npm run build` leaves the program that draws the API's page. */
export const apiReferenceScript = '/vendor/api-reference.js';

export interface ServiceRouteParts {
  readiness(): Promise<Readiness>;
  /** Prometheus' text format. */
  metrics(): Promise<string>;
  /** The OpenAPI document of all endpoints. */
  openApi(): Promise<object>;
}

/** Routes for whoever runs the service rather than the agents. */
export function serviceEndpoints({ readiness, metrics, openApi }: ServiceRouteParts): Endpoint[] {
  const empty = { params: nothing, query: nothing, body: noBody };
  return [
    endpoint({
      ...empty,
      method: 'get',
      path: '/health',
      operationId: 'getHealth',
      tag,
      summary: 'Tells that the process runs',
      access: 'open',
      answer: z.object({ status: z.literal('ok') }).meta({ id: 'Health' }),
      run: async () => ({ status: 'ok' }),
    }),
    endpoint({
      ...empty,
      method: 'get',
      path: '/ready',
      operationId: 'getReadiness',
      tag,
      summary: 'Checks what the process depends on; 503 while something is out or it is stopping',
      access: 'open',
      answer: readySchema,
      unavailable: readySchema,
      run: async ({ response }) => {
        const ready = await readiness();
        response.status(ready.status === 'ready' ? 200 : 503).json(ready);
        return undefined;
      },
    }),
    endpoint({
      ...empty,
      method: 'get',
      path: '/metrics',
      operationId: 'getMetrics',
      tag,
      summary: 'Metrics for Prometheus',
      contentType: 'text/plain',
      answer: z.string(),
      run: async ({ response }) => {
        response.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics());
        return undefined;
      },
    }),
    endpoint({
      ...empty,
      method: 'get',
      path: '/api/openapi.json',
      operationId: 'getOpenApi',
      tag,
      summary: 'This API as an OpenAPI 3.1 document',
      answer: z.record(z.string(), z.unknown()),
      run: async ({ response }) => {
        response.json(await openApi());
        return undefined;
      },
    }),
    endpoint({
      ...empty,
      method: 'get',
      path: docsPath,
      operationId: 'getDocs',
      tag,
      summary: 'This API as a page',
      contentType: 'text/html',
      answer: z.string(),
      run: async ({ response }) => {
        const page = renderApiReference({
          // Everything on the page comes from this server; nothing is asked of anybody else's.
          config: {
            url: '/api/openapi.json',
            withDefaultFonts: false,
            telemetry: false,
            hideClientButton: true,
            showDeveloperTools: 'never',
            agent: { disabled: true },
            mcp: { disabled: true },
          },
          pageTitle: 'FloImg Fleet API',
          cdn: apiReferenceScript,
          nonce: String(response.locals.scriptNonce),
        });
        response.type('html').send(page);
        return undefined;
      },
    }),
  ];
}
