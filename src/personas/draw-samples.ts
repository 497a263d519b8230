import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { withDeadline } from '../lib/deadline.ts';
import { type SamplePicture, type SampleRequest, threadAnswerSchema } from './sample-wire.ts';

/** A thread without work is given back after so many milliseconds, with the renderer's memory. */
const idleMs = 30_000;
/** Six pictures take a few seconds, on a busy machine some more. In milliseconds. */
const longestMs = 60_000;

/** Far more than it takes; a persona that takes more ends the thread, and not the process. */
const resourceLimits = { maxOldGenerationSizeMb: 256 };

/** Draws sample pictures of a persona. @throws {Error} saying why there are none */
export type DrawSamples = (request: SampleRequest) => Promise<readonly SamplePicture[]>;

/**
 * Draws in a thread of its own, because a picture takes the processor for a third of a second, in which a web process would
 * answer nobody. The thread begins with the first request and ends when it is idle; it keeps no process alive.
 */
export function createSampleDrawer(): DrawSamples {
  // One after the other: two at once would take the processor from everybody else.
  const inTurn = pLimit(1);
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  const end = (): void => {
    // Nobody waits for it, and it does not fail: it says only with which code the thread ended.
    void thread?.terminate();
    thread = null;
  };
  const draw: DrawSamples = async (request) => {
    clearTimeout(idle);
    thread ??= new Worker(new URL('./sample-thread.ts', import.meta.url), { resourceLimits });
    thread.unref();
    const answered = once(thread, 'message');
    thread.postMessage(request);
    const answer = await withDeadline(longestMs, answered)
      .then(([message]) => threadAnswerSchema.parse(message))
      .catch((error: unknown) => {
        // What the thread does now is unknown; the next request gets another one.
        end();
        throw error;
      });
    idle = setTimeout(end, idleMs).unref();
    if ('fault' in answer) throw new Error(`The sample pictures could not be drawn: ${answer.fault}`);
    return answer.pictures;
  };
  return (request) => inTurn(draw, request);
}
