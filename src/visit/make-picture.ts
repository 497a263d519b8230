import type { NamedSteps } from '../actions/row.ts';
import { type Floimg, isFloimgFailure } from '../floimg/index.ts';
import type { Step } from '../gallery/workflow.ts';
import { startElapsed } from '../lib/elapsed.ts';
import type { ActionId } from '../lib/ids.ts';
import { type Looked, type LookRequest, worthPosting } from '../vision/look.ts';
import { ImageUnobtainableError, isFinal, nothingHappened, PictureUnworthyError } from './finality.ts';
import { callsOfFailedRun, callsOfRun, type ImageCall, pictureNote } from './image-costs.ts';
import { keepImage } from './keep-image.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerAction } from './ledger-rows.ts';

/** What making a picture works with. */
export interface PictureParts {
  readonly floimg: Floimg;
  readonly ledger: Ledger;
  readonly username: string;
  readonly signal: AbortSignal;
  /** False once another worker may be at the agent: then nothing is sent any more. */
  readonly maySend: () => boolean;
  /** Records what images have cost, whoever holds the agent by now. */
  readonly pay: (calls: readonly ImageCall[]) => Promise<void>;
  /** Whether a finished picture is worth posting. */
  readonly look: (picture: Pick<LookRequest, 'bytes' | 'imageUrl'>) => Promise<Looked>;
  /** Notes that the image model may be missing. */
  readonly noteRefusal: (error: Error) => Promise<void>;
  /** Why a picture made of these steps cannot be paid for today; null where it can. */
  readonly tooDear: (steps: readonly Step[]) => Promise<string | null>;
  /** Adds to the trace why a picture was not used. */
  readonly note: (call: ImageCall) => Promise<void>;
}

/** Times that the image of one post is asked for: each run may have been paid. */
const mostImageRuns = 3;

/** Makes the image that the action shows, unless it shows none or an earlier attempt has made and recorded it. */
export async function withImage(parts: PictureParts, action: LedgerAction): Promise<LedgerAction> {
  if (action.imageUrl !== null || action.workflow === null) return action;
  if (action.imageRuns >= mostImageRuns) {
    throw new ImageUnobtainableError(
      `FloImg was asked for the image ${action.imageRuns} times and gave no answer. Look for it there.`,
    );
  }
  const { spare, note, ...first } = action.workflow;
  if (note !== undefined && action.imageRuns === 0)
    await parts.note(pictureNote(first.name, note.code, note.message));
  const made = await makePicture(parts, action, first, spare !== undefined);
  const picture =
    'imageUrl' in made || spare === undefined ? made : await makePicture(parts, action, spare, false);
  if ('problem' in picture) throw new PictureUnworthyError(`${picture.problem.message} It was not posted.`);
  return { ...action, imageUrl: picture.imageUrl };
}

/** A picture that is worth posting and recorded, or what speaks against it. */
type PictureMade = { readonly imageUrl: string } | { readonly problem: { readonly message: string } };

/**
 * Makes a picture, looks at it and records it where it is worth posting.
 * @param another whether the same brief can be drawn otherwise: then a refusal for good is a problem, and no failure
 */
async function makePicture(
  parts: PictureParts,
  action: LedgerAction,
  workflow: NamedSteps,
  another: boolean,
): Promise<PictureMade> {
  const dear = await parts.tooDear(workflow.steps);
  if (dear !== null) {
    const message = `A picture by an image model is beyond the budget: ${dear}.`;
    await parts.note(pictureNote(workflow.name, 'IMAGE_OVER_BUDGET', message));
    return { problem: { message } };
  }
  await parts.ledger.markImageRun(action.id);
  let run: MadeImage;
  try {
    run = await runWorkflow(parts, action, workflow);
  } catch (error) {
    if (!another || !isFinal(error)) throw error;
    await parts.noteRefusal(error);
    await parts.note(pictureNote(workflow.name, 'WORKFLOW_REFUSED', error.message));
    return { problem: { message: error.message } };
  }
  const { problem, unseen } = await payAndKeep(parts, action.id, run);
  if (unseen !== null) await parts.note(pictureNote(workflow.name, 'PICTURE_UNSEEN', unseen));
  if (problem === null) return { imageUrl: run.imageUrl };
  await parts.note(
    pictureNote(workflow.name, `PICTURE_${problem.fault.toUpperCase().replace('-', '_')}`, problem.message),
  );
  return { problem };
}

/**
 * Records what a run cost and its image. The price comes first: if the worker dies in between, the next run is one more
 * that was paid for. Whatever becomes of the price, the image is kept, because it cannot be asked for again.
 * @returns what came of looking at the picture; one that something speaks against is not kept
 */
async function payAndKeep(
  { ledger, pay, look }: PictureParts,
  id: ActionId,
  { imageUrl, bytes, calls }: MadeImage,
): Promise<Looked> {
  let looked = worthPosting;
  try {
    await pay(calls);
  } finally {
    looked = await look({ bytes, imageUrl });
    if (looked.problem === null) await keepImage(ledger, id, imageUrl);
  }
  return looked;
}

/** What FloImg said, with its code where it gave one. */
export function reasonIn(error: Error): string {
  const code = 'errorCode' in error ? String(error.errorCode) : '';
  return `${code} ${error.message}`.trim();
}

/** An image, and what it cost. */
interface MadeImage {
  readonly imageUrl: string;
  /** Null where the answer did not hold them. */
  readonly bytes: Uint8Array | null;
  readonly calls: readonly ImageCall[];
}

async function runWorkflow(
  { floimg, ledger, username, signal, maySend, pay }: PictureParts,
  action: LedgerAction,
  { name, steps }: NamedSteps,
): Promise<MadeImage> {
  const idempotencyKey = `${action.idempotencyKey}-image`;
  const elapsed = startElapsed();
  try {
    const by = { name, username, signal, maySend, idempotencyKey };
    const { imageUrl, preview, usage } = await floimg.workflows.run(steps, by);
    return { imageUrl, bytes: preview, calls: callsOfRun(usage, steps, elapsed()) };
  } catch (error) {
    // A workflow that failed did run, and may have been paid for.
    if (nothingHappened(error) && error.kind !== 'workflow-failed') await ledger.takeBackImageRun(action.id);
    if (isFloimgFailure(error)) await pay(callsOfFailedRun(error, steps, elapsed()));
    throw error;
  }
}
