import { createServer, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fieldsOf, messages, number, text } from './protobuf.ts';

/** A span as a collector gets it. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first span of a trace. */
  readonly parentId: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Ids of the spans that it is linked to. */
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly failed: boolean;
  /** What the process says of itself. */
  readonly resource: Readonly<Record<string, string | number>>;
}

/** A collector of OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/) that keeps what it gets. */
export interface Collector extends AsyncDisposable {
  readonly endpoint: string;
  readonly spans: readonly ReceivedSpan[];
  /** The headers of every batch. */
  readonly headers: readonly IncomingHttpHeaders[];
}

export async function startCollector(): Promise<Collector> {
  const spans: ReceivedSpan[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    if (request.method !== 'POST' || request.url !== '/v1/traces') {
      response.writeHead(404).end();
      return;
    }
    headers.push(request.headers);
    spans.push(...spansIn(body));
    response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The collector has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    spans,
    headers,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// Numbers of the fields in opentelemetry/proto/{collector/trace,trace,resource,common}/v1.

function spansIn(request: Buffer): ReceivedSpan[] {
  return messages(request, 1).flatMap((resourceSpans) => {
    const resource = Object.assign({}, ...messages(resourceSpans, 1).map((one) => attributesIn(one, 1)));
    return messages(resourceSpans, 2).flatMap((scope) =>
      messages(scope, 2).map((span) => spanIn(span, resource)),
    );
  });
}

function spanIn(span: Buffer, resource: ReceivedSpan['resource']): ReceivedSpan {
  const [status = Buffer.alloc(0)] = messages(span, 15);
  return {
    ...idsIn(span),
    parentId: hex(span, 4),
    name: text(span, 5),
    attributes: attributesIn(span, 9),
    links: messages(span, 13).map(idsIn),
    failed: number(status, 3) === 2,
    resource,
  };
}

function idsIn(message: Buffer) {
  return { traceId: hex(message, 1), spanId: hex(message, 2) };
}

function hex(message: Buffer, field: number): string {
  return messages(message, field)[0]?.toString('hex') ?? '';
}

/** Texts and whole numbers; nothing else is looked at. */
function attributesIn(message: Buffer, field: number): Record<string, string | number> {
  return Object.fromEntries(
    messages(message, field).map((pair) => {
      const [value = Buffer.alloc(0)] = messages(pair, 2);
      const isText = fieldsOf(value).some((one) => one.number === 1);
      return [text(pair, 1), isText ? text(value, 1) : number(value, 3)];
    }),
  );
}
