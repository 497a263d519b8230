import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that the API's own document uses. */
export interface JsonSchema {
  readonly $ref?: string | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly items?: JsonSchema | boolean | undefined;
  readonly prefixItems?: readonly JsonSchema[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
}

export const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    enum: z.array(z.unknown()).optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    items: z.union([jsonSchema, z.boolean()]).optional(),
    prefixItems: z.array(jsonSchema).optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
  }),
);

export type Components = Readonly<Record<string, JsonSchema>>;

/** What a schema cannot tell, by the name of the field: values that have a good chance to be taken. */
export type Hints = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Makes values that fit a schema, as far as a schema can tell. */
export function valuesOf(schema: JsonSchema, components: Components, hints: Hints): fc.Arbitrary<unknown> {
  const again = (inner: JsonSchema): fc.Arbitrary<unknown> => valuesOf(inner, components, hints);
  if (schema.$ref !== undefined) return again(components[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return fc.oneof(...variants.map(again));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => again({ ...schema, type })));
  switch (schema.type) {
    case 'string':
      return textsOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return listsOf(schema, again);
    case 'object':
      return objectsOf(schema, again, hints);
    default:
      return fc.jsonValue();
  }
}

function textsOf({ format, pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  // Classes of Unicode properties only leave characters out, of which graphemes hold none.
  if (pattern !== undefined && !pattern.includes('\\p{'))
    return fc.oneof({ weight: 4, arbitrary: fc.stringMatching(new RegExp(pattern, 'u')) }, fc.string());
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) });
}

function listsOf(
  schema: JsonSchema,
  again: (inner: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (schema.prefixItems !== undefined) return fc.tuple(...schema.prefixItems.map(again));
  const item = typeof schema.items === 'object' ? again(schema.items) : fc.jsonValue();
  const minLength = schema.minItems ?? 0;
  return fc.array(item, { minLength, maxLength: Math.max(minLength, Math.min(schema.maxItems ?? 4, 4)) });
}

function objectsOf(
  { properties = {}, required = [] }: JsonSchema,
  again: (inner: JsonSchema) => fc.Arbitrary<unknown>,
  hints: Hints,
): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, field]) => {
    const plain = again(field);
    const hint = hints[name];
    const value = hint === undefined ? plain : fc.oneof({ weight: 5, arbitrary: hint }, plain);
    return [name, value] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

/** Texts that have broken many a server. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    'x\udc00y',
    '\u202e\u200b\ufeff',
    '👩‍👩‍👧‍👦'.repeat(20),
    '%',
    '%00',
    "'; drop table agents; --",
    '__proto__',
    'constructor',
    '\\',
    '../../etc/passwd',
    '{{7*7}}',
    '-1',
    '1e309',
    '99999999999999999999',
    '0x10',
    'NaN',
    'null',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.integer({ min: 100, max: 3000 }).map((length) => 'x'.repeat(length)),
);

const hostileNumbers = fc.constantFrom(
  -0,
  -1,
  0.1,
  5e-324,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  Number.MAX_SAFE_INTEGER + 2,
);

/** Values of any kind that do not belong where they stand. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  hostileTexts,
  hostileNumbers,
  fc.constantFrom(null, true, false, [], {}, [[]], [null], { $ne: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The value with something in it replaced, left out, or added. */
export function mutations(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, hostileValues, hostileTexts, fc.nat(), fc.nat(3))
    .map(([value, hostile, name, place, kind]) => mutate(value, { hostile, name, place, kind }));
}

interface Mutation {
  readonly hostile: unknown;
  readonly name: string;
  readonly place: number;
  readonly kind: number;
}

function mutate(value: unknown, mutation: Mutation): unknown {
  const { hostile, name, place, kind } = mutation;
  if (Array.isArray(value)) {
    if (value.length === 0 || kind === 0) return [...value, hostile];
    const at = place % value.length;
    return value.with(at, mutate(value[at], { ...mutation, place: place >> 2 }));
  }
  if (typeof value !== 'object' || value === null) return hostile;
  const entries = Object.entries(value);
  if (entries.length === 0 || kind === 0) return Object.fromEntries([...entries, [name, hostile]]);
  const at = place % entries.length;
  if (kind === 1) return Object.fromEntries(entries.toSpliced(at, 1));
  const [key, inner] = entries[at] ?? [name, null];
  return Object.fromEntries(entries.with(at, [key, mutate(inner, { ...mutation, place: place >> 2 })]));
}
