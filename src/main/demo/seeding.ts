import { messageOf } from '../../lib/errors.ts';
import { DemoError } from './errors.ts';

/** The demo's agents are the same everywhere, and a second demo finds the first one's. */
const demoSeed = 'demo';

const answerMs = 30_000;

/** The fleet's own HTTP interface, with the credential that scripts use. */
export interface FleetAccess {
  readonly url: string;
  readonly token: string;
}

/**
 * Makes the agents that are missing up to the count, and starts the whole fleet.
 * @throws {DemoError} with what the fleet answered, when it refuses
 */
export async function populate(access: FleetAccess, count: number, stopping: AbortSignal): Promise<void> {
  await post(access, '/api/agents/seed', { count, seed: demoSeed }, stopping);
  await post(access, '/api/fleet/start', {}, stopping);
}

async function post(
  { url, token }: FleetAccess,
  path: string,
  body: Readonly<Record<string, unknown>>,
  stopping: AbortSignal,
): Promise<void> {
  try {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([stopping, AbortSignal.timeout(answerMs)]),
    });
    if (response.ok) return;
    throw new DemoError(
      `POST ${path} was answered with ${response.status}:\n${await response.text()}\n` +
        'What went wrong is in the log of the web process.',
    );
  } catch (error) {
    if (error instanceof DemoError) throw error;
    throw new DemoError(`POST ${path} got no answer: ${messageOf(error)}`, { cause: error });
  }
}
