import { createServer } from 'node:net';

/** A TCP port that is free on loopback now; whoever binds it must be ready to lose it and ask again. */
export async function freeLoopbackPort(): Promise<number> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new TypeError('A TCP server has no port.');
  return address.port;
}
