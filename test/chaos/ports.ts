import { createServer } from 'node:net';

/** Below what any system hands out by itself (Linux from 32768): nobody takes such a port while its server is dead. */
const lowest = 18_000;
const highest = 31_000;

/** Free loopback ports that stay free while nobody listens there, so that a server that was killed gets its own again. */
export async function lastingPorts(count: number): Promise<number[]> {
  const found: number[] = [];
  // Runs that start at the same moment begin at different places.
  for (let port = lowest + ((process.pid * 37) % (highest - lowest)); found.length < count; port += 1) {
    const candidate = port > highest ? lowest + (port - highest) : port;
    if (await isFree(candidate)) found.push(candidate);
  }
  return found;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', () => resolve(false));
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(true));
  const free = await promise;
  if (free) await new Promise((closed) => server.close(closed));
  return free;
}
