import { InvalidArgumentError } from 'commander';
import { type CanaryState, endCanary, largestShare, setCanary } from '../api/canary.ts';
import type { MindChange } from '../mind/change.ts';
import type { Cli } from './command.ts';

/** Lets a fixed share of the agents decide with a change. */
export async function beginCanary({ client, output }: Cli, share: number, change: MindChange): Promise<void> {
  const state = await client.ask(setCanary, { body: { share, ...change } });
  output.answer(state, begunText(state));
}

/** Lets all agents decide as the configuration says again. */
export async function stopCanary({ client, output }: Cli): Promise<void> {
  output.answer(
    await client.ask(endCanary),
    'The canary is over: all agents decide as the configuration says.',
  );
}

/**
 * Reads `5%`, or `0.05`.
 * @throws {InvalidArgumentError}
 */
export function shareFrom(text: string): number {
  const given = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  const share = given === null ? Number.NaN : Number(given[1]) / (given[2] === '%' ? 100 : 1);
  if (share > 0 && share <= largestShare) return share;
  throw new InvalidArgumentError(`It must be a share above 0% and up to ${largestShare * 100}%, such as 5%.`);
}

function begunText({ canary }: CanaryState): string {
  const share = Number(((canary?.share ?? 0) * 100).toFixed(2));
  return (
    `${share}% of the agents decide with the change from now on. ` +
    'The dashboard’s page of costs compares both groups; try --end-canary ends it.'
  );
}
