import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const house = join(import.meta.dirname, '..', '..');

const condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);

const serviceSchema = z.looseObject({
  build: z.string().optional(),
  image: z.string().optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string().nullable()).default({}),
  depends_on: z.record(z.string(), z.object({ condition })).default({}),
  healthcheck: z
    .looseObject({ disable: z.boolean().optional(), test: z.array(z.string()).optional() })
    .optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  profiles: z.array(z.string()).default([]),
  restart: z.string().optional(),
  stop_grace_period: z.string().optional(),
});

const composeSchema = z.looseObject({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.unknown()).default({}),
});

/** As much of a service as the tests look at. */
export type ComposeService = z.infer<typeof serviceSchema>;

/** A compose file with its anchors followed. */
export interface ComposeFile {
  readonly text: string;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  /** @throws {RangeError} when there is no such service */
  service(name: string): ComposeService;
}

export function readComposeFile(name: string): ComposeFile {
  const text = readFileSync(join(house, name), 'utf8');
  const { services, volumes } = composeSchema.parse(parse(text, { merge: true }));
  return {
    text,
    services,
    volumes,
    service(wanted) {
      const service = services[wanted];
      if (service === undefined) throw new RangeError(`${name} has no service ${wanted}.`);
      return service;
    },
  };
}

const reference = /^([A-Z_][A-Z0-9_]*)(?::-([\s\S]*))?\}/;

/**
 * Puts variables into a text as docker compose does: `${NAME}` and `${NAME:-default}`, where a default may hold more.
 * @throws {SyntaxError} at any other form, because the files here use none
 */
export function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  const begin = text.indexOf('${');
  if (begin === -1) return text;
  const end = endOfReference(text, begin);
  const match = reference.exec(text.slice(begin + 2, end + 1));
  const [, name = '', otherwise = ''] = match ?? [];
  if (match === null) throw new SyntaxError(`Not a reference to a variable: ${text.slice(begin, end + 1)}`);
  const given = variables[name] ?? '';
  const value = given === '' ? interpolate(otherwise, variables) : given;
  return text.slice(0, begin) + value + interpolate(text.slice(end + 1), variables);
}

/** The index of the brace that ends the reference which begins at `begin`. */
function endOfReference(text: string, begin: number): number {
  let depth = 0;
  for (let index = begin + 1; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  throw new SyntaxError(`A reference to a variable does not end: ${text.slice(begin)}`);
}

/** Names of all variables that a file takes from its surroundings. */
export function referencedVariables(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)/g)].map(([, name = '']) => name))];
}

/** The environment that a service gets from some files, the later ones over the earlier ones. */
export function environmentOf(
  service: string,
  files: readonly ComposeFile[],
  variables: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const merged = Object.assign({}, ...files.map((file) => file.services[service]?.environment ?? {}));
  const entries = Object.entries(z.record(z.string(), z.string().nullable()).parse(merged));
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === null ? [] : [[name, interpolate(value, variables)]])),
  );
}
