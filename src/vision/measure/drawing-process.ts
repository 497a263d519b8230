import { buffer } from 'node:stream/consumers';
import { type DrawingHead, longestDrawingMs } from './open-drawing.ts';
import { openHere, PictureUnreadableError } from './open-here.ts';

/** A process that draws one drawing: it comes in, and its size and the pixels of its copy go out. */

// It ends itself, because whoever has started it may have been killed; no exit waits for the renderer that way.
setTimeout(() => process.kill(process.pid, 'SIGKILL'), longestDrawingMs).unref();

const [head, pixels] = await drawn(await buffer(process.stdin));
process.stdout.write(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), pixels]));

async function drawn(bytes: Uint8Array): Promise<readonly [DrawingHead, Uint8Array]> {
  try {
    const { width, height, copy } = await openHere(bytes);
    return [{ width, height, copyWidth: copy.width, copyHeight: copy.height }, copy.data];
  } catch (error) {
    if (error instanceof PictureUnreadableError) return [{ reason: error.message }, new Uint8Array()];
    throw error;
  }
}
