import type { FloimgClient } from './client.ts';
import { itemListAnswer } from './schema.ts';

/**
 * Reads one item of the gallery in the service's own name: it shows that Studio answers and takes the token.
 * @throws {FloimgFailure}
 */
export type Probe = () => Promise<void>;

export function createProbe(client: FloimgClient): Probe {
  return async () => {
    await client.send({
      kind: 'read',
      method: 'GET',
      route: '/api/showcase',
      query: { limit: 1, offset: 0, sort: 'recent' },
      username: null,
      answer: itemListAnswer,
    });
  };
}
