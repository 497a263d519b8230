import { Router } from 'express';
import type { MadeImage } from '../../src/gallery/engine/run.ts';
import { isRecord } from '../../src/gallery/engine/validate.ts';
import type { ImageRecord } from '../../src/gallery/records.ts';
import { type Answer, ok } from './answer.ts';
import { type ApiContext, call } from './call.ts';
import { Refusal } from './refusal.ts';
import { agentOf } from './requests.ts';
import { blobUrl } from './wire.ts';

/**
 * The call that runs an image workflow and keeps every image that its steps make, also those of a workflow that fails at
 * a later step: they were made and paid for.
 */
export function workflowRoutes(context: ApiContext): Router {
  const { store, engine, clock } = context;
  const router = Router();

  router.post(
    '/sync',
    call(context, 'execute', async (request): Promise<Answer> => {
      const user = agentOf(request, context);
      const steps = stepsIn(request.body);
      const askedAt = clock.now();
      const { initialVariablesBase64 } = bodyOf(request.body);
      const { images, usageEvents, dataOutputs, refusal } = await engine.execute(
        { steps, initialVariablesBase64 },
        store.gallery.imageCount,
      );
      const failure = refusal === undefined ? null : String(Reflect.get(refusal.body, 'error'));
      const run = { key: request.get('idempotency-key') ?? null, askedAt, failure, usageEvents };
      const records = await store.addImages(user, images, run);
      if (refusal !== undefined) return refusal;
      return ok({
        status: 'completed',
        imageIds: records.map(({ id }) => id),
        imageUrls: records.map(({ id }) => blobUrl(id)),
        previews: Object.fromEntries(records.map((record, index) => previewOf(record, images[index]))),
        dataOutputs,
        usageEvents,
      });
    }),
  );

  return router;
}

/** The whole image once more, in the answer itself. */
function previewOf({ id }: ImageRecord, image: MadeImage | undefined): [string, string] {
  if (image === undefined) throw new RangeError(`Image ${id} was kept and never made.`);
  return [id, `data:${image.contentType};base64,${image.bytes.toString('base64')}`];
}

function bodyOf(body: unknown): Readonly<Record<string, unknown>> {
  return isRecord(body) ? body : {};
}

function stepsIn(body: unknown): readonly unknown[] {
  const { steps } = bodyOf(body);
  if (!Array.isArray(steps) || steps.length === 0) {
    throw new Refusal(400, { error: 'Pipeline must have at least one step' });
  }
  return steps;
}
