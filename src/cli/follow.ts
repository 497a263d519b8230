import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import { type Activity, streamEvents } from '../api/activity.ts';
import { messageOf } from '../lib/errors.ts';
import { conforms, type FleetClient, type StreamRequest } from './api/client.ts';
import {
  AnswerTruncatedError,
  ApiUnreachableError,
  ApiUnreadableError,
  CommandRefusedError,
} from './api/errors.ts';
import type { ServerSentEvent } from './api/events.ts';

export interface FollowOptions {
  readonly client: FleetClient;
  readonly query: StreamRequest['query'];
  /** Everything after this activity is given. */
  readonly after: number;
  readonly onActivity: (activity: Activity) => void;
  /** What happened up to this activity, its own included, is no longer kept. */
  readonly onGap: (upTo: number) => void;
  /** The connection was lost, and is opened again after that many milliseconds. */
  readonly onLost: (reason: string, waitMs: number) => void;
  readonly onBack: () => void;
  /** Ends the following; ends the client's requests too. */
  readonly signal: AbortSignal;
}

/** Unless the fleet asks for another, the wait before it is tried again; it doubles with every failure. */
const usualWaitMs = 1_000;
const longestWaitMs = 15_000;

/**
 * Gives the fleet's activities as they come, in order. A connection that is lost is opened again and goes on after the
 * last activity that arrived, so that none is missed and none comes twice.
 * @throws what {@link FleetClient} throws, when the first connection fails, the fleet refuses for good, or the signal
 *   ends a request
 */
export async function followActivities(options: FollowOptions): Promise<void> {
  const { client, query, onLost, onBack, signal } = options;
  const position = { after: options.after, waitMs: usualWaitMs };
  for (let failures = 0, opened = false; ; ) {
    let reason = 'it ended';
    try {
      const events = await client.openStream({ query, after: position.after });
      if (opened) onBack();
      opened = true;
      failures = 0;
      await receive(events, position, options);
    } catch (error) {
      if (signal.aborted || !opened || !isPassing(error)) throw error;
      reason = reasonOf(error);
    }
    const waitMs = Math.min(longestWaitMs, position.waitMs * 2 ** failures);
    failures += 1;
    onLost(reason, waitMs);
    if (!(await waited(waitMs, signal))) return;
  }
}

interface Position {
  after: number;
  waitMs: number;
}

async function receive(
  events: AsyncIterable<ServerSentEvent>,
  position: Position,
  { client, onActivity, onGap }: FollowOptions,
): Promise<void> {
  for await (const { type, data, retryMs } of events) {
    position.waitMs = retryMs ?? position.waitMs;
    if (type === 'gap') {
      const { upTo } = parsed(streamEvents.gap, data, client.url);
      position.after = upTo;
      onGap(upTo);
    }
    if (type !== 'activity') continue;
    const activity = parsed(streamEvents.activity, data, client.url);
    position.after = activity.id;
    onActivity(activity);
  }
}

function parsed<T>(schema: z.ZodType<T>, data: string, url: string): T {
  try {
    const value: unknown = JSON.parse(data);
    if (conforms(schema, value)) return value;
    throw schema.safeParse(value).error;
  } catch (error) {
    throw new EventUnreadableError(url, 'an event of the stream has another form', error);
  }
}

/** Comes again however often the stream is opened. */
class EventUnreadableError extends ApiUnreadableError {}

/** True where the fleet, or what stands in front of it, may be back in a moment. */
function isPassing(error: unknown): boolean {
  if (error instanceof EventUnreadableError) return false;
  if (error instanceof CommandRefusedError)
    return error.problem.status === 429 || error.problem.status >= 500;
  return (
    error instanceof ApiUnreachableError ||
    error instanceof AnswerTruncatedError ||
    error instanceof ApiUnreadableError
  );
}

/** What broke it, without the advice that a failed command would give. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return messageOf(cause ?? error);
}

/** @returns false when it was cut short */
async function waited(waitMs: number, signal: AbortSignal): Promise<boolean> {
  await delay(waitMs, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}
