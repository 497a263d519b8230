import type { NodeRule } from './rules.ts';

/** A node as the engine describes it to others: its parameters as a JSON Schema. */
export interface NodeDefinition {
  readonly id: string;
  readonly type: 'generator' | 'transform';
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

/** The nodes of one kind, as `GET /api/nodes/generators` and `/transforms` list them. */
export function nodeList(
  kind: 'generators' | 'transforms',
  rules: readonly NodeRule[],
): readonly NodeDefinition[] {
  return rules.map((rule) => {
    const { name, description, category, apiKeyEnvVar } = rule;
    const type = kind === 'generators' ? 'generator' : 'transform';
    return {
      id: type === 'generator' ? `generator:${name}` : `transform:sharp:${name}`,
      type,
      name,
      label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      description,
      category,
      params: nodeSchema(rule),
      ...(type === 'transform' ? { providerName: 'sharp' } : {}),
      ...(apiKeyEnvVar === undefined ? {} : { isAI: true, requiresApiKey: true, apiKeyEnvVar }),
    };
  });
}
