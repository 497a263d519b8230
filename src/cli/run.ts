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
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Commander has printed its complaint for people by then. What it stumbled over may stand before the option.
      createOutput(screens, args.includes('--json')).document(usageDocument(error));
      return 2;
    }
    createOutput(screens, wantsJson(program)).fail(documentOf(error), describeFailure(error));
    return 1;
  }
}

function usageDocument({ message }: CommanderError): unknown {
  return { code: 'USAGE_INVALID', detail: message.replace(/^error: /, '') };
}

/** A failure for programs: the fleet's own document where it has sent one. */
function documentOf(error: unknown): unknown {
  if (error instanceof CommandRefusedError) return error.problem;
  if (error instanceof AgentsRefusedError || error instanceof FleetBrokenError) return error.document;
  const isOurs = error instanceof FleetError || error instanceof ConfigError;
  return { code: isOurs ? error.code : 'CLI_FAILED', detail: describeFailure(error) };
}
