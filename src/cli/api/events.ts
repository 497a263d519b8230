/** One server-sent event; absent fields are undefined, and one that only sets the wait has no data. */
export interface ServerSentEvent {
  readonly type: string;
  readonly data: string;
  /** Milliseconds that the server wants its clients to wait before they come back. */
  readonly retryMs: number | undefined;
}

/**
 * Reads server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), comments left out. One
 * that the end of the stream cuts off is dropped, as the standard has it.
 */
export async function* eventsOf(lines: AsyncIterable<string>): AsyncGenerator<ServerSentEvent> {
  let fields: [name: string, value: string][] = [];
  for await (const line of lines) {
    if (line === '') {
      if (fields.length > 0) yield eventFrom(fields);
      fields = [];
    } else if (!line.startsWith(':')) {
      fields.push(fieldFrom(line));
    }
  }
}

function fieldFrom(line: string): [string, string] {
  const colon = line.indexOf(':');
  if (colon === -1) return [line, ''];
  const value = line.slice(colon + 1);
  return [line.slice(0, colon), value.startsWith(' ') ? value.slice(1) : value];
}

function eventFrom(fields: readonly [name: string, value: string][]): ServerSentEvent {
  const valuesOf = (wanted: string): string[] =>
    fields.filter(([name]) => name === wanted).map(([, value]) => value);
  const retry = valuesOf('retry').at(-1) ?? '';
  return {
    type: valuesOf('event').at(-1) ?? 'message',
    data: valuesOf('data').join('\n'),
    retryMs: /^\d+$/.test(retry) ? Number(retry) : undefined,
  };
}
