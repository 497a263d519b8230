/** What one parameter of a node may hold. Ranges include their ends. */
export type ParameterRule =
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly default?: string }
  | {
      readonly type: 'number';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly default?: number;
    }
  | { readonly type: 'boolean'; readonly default?: boolean }
  | { readonly type: 'array' }
  | { readonly type: 'object' };

/** A generator or a transform of the engine, and what it takes. */
export interface NodeRule {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly parameters: Readonly<Record<string, ParameterRule>>;
  readonly required: readonly string[];
  /** The environment variable of the key that the server needs for it; set for models alone. */
  readonly apiKeyEnvVar?: string;
}

/** A text that may be anything. */
export const text = (fallback?: string): ParameterRule =>
  fallback === undefined ? { type: 'string' } : { type: 'string', default: fallback };

/** One of a few words; without a default where none is named. */
export const oneOf = (words: readonly string[], fallback?: string): ParameterRule =>
  fallback === undefined
    ? { type: 'string', enum: words }
    : { type: 'string', enum: words, default: fallback };

interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly fallback?: number;
}

export const number = ({ min, max, fallback }: Range = {}): ParameterRule => ({
  type: 'number',
  ...(min === undefined ? {} : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
  ...(fallback === undefined ? {} : { default: fallback }),
});

export const object: ParameterRule = { type: 'object' };
export const array: ParameterRule = { type: 'array' };
