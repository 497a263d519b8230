import type { ActionContext } from '../actions/definition.ts';
import { definitionOf } from '../actions/index.ts';
import type { NamedSteps } from '../actions/row.ts';
import { type Floimg, type FloimgFailure, isFloimgFailure, type Lookup } from '../floimg/index.ts';
import type { Clock } from '../lib/clock.ts';
import { startElapsed } from '../lib/elapsed.ts';
import { assertNever, FleetError } from '../lib/errors.ts';
import type { ActionId } from '../lib/ids.ts';
import { type Looked, type LookRequest, worthPosting } from '../vision/look.ts';
import { isSettled } from './action-states.ts';
import { callsOfFailedRun, callsOfRun, type ImageCall, noticesOfImages, pictureNote } from './image-costs.ts';
import { keepImage, throughOutages } from './keep-image.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerAction } from './ledger-rows.ts';
import type { Notice } from './notices.ts';
import type { Visit } from './visit.ts';

interface ActParts {
  readonly floimg: Floimg;
  readonly ledger: Ledger;
  readonly clock: Clock;
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
  /** Adds to the trace why a picture was not used. */
  readonly note: (call: ImageCall) => Promise<void>;
}

/** Times that one action is sent while its outcome stays unknown; each comes after a lookup that did not find it. */
const mostSends = 8;

/** Times that the image of one post is asked for: each run may have been paid. */
const mostImageRuns = 3;

/** The image of a post was asked for as often as it may be, and no answer came. */
class ImageUnobtainableError extends FleetError {
  readonly code = 'IMAGE_UNOBTAINABLE';
}

/** Every picture that was made for a post had something that speaks against it. */
class PictureUnworthyError extends FleetError {
  readonly code = 'PICTURE_UNWORTHY';
}

/**
 * Carries out the visit's actions in order, each sent at most once. An action that FloImg refuses for good ends as
 * failed, and the visit goes on. One that an earlier visit has sent is looked up first.
 * @returns what operators are to be notified of
 * @throws {FloimgFailure} when FloImg cannot be used now or gave no answer to a write; what is not settled stays in
 *   the ledger for the next visit
 * @throws {VisitSupersededError}
 */
export function act({ parts, claim, ledger, lease, stopwatch, signal }: Visit): Promise<readonly Notice[]> {
  const { floimg, clock, tracing, store, metrics } = parts;
  const { username } = claim.self;
  const paid: ImageCall[] = [];
  const pay = async (calls: readonly ImageCall[]): Promise<void> => {
    for (const call of calls) {
      paid.push(call);
      metrics.asked({ ...call, costUsd: call.costUsd ?? 0, failure: null });
      await throughOutages(() => store.recordCall(claim.token, call));
    }
  };
  const note = (call: ImageCall): Promise<void> => throughOutages(() => store.recordCall(claim.token, call));
  const look: ActParts['look'] = (picture) =>
    parts.lookAtPicture({ agentId: claim.token.agentId, ...picture });
  const noteRefusal = async (error: Error): Promise<void> => parts.noteImageRefusal?.(reasonIn(error));
  const maySend = lease.covers;
  const context: ActParts = {
    floimg,
    clock,
    ledger,
    username,
    signal,
    maySend,
    pay,
    look,
    note,
    noteRefusal,
  };
  return stopwatch.time('act', async () => {
    for (const action of ledger.actions) {
      if (isSettled(action.status)) continue;
      const attributes = { 'fleet.action.id': action.id, 'fleet.action.attempts': action.attempts };
      await tracing.span(action.kind, { attributes }, () => perform(context, action));
    }
    return noticesOfImages(paid);
  });
}

async function perform(parts: ActParts, action: LedgerAction): Promise<void> {
  try {
    await sendOnce(parts, await withImage(parts, action));
  } catch (error) {
    if (!isFinal(error)) throw error;
    parts.ledger.settle(action.id, { status: 'failed', resultId: null, error: error.message });
  }
}

/** Makes the image that the action shows, unless it shows none or an earlier attempt has made and recorded it. */
async function withImage(parts: ActParts, action: LedgerAction): Promise<LedgerAction> {
  if (action.imageUrl !== null || action.workflow === null) return action;
  if (action.imageRuns >= mostImageRuns) {
    throw new ImageUnobtainableError(
      `FloImg was asked for the image ${action.imageRuns} times and gave no answer. Look for it there.`,
    );
  }
  const { spare, ...first } = action.workflow;
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
  parts: ActParts,
  action: LedgerAction,
  workflow: NamedSteps,
  another: boolean,
): Promise<PictureMade> {
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
  { ledger, pay, look }: ActParts,
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
function reasonIn(error: Error): string {
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
  { floimg, ledger, username, signal, maySend, pay }: ActParts,
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

async function sendOnce({ clock, ledger, ...parts }: ActParts, action: LedgerAction): Promise<void> {
  const definition = definitionOf(action);
  const since = action.sentAt ?? clock.now();
  const others = new Set(ledger.actions.flatMap(({ resultId }) => resultId ?? []));
  const context: ActionContext = { ...parts, action, since, others };
  if (action.status === 'sent' && settleByLookup(ledger, action, await definition.lookUp(context))) return;
  if (!(await ledger.markSent(action.id))) return;
  try {
    const resultId = await definition.send(context);
    ledger.settle(action.id, { status: 'confirmed', resultId, error: null });
  } catch (error) {
    if (nothingHappened(error) && !isFinal(error)) await ledger.takeBackSent(action.id);
    throw error;
  }
}

/** Finds out what became of an action that got no answer; true when it needs no further sending. */
function settleByLookup(ledger: Ledger, action: LedgerAction, lookup: Lookup<string | null>): boolean {
  switch (lookup.state) {
    case 'found':
      ledger.settle(action.id, { status: 'confirmed', resultId: lookup.value, error: null });
      return true;
    case 'undetermined':
      abandon(ledger, action, 'what became of the request cannot be found out');
      return true;
    case 'absent':
      if (action.attempts < mostSends) return false;
      abandon(ledger, action, `it was sent ${action.attempts} times`);
      return true;
  }
}

/** Better one action too few than one twice. */
function abandon(ledger: Ledger, action: LedgerAction, why: string): void {
  ledger.settle(action.id, {
    status: 'abandoned',
    resultId: null,
    error: `FloImg gave no answer, and ${why}.`,
  });
}

/** True where it is certain that a call had no effect. */
function nothingHappened(error: unknown): error is FloimgFailure {
  return isFloimgFailure(error) && error.outcome === 'none';
}

/** True where the same request would be refused again, so that the action is over. */
function isFinal(error: unknown): error is FloimgFailure | ImageUnobtainableError | PictureUnworthyError {
  if (error instanceof ImageUnobtainableError || error instanceof PictureUnworthyError) return true;
  return isFloimgFailure(error) && refusesForGood(error);
}

function refusesForGood(failure: FloimgFailure): boolean {
  switch (failure.kind) {
    case 'gone':
    case 'invalid':
    case 'agent-refused':
      return true;
    case 'workflow-failed':
      return !failure.retryable;
    case 'token-refused':
    case 'unsendable-username':
    case 'agent-allowance':
    case 'fleet-budget':
    case 'fleet-paused':
    case 'too-fast':
    case 'unavailable':
    case 'aborted':
    case 'malformed':
      return false;
    default:
      return assertNever(failure, 'kind of FloImg failure');
  }
}
