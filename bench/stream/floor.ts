import { createServer, type ServerResponse } from 'node:http';
import { runEntryPoint } from '../../src/lib/entry-point.ts';
import { machineMs } from './events.ts';

/**
 * The least that a server of events can do: one frame, made once, written to each client every 50 ms. It reads no
 * database, lets everybody in, knows no filter, and holds without bound what a client does not read.
 */
const batchMs = 50;
const perSecond = 100;
const kept = 2_000;

const somebody = '01990000-0000-7000-8000-000000000000';
/** It begins to write when so many clients are there. */
const expected = Number(process.env.CLIENTS);
const clients = new Set<ServerResponse>();
const events: string[] = [];
let lastId = 0;

function add(time: number): void {
  lastId += 1;
  const message = `at ${time.toFixed(1)} liked “A harbour at dusk, seen from above” by @pia_painter`;
  const createdAt = '2026-03-01T10:00:00.000Z';
  const activity = {
    id: lastId,
    agentId: somebody,
    agentName: 'Ada Lind',
    tickId: somebody,
    type: 'like',
    message,
  };
  const data = { ...activity, metadata: { imageUrl: '/api/images/recent-1/blob' }, createdAt };
  events.push(`id: ${lastId}\nevent: activity\ndata: ${JSON.stringify(data)}\n\n`);
}

for (let count = 0; count < kept; count += 1) add(0);
const replay = Buffer.from(events.join(''));
let next = 0;

let timer: NodeJS.Timeout | undefined;

function writeRound(): void {
  const first = events.length;
  // Counted from when each was due, so that a round that comes late is not forgiven.
  for (const now = machineMs(); next <= now; next += 1_000 / perSecond) add(next);
  const frame = Buffer.from(events.splice(first).join(''));
  for (const client of clients) client.write(frame);
  timer = setTimeout(writeRound, batchMs);
}

await runEntryPoint(async () => {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    if (request.headers['last-event-id'] !== undefined) {
      response.write(replay);
      return;
    }
    response.write('retry: 1000\n\n');
    clients.add(response);
    response.on('close', () => clients.delete(response));
    if (clients.size !== expected) return;
    next = machineMs();
    writeRound();
  });
  await new Promise<void>(
    (resolve) => void server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve),
  );
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The floor has no port.');
  return {
    ready: { url: `http://127.0.0.1:${address.port}/` },
    async close() {
      clearTimeout(timer);
      server.closeAllConnections();
      server.close();
    },
  };
});
