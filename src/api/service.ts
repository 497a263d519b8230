import { z } from 'zod';
import { noInput, route } from './route.ts';

const tag = 'Service';

export const getHealth = route({
  ...noInput,
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  tag,
  summary: 'Says that the process runs',
  access: 'open',
  answer: z.object({ status: z.literal('ok') }).meta({ id: 'Health' }),
});

/** What one dependency said. */
const checkSchema = z.object({ ok: z.boolean(), detail: z.string() }).readonly();
export type Check = z.infer<typeof checkSchema>;

const readinessSchema = z
  .object({
    status: z.enum(['ready', 'degraded', 'unavailable', 'draining']),
    checks: z
      .object({
        postgres: checkSchema,
        migrations: checkSchema,
        redis: checkSchema,
        clock: checkSchema,
        model: checkSchema,
        floimg: checkSchema,
      })
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Readiness' });
export type Readiness = z.infer<typeof readinessSchema>;

export const getReadiness = route({
  ...noInput,
  method: 'get',
  path: '/ready',
  operationId: 'getReadiness',
  tag,
  summary:
    'Checks what the process depends on, with a small write to each store; 503 while something is unavailable or the process is stopping, and `degraded` (200) while it works with something amiss: the memory of Redis, the clock, the model, FloImg Studio',
  access: 'open',
  answer: readinessSchema,
  unavailable: readinessSchema,
});

export const getMetrics = route({
  ...noInput,
  method: 'get',
  path: '/metrics',
  operationId: 'getMetrics',
  tag,
  summary: 'Metrics for Prometheus',
  contentType: 'text/plain',
  answer: z.string(),
});

export const getOpenApi = route({
  ...noInput,
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'getOpenApi',
  tag,
  summary: 'This API as an OpenAPI 3.1 document',
  answer: z.record(z.string(), z.unknown()),
});

export const getDocs = route({
  ...noInput,
  method: 'get',
  path: '/api/docs',
  operationId: 'getDocs',
  tag,
  summary: 'This API as a page',
  contentType: 'text/html',
  answer: z.string(),
});

const instant = z.string().meta({ format: 'date-time' });

export const getProxies = route({
  ...noInput,
  method: 'get',
  path: '/api/proxies',
  operationId: 'getProxies',
  tag,
  summary: 'Proxies whose word on the address of a caller this web process believes, and who else gave it',
  answer: z
    .object({
      trusted: z
        .array(z.string())
        .readonly()
        .meta({ description: 'Ranges and names of hosts in TRUSTED_PROXIES' }),
      notBelieved: z
        .array(z.object({ address: z.string(), lastSeenAt: instant }))
        .readonly()
        .meta({
          description:
            'Peers that sent X-Forwarded-For and are not trusted, the latest first, twenty at most',
        }),
    })
    .meta({ id: 'Proxies' }),
});
