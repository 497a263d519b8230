import { Router } from 'express';
import { z } from 'zod';
import { runWorkflow } from '../../src/gallery/images/workflow.ts';
import { WorkflowError } from '../../src/gallery/images/workflow-error.ts';
import { stepSchema } from '../../src/gallery/workflow.ts';
import { ok } from './answer.ts';
import { type ApiContext, call } from './call.ts';
import { Refusal } from './refusal.ts';
import { agentOf } from './requests.ts';
import { blobUrl } from './wire.ts';

/** More steps than any sensible pipeline has. */
const maxSteps = 50;

const stepsSchema = z.array(stepSchema).max(maxSteps);

/** The call that runs an image workflow and keeps every image that its steps make. */
export function workflowRoutes(context: ApiContext): Router {
  const { store } = context;
  const router = Router();

  router.post(
    '/sync',
    call(context, 'execute', async (request) => {
      const user = agentOf(request, store);
      const steps = stepsIn(request.body);
      const run = { key: request.get('idempotency-key') ?? null, askedAt: context.clock.now() };
      const made = await failingAsStudioDoes(() => runWorkflow(steps, store.gallery.imageCount));
      const records = await store.addImages(user, made.images, run);
      return ok({
        status: 'completed',
        imageIds: records.map(({ id }) => id),
        imageUrls: records.map(({ id }) => blobUrl(id)),
        previews: {},
        dataOutputs: {},
        usageEvents: made.generators.map((generator) => ({ generator, images: 1 })),
      });
    }),
  );

  return router;
}

function stepsIn(body: unknown): z.infer<typeof stepsSchema> {
  const { steps } = z.object({ steps: z.unknown().optional() }).catch({}).parse(body);
  if (!Array.isArray(steps) || steps.length === 0) {
    throw new Refusal(400, { error: 'A workflow needs at least one step' });
  }
  const parsed = stepsSchema.safeParse(steps);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Refusal(500, {
    status: 'error',
    error: `Invalid workflow: steps.${first?.path.join('.')}: ${first?.message}`,
  });
}

/** A user's mistake is a 500 too; it says that repeating is no use. */
async function failingAsStudioDoes<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error;
    throw new Refusal(500, {
      status: 'error',
      error: error.message,
      errorCode: error.code,
      errorCategory: 'user_error',
      retryable: false,
    });
  }
}
