import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { withDeadline } from '../lib/deadline.ts';
import { messageOf } from '../lib/errors.ts';
import { SamplesBusyError, SamplesFailedError } from './errors.ts';
import { type SamplePicture, type SampleRequest, threadAnswerSchema } from './sample-wire.ts';

/** A thread without work is given back after so many milliseconds, with the renderer's memory. */
const idleMs = 30_000;
/** Six pictures take a few seconds, on a busy machine ten times as long. In milliseconds. */
const longestMs = 60_000;
/** Requests that wait for their turn, beside the one that is drawn; a person who types has one at a time. */
const mostWaiting = 4;

/** Far more than it takes; a persona that takes more ends the thread, and not the process. */
const resourceLimits = { maxOldGenerationSizeMb: 256 };

/**
 * Draws sample pictures of a persona.
 * @throws {SamplesBusyError} when too many wait already
 * @throws {SamplesFailedError} saying why there are none
 */
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
  const startThread = (): Worker => {
    const started = new Worker(new URL('./sample-thread.ts', import.meta.url), { resourceLimits });
    started.unref();
    // A thread that fails while nobody waits for it would end this process; the next request gets another one.
    started.on('error', () => {
      if (thread === started) thread = null;
    });
    return started;
  };
  const draw: DrawSamples = async (request) => {
    clearTimeout(idle);
    thread ??= startThread();
    const answered = once(thread, 'message');
    thread.postMessage(request);
    const answer = await withDeadline(longestMs, answered)
      .then(([message]) => threadAnswerSchema.parse(message))
      .catch((error: unknown) => {
        // What the thread does now is unknown; the next request gets another one.
        end();
        throw new SamplesFailedError(messageOf(error), error);
      });
    idle = setTimeout(end, idleMs).unref();
    if ('fault' in answer) throw new SamplesFailedError(answer.fault);
    return answer.pictures;
  };
  return async (request) => {
    if (inTurn.activeCount + inTurn.pendingCount > mostWaiting) throw new SamplesBusyError(mostWaiting);
    return await inTurn(draw, request);
  };
}
