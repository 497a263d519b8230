import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';
import { endOfEvent, endOfEvents, machineMs, type Piece, readPiece } from './events.ts';

/**
 * Thousands of clients of the stream in a process of their own, on bare sockets: nothing is parsed that is not needed
 * to know that each got everything, in order, and when. The benchmark commands it over HTTP.
 */
interface Client {
  readonly socket: Socket;
  /** The beginning of an event that is not there as a whole yet. */
  rest: Buffer | null;
  hasHead: boolean;
  reads: boolean;
  lastId: number;
}

const wantedHead = 'HTTP/1.1 200';
const headEnd = Buffer.from('\r\n\r\n');
const clients: Client[] = [];
/** Latencies in whole milliseconds; what took longer is in the last. */
const latencies = new Uint32Array(60_001);
let watches = false;
let broken = 0;
let lost = 0;
let bytesRead = 0;
/** All clients mostly get the same bytes, and those are read once. */
let known: { readonly bytes: Buffer; readonly piece: Piece } | null = null;

/** More than an event has. */
const eventLength = 4_096;
/** More than there is in a frame of clients that keep up. */
const frameLength = 32_768;
const shared = Buffer.allocUnsafe(256 * 1024);

function pieceOf(bytes: Buffer): Piece {
  if (known?.bytes.equals(bytes) === true) return known.piece;
  const piece = readPiece(bytes, watches);
  if (bytes.length <= frameLength) known = { bytes: Buffer.from(bytes), piece };
  return piece;
}

function take(client: Client, bytes: Buffer): void {
  const body = client.rest === null ? bytes : takeRest(client, client.rest, bytes);
  const end = endOfEvents(body);
  client.rest = end === body.length ? null : Buffer.from(body.subarray(end));
  if (end > 0) takeEvents(client, body.subarray(0, end));
}

/** Completes the event that was split, without a copy of what follows. Returns what follows. */
function takeRest(client: Client, rest: Buffer, bytes: Buffer): Buffer {
  const begun = Buffer.concat([rest, bytes.subarray(0, eventLength)]);
  const end = endOfEvent(begun, rest.length - 1);
  if (end === 0) return Buffer.concat([rest, bytes]);
  takeEvents(client, begun.subarray(0, end));
  return bytes.subarray(end - rest.length);
}

function takeEvents(client: Client, bytes: Buffer): void {
  const { firstId, lastId, isUnbroken, times } = pieceOf(bytes);
  if (firstId === 0) return;
  if (!isUnbroken || (client.lastId !== 0 && firstId !== client.lastId + 1)) broken += 1;
  client.lastId = lastId;
  if (!watches) return;
  const now = machineMs();
  for (const time of times) count(now - time);
}

function count(ms: number): void {
  const bucket = Math.min(Math.max(0, Math.round(ms)), latencies.length - 1);
  latencies[bucket] = (latencies[bucket] ?? 0) + 1;
}

/** True once the head of the answer is through; it comes in one piece. */
function takeHead(client: Client, bytes: Buffer): Buffer | null {
  const end = bytes.indexOf(headEnd);
  if (!bytes.subarray(0, wantedHead.length).equals(Buffer.from(wantedHead)) || end === -1) {
    throw new TypeError(`Not let in: ${bytes.subarray(0, 300).toString()}`);
  }
  client.hasHead = true;
  return bytes.subarray(end + headEnd.length);
}

const joinSchema = z.object({
  url: z.string(),
  token: z.string(),
  count: z.int(),
  /** The activity after which each begins; null begins with what is new. */
  after: z.int().nullable(),
  /** False leaves everything unread after the head of the answer. */
  reads: z.boolean(),
});

async function join({ url, token, count, after, reads }: z.infer<typeof joinSchema>): Promise<unknown> {
  const began = performance.now();
  const { hostname, port, pathname, host } = new URL(url);
  const lastEventId = after === null ? '' : `Last-Event-ID: ${after}\r\n`;
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n${lastEventId}\r\n`;
  const joinOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const received = (length: number): boolean => {
        bytesRead += length;
        const bytes = shared.subarray(0, length);
        const body = client.hasHead ? bytes : takeHead(client, bytes);
        if (body !== null && body.length > 0) take(client, body);
        resolve();
        return client.reads;
      };
      const socket = connect({
        host: hostname,
        port: Number(port),
        noDelay: true,
        onread: { buffer: shared, callback: received },
      });
      const client: Client = { socket, rest: null, hasHead: false, reads, lastId: after ?? 0 };
      clients.push(client);
      socket.on('connect', () => socket.write(request));
      socket.on('error', reject);
      socket.on('close', () => {
        lost += 1;
      });
    });
  await Promise.all(Array.from({ length: count }, joinOne));
  return { seconds: (performance.now() - began) / 1e3 };
}

const reachSchema = z.object({ lastId: z.int(), withinMs: z.int() });

/** Waits until every client has the activity. */
async function reach({ lastId, withinMs }: z.infer<typeof reachSchema>): Promise<unknown> {
  const deadline = performance.now() + withinMs;
  const behind = (): number => clients.filter((client) => client.lastId < lastId).length;
  while (behind() > 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return { complete: clients.length - behind(), broken };
}

function latencyAt(share: number): number {
  const total = latencies.reduce((sum, bucket) => sum + bucket, 0);
  let seen = 0;
  return latencies.findIndex((bucket) => {
    seen += bucket;
    return seen >= total * share;
  });
}

const commands: Readonly<Record<string, (body: unknown) => unknown>> = {
  '/join': (body) => join(joinSchema.parse(body)),
  '/reach': (body) => reach(reachSchema.parse(body)),
  '/watch': () => {
    latencies.fill(0);
    known = null;
    watches = true;
    bytesRead = 0;
    return {};
  },
  '/report': () => {
    watches = false;
    return { p50: latencyAt(0.5), p99: latencyAt(0.99), max: latencyAt(1), broken, lost, bytesRead };
  },
  '/read': () => {
    for (const client of clients) {
      client.reads = true;
      client.socket.resume();
    }
    return {};
  },
  '/leave': () => {
    for (const { socket } of clients) socket.destroy();
    clients.length = 0;
    broken = 0;
    lost = 0;
    return {};
  },
};

async function answer(request: IncomingMessage): Promise<unknown> {
  const command = commands[request.url ?? ''];
  if (command === undefined) throw new RangeError(`No such command: ${request.url}`);
  return command(await json(request));
}

await runEntryPoint(async () => {
  const server = createServer((request, response) => {
    answer(request).then(
      (result) => response.end(JSON.stringify(result)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The crowd has no port.');
  return {
    ready: { url: `http://127.0.0.1:${address.port}` },
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
});
