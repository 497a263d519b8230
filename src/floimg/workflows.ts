import type { z } from 'zod';
import type { Step } from '../gallery/workflow.ts';
import type { WriteOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { FloimgMalformedError } from './errors.ts';
import { imageIdIn } from './items.ts';
import { blobPathOf, executeAnswer, type UsageEvent } from './schema.ts';

/** What a workflow made. */
export interface WorkflowResult {
  /** Absolute URL of the result: the last image, for the ones before it are intermediates. */
  readonly imageUrl: string;
  /** The result's id; null where Studio does not say. */
  readonly imageId: string | null;
  /** Every image made, in the order of the steps. */
  readonly imageIds: readonly string[];
  /** Absolute, in the order of the steps. */
  readonly imageUrls: readonly string[];
  /** The result's bytes, where the answer holds them. */
  readonly preview: Uint8Array | null;
  /** What was used, for the price. */
  readonly usage: readonly UsageEvent[];
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
      const answer = await client.send({
        kind: 'workflow',
        method: 'POST',
        route,
        body: { ...(name === undefined ? {} : { name }), steps },
        answer: executeAnswer,
        ...by,
      });
      const imageUrls = imagesIn(answer).map((url) => (url === null ? null : client.resolveUrl(url)));
      const imageUrl = imageUrls.at(-1) ?? null;
      if (imageUrl === null) throw noUsableImage(imageUrls.length);
      return {
        imageUrl,
        imageId: answer.imageIds.at(-1) ?? imageIdIn(imageUrl),
        imageIds: answer.imageIds.flatMap((id) => id ?? []),
        imageUrls: imageUrls.flatMap((url) => url ?? []),
        preview: previewIn(answer),
        usage: answer.usageEvents,
      };
    },
  };
}

/** Where each image is, in the order of the steps: by its address, or else by its id. */
function imagesIn({ imageIds, imageUrls }: z.infer<typeof executeAnswer>): readonly (string | null)[] {
  if (imageUrls.length > 0 && imageUrls.length !== imageIds.length) return imageUrls;
  return imageIds.map((id, place) => imageUrls[place] ?? (id === null ? null : blobPathOf(id)));
}

/** Characters of base64 that a preview may have; larger ones are left aside. */
const longestPreview = 24_000_000;

/** The result's bytes from the answer's previews: an address of its own, `data:image/png;base64,…`. */
function previewIn({ imageIds, previews }: z.infer<typeof executeAnswer>): Uint8Array | null {
  const id = imageIds.at(-1) ?? null;
  const preview = id === null ? undefined : previews[id];
  if (typeof preview !== 'string' || preview.length > longestPreview) return null;
  return Buffer.from(preview.slice(preview.indexOf(',') + 1), 'base64');
}

function noUsableImage(images: number): FloimgMalformedError {
  const reason =
    images === 0 ? 'completed without any image' : 'completed, but where its last image is cannot be read';
  return new FloimgMalformedError(reason, { call: `POST ${route}`, status: 200, outcome: 'unknown' });
}
