import { expect } from 'chai';
import { z } from 'zod';
import { isProblemCode, problems } from '../../src/api/problems.ts';
import type { Endpoint } from '../../src/web/endpoint.ts';
import { openApiDocument } from '../../src/web/openapi.ts';
import type { HttpAnswer } from './http.ts';

const problemSchema = z.strictObject({
  type: z.string().regex(/^urn:floimg-fleet:problem:[a-z-]+$/),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  code: z.string(),
  errors: z
    .array(z.strictObject({ path: z.string(), message: z.string().min(1), code: z.string().min(1) }))
    .min(1)
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ responses: z.record(z.string(), z.object({ description: z.string() })) }),
    ),
  ),
});

/** What every answer of the API promises, checked against the endpoints' own declarations. */
export interface WebContract {
  /** Throws an assertion unless the answer is one that the document promises for this request. */
  check(method: string, path: string, answer: HttpAnswer): void;
}

/** Reads a problem document; throws an assertion where the answer is none, or contradicts itself. */
export function problemIn(answer: HttpAnswer): Problem {
  expect(answer.headers['content-type'], answer.text).to.equal('application/problem+json; charset=utf-8');
  const problem = problemSchema.parse(JSON.parse(answer.text));
  expect(problem.status).to.equal(answer.status);
  if (!isProblemCode(problem.code)) throw new Error(`${problem.code} is no documented code.`);
  expect(problems[problem.code].status).to.equal(answer.status);
  expect(problem.errors === undefined).to.equal(problem.code !== 'VALIDATION_FAILED');
  return problem;
}

type Paths = z.output<typeof documentSchema>['paths'];
/** One for each list of routes, which all web processes have the same of: making it takes a tenth of a second. */
const documented = new Map<string, Promise<Paths>>();

function pathsOf(endpoints: readonly Endpoint[]): Promise<Paths> {
  const routes = endpoints.map(({ operationId }) => operationId).join();
  const known = documented.get(routes);
  if (known !== undefined) return known;
  const made = openApiDocument(endpoints).then((document) => documentSchema.parse(document).paths);
  documented.set(routes, made);
  return made;
}

export async function webContract(endpoints: readonly Endpoint[]): Promise<WebContract> {
  const paths = await pathsOf(endpoints);
  const known = endpoints.map((endpoint) => ({
    endpoint,
    pattern: new RegExp(`^${endpoint.path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}/?$`, 'i'),
  }));
  return {
    check(method, target, answer) {
      // An answer to HEAD has no body, and a redirection none that is read.
      if (method === 'HEAD' || (answer.status >= 300 && answer.status < 400)) return;
      const path = target.split('?', 1)[0] ?? '';
      const found = known.find(
        ({ endpoint, pattern }) => endpoint.method === method.toLowerCase() && pattern.test(path),
      );
      if (found === undefined) {
        if (answer.status >= 400) problemIn(answer);
        return;
      }
      const { endpoint } = found;
      if (answer.status < 300) return checkSuccess(endpoint, answer);
      if (answer.status === 503 && endpoint.unavailable !== undefined) {
        endpoint.unavailable.parse(JSON.parse(answer.text));
        return;
      }
      const { code } = problemIn(answer);
      const operation = paths[endpoint.path.replace(/:(\w+)/g, '{$1}')]?.[endpoint.method];
      expect(operation?.responses[answer.status]?.description.split(', '), endpoint.operationId).to.include(
        code,
      );
    },
  };
}

function checkSuccess(
  { operationId, status, contentType, otherContentTypes, answer: schema, reportsProgress }: Endpoint,
  answer: HttpAnswer,
) {
  expect(answer.status, operationId).to.equal(status);
  const mediaType = answer.headers['content-type']?.split(';', 1)[0];
  if (reportsProgress && mediaType === 'application/x-ndjson') return;
  expect([contentType, ...otherContentTypes], operationId).to.include(mediaType);
  if (mediaType !== 'application/json') return;
  const body: unknown = JSON.parse(answer.text);
  // What the contract does not know is left out by parsing, and so is missed here.
  expect(schema.parse(body), operationId).to.deep.equal(body);
}
