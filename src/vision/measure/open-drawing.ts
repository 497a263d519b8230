import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { z } from 'zod';
import { messageOf } from '../../lib/errors.ts';
import { copySide, type OpenedPicture, PictureUnreadableError } from './open-here.ts';

const side = z.int().min(1);
const copiedSide = side.max(copySide);

/**
 * What the process that draws answers: sizes, with the copy's pixels behind the line; or why there is none. It has had a
 * stranger's file in hand, so its answer is read as one.
 */
const drawingHeadSchema = z.union([
  z.strictObject({ reason: z.string().max(500) }),
  z.strictObject({ width: side, height: side, copyWidth: copiedSide, copyHeight: copiedSide }),
]);
export type DrawingHead = z.infer<typeof drawingHeadSchema>;

/** Milliseconds that a drawing may take; {@link file://./drawing-process.ts} ends itself then, and is ended a little later. */
export const longestDrawingMs = 5_000;
const graceMs = 3_000;
/** So many are drawn at once: each may take hundreds of megabytes. */
const inTurn = pLimit(2);
const program = fileURLToPath(new URL('./drawing-process.ts', import.meta.url));

/**
 * Opens a drawing in a process of its own: the renderer works through a long outline or a large filter for hours where
 * somebody has made them for that, and only the end of its process stops it.
 * @throws {PictureUnreadableError} where it is none, a broken one, has more than 40 million pixels, or takes too long
 */
export function openDrawing(bytes: Uint8Array): Promise<OpenedPicture> {
  return inTurn(drawElsewhere, bytes);
}

async function drawElsewhere(bytes: Uint8Array): Promise<OpenedPicture> {
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // It needs no secret of this one.
    env: {},
    timeout: longestDrawingMs + graceMs,
    killSignal: 'SIGKILL',
  });
  // It may have ended before it has read everything; why, its answer says.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  try {
    const [answer, [, signal]] = await Promise.all([buffer(child.stdout), once(child, 'close')]);
    if (signal === 'SIGKILL') throw new PictureUnreadableError('drawing it took too long');
    return openedIn(answer);
  } catch (cause) {
    if (cause instanceof PictureUnreadableError) throw cause;
    throw new PictureUnreadableError(`it cannot be drawn (${messageOf(cause)})`, { cause });
  }
}

function openedIn(answer: Buffer): OpenedPicture {
  const end = answer.indexOf('\n');
  if (end === -1) throw new PictureUnreadableError('whatever drew it gave up');
  const head = drawingHeadSchema.parse(JSON.parse(answer.toString('utf8', 0, end)));
  if ('reason' in head) throw new PictureUnreadableError(head.reason);
  const { width, height, copyWidth, copyHeight } = head;
  const data = answer.subarray(end + 1);
  if (data.length !== copyWidth * copyHeight * 3)
    throw new PictureUnreadableError('whatever drew it gave up');
  const copy = { data, width: copyWidth, height: copyHeight, channels: 3 };
  return { width, height, animated: false, copy };
}
