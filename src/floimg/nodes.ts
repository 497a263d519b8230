import { z } from 'zod';
import type { FloimgClient } from './client.ts';
import { isFloimgFailure } from './errors.ts';
import { listOf } from './reading.ts';

/** What a generator or a transform takes, as JSON Schema; null where Studio does not say. */
export type NodeParameters = Readonly<Record<string, unknown>> | null;

/** The steps that one FloImg can run. */
export interface NodeCatalogue {
  readonly generators: ReadonlyMap<string, NodeParameters>;
  readonly transforms: ReadonlyMap<string, NodeParameters>;
}

/** Asks what FloImg can run. */
export interface Nodes {
  /**
   * @returns null where this FloImg does not say
   * @throws {FloimgFailure}
   */
  list(): Promise<NodeCatalogue | null>;
}

const nodeSchema = z.object({
  name: z.string(),
  params: z.record(z.string(), z.unknown()).nullish().catch(null),
});

/** A bare list, or one in a field of its own. */
const nodesAnswer = z.union([
  listOf(nodeSchema),
  z.object({ generators: listOf(nodeSchema) }).transform(({ generators }) => generators),
  z.object({ transforms: listOf(nodeSchema) }).transform(({ transforms }) => transforms),
]);

export function createNodes(client: FloimgClient): Nodes {
  const read = async (route: string): Promise<ReadonlyMap<string, NodeParameters>> => {
    const { entries } = await client.send({
      kind: 'read',
      method: 'GET',
      route,
      username: null,
      answer: nodesAnswer,
    });
    return new Map(entries.map(({ name, params }) => [name, params ?? null]));
  };
  return {
    async list() {
      try {
        const [generators, transforms] = await Promise.all([
          read('/api/nodes/generators'),
          read('/api/nodes/transforms'),
        ]);
        return { generators, transforms };
      } catch (error) {
        // Open-source Studio lists its nodes; a cloud may not.
        if (isFloimgFailure(error) && (error.kind === 'gone' || error.kind === 'malformed')) return null;
        throw error;
      }
    },
  };
}
