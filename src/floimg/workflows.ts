import type { Step } from '../gallery/workflow.ts';
import type { WriteOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { FloimgMalformedError } from './errors.ts';
import { executeAnswer } from './schema.ts';

/** What a workflow made. */
export interface WorkflowResult {
  /** Absolute URL of the result: the last image, for the ones before it are intermediates. */
  readonly imageUrl: string;
  /** Every image made, in the order of the steps. */
  readonly imageIds: readonly string[];
  /** Absolute, in the order of the steps. */
  readonly imageUrls: readonly string[];
}

export interface RunOptions extends WriteOptions {
  /** Shown by Studio for the workflow. */
  readonly name?: string | undefined;
  /** Milliseconds, in place of the client's own time-out for workflows. */
  readonly timeoutMs?: number | undefined;
}

/** Makes images. */
export interface Workflows {
  /**
   * Runs steps and gives the images they made. It costs money and takes seconds, and an answer that was lost cannot
   * be asked for again: write the result down before anything else.
   * @throws {FloimgFailure} one of kind `workflow-failed` where the steps themselves failed
   */
  run(steps: readonly Step[], by: RunOptions): Promise<WorkflowResult>;
}

const route = '/api/execute/sync';

export function createWorkflows(client: FloimgClient): Workflows {
  return {
    run: async (steps, { name, ...by }) => {
      const { imageIds, imageUrls } = await client.send({
        kind: 'workflow',
        method: 'POST',
        route,
        body: { ...(name === undefined ? {} : { name }), steps },
        answer: executeAnswer,
        ...by,
      });
      const absoluteUrls = imageUrls.map((url) => client.resolveUrl(url) ?? noUsableImage(url));
      return { imageUrl: absoluteUrls.at(-1) ?? noUsableImage(null), imageIds, imageUrls: absoluteUrls };
    },
  };
}

function noUsableImage(url: string | null): never {
  const reason = url === null ? 'completed without any image' : `image URL ${url.slice(0, 100)}`;
  throw new FloimgMalformedError(reason, { call: `POST ${route}`, status: 200, outcome: 'unknown' });
}
