import type { NodeRule } from './rules.ts';

/** A node as the engine describes it to others: its parameters as a JSON Schema. */
export interface NodeDefinition {
  readonly id: string;
  readonly type: 'generator' | 'transform' | 'vision';
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly category: string;
  readonly params: NodeSchema;
  /** Of a transform: what carries it out. */
  readonly providerName?: string;
  readonly isAI?: boolean;
  readonly requiresApiKey?: boolean;
  readonly apiKeyEnvVar?: string;
}

export interface NodeSchema {
  readonly type: 'object';
  readonly properties: NodeRule['parameters'];
  readonly required: readonly string[];
}

export function nodeSchema({ parameters, required }: NodeRule): NodeSchema {
  return { type: 'object', properties: parameters, required };
}

/** The kinds of nodes that `GET /api/nodes/…` lists, and how one of them begins its id. */
export const nodeKinds = {
  generators: 'generator',
  transforms: 'transform:sharp',
  vision: 'vision',
} as const;
export type NodeKind = keyof typeof nodeKinds;
const types = { generators: 'generator', transforms: 'transform', vision: 'vision' } as const;

/** The nodes of one kind, as FloImg lists them. */
export function nodeList(kind: NodeKind, rules: readonly NodeRule[]): readonly NodeDefinition[] {
  return rules.map((rule) => {
    const { name, description, category, apiKeyEnvVar } = rule;
    const type = types[kind];
    return {
      id: `${nodeKinds[kind]}:${name}`,
      type,
      name,
      label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      description,
      category,
      params: nodeSchema(rule),
      ...(type === 'transform' ? { providerName: 'sharp' } : {}),
      ...(apiKeyEnvVar === undefined
        ? {}
        : { ...(type === 'vision' ? {} : { isAI: true, apiKeyEnvVar }), requiresApiKey: true }),
    };
  });
}
