import type { z } from 'zod';
import { messageOf } from '../../lib/errors.ts';
import { DemoError } from './errors.ts';

const answerMs = 30_000;

/** The fleet's own HTTP interface, with the credential that scripts use. */
export interface FleetAccess {
  readonly url: string;
  readonly token: string;
}

/** One request to the fleet. */
export interface FleetCall<T> {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
}

/** @throws {DemoError} with what the fleet answered, when it refuses */
export async function call<T>(
  { url, token }: FleetAccess,
  { method, path, body, answer }: FleetCall<T>,
  stopping: AbortSignal,
): Promise<T> {
  const named = `${method} ${path}`;
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.any([stopping, AbortSignal.timeout(answerMs)]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return answer.parse(await response.json());
    throw new DemoError(
      `${named} was answered with ${response.status}:\n${await response.text()}\n` +
        'What went wrong is in the log of the web process.',
    );
  } catch (error) {
    if (error instanceof DemoError) throw error;
    throw new DemoError(`${named} got no answer: ${messageOf(error)}`, { cause: error });
  }
}
