import { z } from 'zod';
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiPathsObject,
  ZodOpenApiRequestBodyObject,
  ZodOpenApiResponseObject,
} from 'zod-openapi';
import packageJson from '../../package.json' with { type: 'json' };
import { outageCodes, type ProblemCode, problemSchema, problems, problemType } from '../api/problems.ts';
import { progressLines } from '../api/progress.ts';
import { noBody, type Route, tags } from '../api/route.ts';
import { sessionCookie } from '../api/session.ts';

/** What any route may answer with, besides what it declares: a body is read even where none is asked for. */
const commonRefusals: readonly ProblemCode[] = [
  'REQUEST_MALFORMED',
  'BODY_MALFORMED',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_UNSUPPORTED',
  'VALIDATION_FAILED',
  ...outageCodes,
];
const operatorRefusals: readonly ProblemCode[] = ['UNAUTHORIZED', 'RATE_LIMITED'];
const operatorChangeRefusals: readonly ProblemCode[] = ['CROSS_SITE_REFUSED'];

const schemaPath = '#/components/schemas/';

/**
 * The OpenAPI 3.1 document of the given routes, made from the very schemas that validate. The generator is loaded
 * on the first call, because most web processes never need it.
 */
export async function openApiDocument(routes: readonly Route[]): Promise<object> {
  const { createDocument } = await import('zod-openapi');
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  const document = createDocument(
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
    { allowEmptySchema: { custom: true, unknown: true }, override: inUsualForms },
  );
  sayTypesOfNullable(document, document.components?.schemas ?? {});
  return document;
}

const nullSchema = z.strictObject({ type: z.literal('null') });
/** A value that may be null, whose schema has a name or holds one that has. */
const nullableSchemaOf = z.looseObject({
  anyOf: z.tuple([z.looseObject({ $ref: z.string().optional(), type: z.string().optional() }), nullSchema]),
});
const typedSchema = z.looseObject({ type: z.string() });

/**
 * Says beside each value that may be null of which type it is, which changes nothing: the page of the API finds fault
 * with a schema that holds only the two, and reports it on the console.
 */
function sayTypesOfNullable(part: unknown, schemas: Readonly<Record<string, unknown>>): void {
  if (typeof part !== 'object' || part === null) return;
  const [value] = nullableSchemaOf.safeParse(part).data?.anyOf ?? [];
  const named = value?.$ref === undefined ? value : schemas[value.$ref.slice(schemaPath.length)];
  const typed = typedSchema.safeParse(named).data;
  if (typed !== undefined) Object.assign(part, { type: [typed.type, 'null'] });
  for (const inner of Object.values(part)) sayTypesOfNullable(inner, schemas);
}

interface Written {
  type?: unknown;
  items?: unknown;
  anyOf?: unknown;
  allOf?: unknown;
}

/**
 * The same in the forms that every reader of the document knows: that a pair has no third entry stands in `maxItems`
 * too, each of several patterns says that it is of a text, and a plain value that may be null has two types.
 */
function inUsualForms({ jsonSchema }: { readonly jsonSchema: Written }): void {
  if (jsonSchema.items === false) delete jsonSchema.items;
  const patterns = patternsSchema.safeParse(jsonSchema.allOf).data;
  if (patterns !== undefined) jsonSchema.allOf = patterns.map((one) => ({ type: 'string', ...one }));
  const [option] = nullableSchema.safeParse(jsonSchema.anyOf).data ?? [];
  if (option === undefined) return;
  const { type, enum: values, ...rest } = option;
  if (type === undefined) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, rest, {
    type: [type, 'null'],
    ...(values === undefined ? {} : { enum: [...values, null] }),
  });
}

/** What zod writes for a text of several patterns. */
const patternsSchema = z.array(z.strictObject({ pattern: z.string() }));

/** What zod writes for a value that may be null. */
const nullableSchema = z.tuple([
  z.looseObject({ type: z.string().optional(), enum: z.array(z.unknown()).optional() }),
  z.strictObject({ type: z.literal('null') }),
]);

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { operationId, tag, summary, access, params, query, body, status } = route;
  return {
    operationId,
    tags: [tag],
    summary,
    security: access === 'open' ? [] : [{ token: [] }, { session: [] }],
    requestParams: { path: params, query },
    ...(body === noBody ? {} : { requestBody: requestBodyOf(body) }),
    responses: { [`${status}`]: successOf(route), ...refusalsOf(route) },
  };
}

function requestBodyOf(body: z.ZodType): ZodOpenApiRequestBodyObject {
  const required = !body.safeParse(undefined).success;
  return { required, content: { 'application/json': { schema: body } } };
}

function successOf({
  contentType,
  otherContentTypes,
  answer,
  reportsProgress,
}: Route): ZodOpenApiResponseObject {
  const others = Object.fromEntries(
    otherContentTypes.map((type) => [type, { schema: { type: 'string' } } as const]),
  );
  if (!reportsProgress)
    return { description: 'Done', content: { [contentType]: { schema: answer }, ...others } };
  const lines = z.string().meta({
    description: 'A line each: {"progress": {done, total}} …, last {"result": …} or {"problem": …}',
  });
  return {
    description: 'Done',
    content: { [contentType]: { schema: answer }, [progressLines]: { schema: lines } },
  };
}

/** One answer for each status, naming the codes that come with it. */
function refusalsOf(route: Route): ZodOpenApiOperationObject['responses'] {
  const { access, method, refusals, unavailable } = route;
  const codes = new Set([
    ...commonRefusals,
    ...(access === 'operator' ? operatorRefusals : []),
    ...(access === 'operator' && method !== 'get' ? operatorChangeRefusals : []),
    ...refusals,
  ]);
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  const answers = [...byStatus].map(([status, named]) => [
    String(status),
    {
      description: named.join(', '),
      content: {
        [problemType]: { schema: problemSchema },
        ...(status === 503 && unavailable !== undefined
          ? { 'application/json': { schema: unavailable } }
          : {}),
      },
    },
  ]);
  return Object.fromEntries(answers);
}
