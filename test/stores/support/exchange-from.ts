import { request } from 'node:http';
import type { HttpRequest } from '../../support/http.ts';

/**
 * One exchange over HTTP from an address of this machine, as another host would make it.
 * @param from any address of `127.0.0.0/8`
 * @returns the answer's status
 */
export function exchangeFrom(
  from: string,
  origin: string,
  { method, path, headers, body }: Pick<HttpRequest, 'method' | 'path' | 'headers' | 'body'>,
): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, localAddress: from, agent: false, method, path, headers: { ...headers } },
      (response) => {
        response.resume();
        response.once('error', reject);
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
