import { createParser } from 'eventsource-parser';

/** One server-sent event; one that only sets the wait has no data. */
export interface ServerSentEvent {
  readonly type: string;
  readonly data: string;
  /** Milliseconds that the server wants its clients to wait before they come back. */
  readonly retryMs?: number;
}

/**
 * Reads server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Comments are left out, and
 * so is an event that the end of the stream interrupts.
 * @param pieces of any length; a piece may end within a line
 */
export async function* eventsOf(pieces: AsyncIterable<string>): AsyncGenerator<ServerSentEvent> {
  const events: ServerSentEvent[] = [];
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => events.push({ type: event, data }),
    onRetry: (retryMs) => events.push({ type: 'retry', data: '', retryMs }),
  });
  for await (const piece of pieces) {
    parser.feed(piece);
    yield* events.splice(0);
  }
}
