import { Command } from 'commander';
import { type Environment, readCliConfig } from '../../config/env.ts';
import { createClient, type FleetClient } from './api/client.ts';
import { type AddCommand, examples, type OpenCli } from './command.ts';
import { addDirector } from './commands/director.ts';
import { addDoctor } from './commands/doctor.ts';
import { addForecast } from './commands/forecast.ts';
import { addGuard } from './commands/guard.ts';
import { addImport } from './commands/import.ts';
import { agentCommands, lifecycleCommands } from './commands/lifecycle.ts';
import { addModel } from './commands/model.ts';
import { addPeople } from './commands/people.ts';
import { addPersonas } from './commands/personas.ts';
import { addPrompts } from './commands/prompts.ts';
import { addRecipes } from './commands/recipes.ts';
import { addReplay } from './commands/replay.ts';
import { addSeed } from './commands/seed.ts';
import { addStatus } from './commands/status.ts';
import { addTail } from './commands/tail.ts';
import { addTry } from './commands/try.ts';
import { createOutput, type Screens } from './output.ts';
import { createProgress } from './progress.ts';

/** Every command, in the order in which the help lists them. */
const commands: readonly AddCommand[] = [
  addSeed,
  ...lifecycleCommands,
  ...agentCommands,
  addStatus,
  addTail,
  addReplay,
  addModel,
  addTry,
  addForecast,
  addGuard,
  addRecipes,
  addImport,
  addPersonas,
  addPrompts,
  addPeople,
  addDirector,
  addDoctor,
];

/** Puts the program together. Its parsing throws commander's CommanderError instead of ending the process. */
export function createProgram(screens: Screens, environment?: Environment): Command {
  const program = new Command('npm run fleet --')
    .description('Runs a fleet of agents over its HTTP interface.')
    .option('--json', 'print one JSON document instead of text')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => screens.stdout.write(text),
      writeErr: (text) => screens.stderr.write(text),
    })
    .showHelpAfterError('Add --help to see what can be given.')
    .addHelpText(
      'after',
      [
        '',
        'Environment:',
        '  FLEET_URL   where the fleet answers (http://127.0.0.1:$PORT, with PORT 4000)',
        '  API_TOKEN   the token that the fleet was started with',
        '',
        'Exit codes: 0 done, 1 refused or failed, 2 wrong usage',
        examples('seed 100', 'start', 'tail --type post'),
      ].join('\n'),
    )
    .exitOverride();
  const open: OpenCli = (signal) => {
    let client: FleetClient | undefined;
    return {
      get client() {
        client ??= createClient(readCliConfig(environment), signal);
        return client;
      },
      environment,
      output: createOutput(screens, wantsJson(program)),
      showProgress: (label) => createProgress(screens.stderr, label),
    };
  };
  for (const add of commands) add(program, open);
  return program;
}

/** True when one JSON document was asked for instead of text. */
export function wantsJson(program: Command): boolean {
  return program.opts().json === true;
}
