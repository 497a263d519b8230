import { createServer, connect as dial, type Socket } from 'node:net';

/** A line between a client and Redis. */
export interface BreakableLine {
  /** The URL of Redis at this end of the line. */
  readonly url: string;
  /** Ends all connections and takes none until `mend`. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function openLine(redisUrl: string): Promise<BreakableLine> {
  const target = new URL(redisUrl);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = dial(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      // A cut makes errors on both sides, which is what it is for.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  let port = 0;
  const mend = async (): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
    await promise;
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('The line has no port.');
    port = address.port;
  };
  await mend();
  const url = new URL(redisUrl);
  url.port = String(port);
  return {
    url: url.href,
    mend,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
