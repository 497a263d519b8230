import { CommanderError } from 'commander';
import { ConfigError, type Environment } from '../../config/env.ts';
import { describeFailure } from '../lib/entry-point.ts';
import { FleetError } from '../lib/errors.ts';
import { CommandRefusedError } from './api/errors.ts';
import { AgentsRefusedError } from './commands/lifecycle.ts';
import { FleetBrokenError } from './doctor/report.ts';
import { createOutput, type Screens } from './output.ts';
import { createProgram, wantsJson } from './program.ts';

/** 0 done, 1 refused or failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command of the CLI; every failure is printed, none is thrown.
 * @param args what follows `npm run fleet --`
 * @param environment what settings are read from; that of the process unless given
 */
export async function runCli(
  args: readonly string[],
  screens: Screens,
  environment?: Environment,
): Promise<ExitCode> {
  const program = createProgram(screens, environment);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed its help or its complaint by then.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    createOutput(screens, wantsJson(program)).fail(documentOf(error), describeFailure(error));
    return 1;
  }
}

/** A failure for programs: the fleet's own document where it has sent one. */
function documentOf(error: unknown): unknown {
  if (error instanceof CommandRefusedError) return error.problem;
  if (error instanceof AgentsRefusedError || error instanceof FleetBrokenError) return error.document;
  const isOurs = error instanceof FleetError || error instanceof ConfigError;
  return { code: isOurs ? error.code : 'CLI_FAILED', detail: describeFailure(error) };
}
