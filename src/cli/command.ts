import { type Command, InvalidArgumentError } from 'commander';
import type { Environment } from '../../config/env.ts';
import type { Route } from '../api/route.ts';
import type { FleetClient, Request } from './api/client.ts';
import type { Output } from './output.ts';
import type { ProgressDisplay } from './progress.ts';

/** What a command works with. */
export interface Cli {
  /** Reads the settings when it is first asked for; a command that does without them never stumbles over them. */
  readonly client: FleetClient;
  /** What all other settings are read from; undefined where it is that of the process. */
  readonly environment: Environment | undefined;
  readonly output: Output;
  /** @param label says what goes on: `Starting agents` */
  showProgress(label: string): ProgressDisplay;
}

/**
 * To be called by a command's action: reads the settings, which `--help` does without.
 * @param signal ends whatever the client has under way
 */
export type OpenCli = (signal?: AbortSignal) => Cli;

/** Adds a command to the program. */
export type AddCommand = (program: Command, open: OpenCli) => void;

/** The examples below a command's help; each is what follows `npm run fleet --`. */
export function examples(...commands: readonly string[]): string {
  const title = commands.length === 1 ? 'Example:' : 'Examples:';
  // npm writes lines of its own to stdout, which a program that reads a document cannot do with.
  const lines = commands.map((command) =>
    command.includes('--json')
      ? `  $ npm run --silent fleet -- ${command}`
      : `  $ npm run fleet -- ${command}`,
  );
  return ['', title, ...lines].join('\n');
}

/** Sends a command that may take long and shows its progress. Throws what the client throws. */
export async function runLong<Params, Query, Body, Answer>(
  cli: Cli,
  route: Route<Params, Query, Body, Answer>,
  /** `label` says what goes on: `Starting agents`. */
  { label, ...request }: Request<Params, Query> & { readonly label: string },
): Promise<Answer> {
  const progress = cli.showProgress(label);
  try {
    return await cli.client.askLong(route, request, progress.report);
  } finally {
    progress.end();
  }
}

/**
 * Reads a count from a command line.
 * @throws {InvalidArgumentError} where it is none from 1 to the most
 */
export function wholeUpTo(most: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };
}
