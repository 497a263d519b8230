import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/** A forward proxy that leads every request, whatever host it is meant for, to one port of this machine. */
export interface TestProxy extends AsyncDisposable {
  readonly url: string;
  /** What it was asked for: an absolute address, or `CONNECT host:port`. */
  readonly asked: readonly string[];
  /** The `Proxy-Authorization` headers that came along. */
  readonly credentials: readonly (string | undefined)[];
}

export async function startProxy(targetPort: number): Promise<TestProxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    credentials.push(request.headers['proxy-authorization']);
    const { method, headers, url = '' } = request;
    const { pathname, search } = new URL(url);
    const onward = http.request({
      host: '127.0.0.1',
      port: targetPort,
      method,
      headers,
      path: `${pathname}${search}`,
    });
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    credentials.push(request.headers['proxy-authorization']);
    const onward = net.connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.once('error', () => socket.destroy());
    socket.once('error', () => onward.destroy());
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    asked,
    credentials,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('The proxy has no port.');
  return address.port;
}
