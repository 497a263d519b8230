import type { FloimgClient } from './client.ts';
import { itemListAnswer } from './schema.ts';

/** What the newest items of the gallery look like from here. */
export interface ProbeResult {
  readonly items: number;
  /** Items that could not be read, and are left out wherever the fleet looks. */
  readonly unreadable: number;
  /** What was wrong with the first of them. */
  readonly faults: readonly string[];
}

/**
 * Reads the newest items of the gallery in the service's own name: it shows that Studio answers, takes the token, and
 * gives what the fleet can read.
 * @throws {FloimgFailure}
 */
export type Probe = () => Promise<ProbeResult>;

const looked = 20;

export function createProbe(client: FloimgClient): Probe {
  return async () => {
    const { items } = await client.send({
      kind: 'read',
      method: 'GET',
      route: '/api/showcase',
      query: { limit: looked, offset: 0, sort: 'recent' },
      username: null,
      answer: itemListAnswer,
    });
    const { entries, unreadable, faults } = items;
    return { items: entries.length + unreadable, unreadable, faults };
  };
}
