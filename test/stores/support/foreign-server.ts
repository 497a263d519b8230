import { once } from 'node:events';
import { createServer } from 'node:http';

/** What listens where a store is expected: it speaks HTTP. */
export interface ForeignServer extends AsyncDisposable {
  readonly port: number;
}

export async function openForeignServer(): Promise<ForeignServer> {
  const server = createServer((_request, response) => response.end('no store')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new TypeError('The server has no port.');
  return {
    port: bound.port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
