import { isAmongProcesses } from '../../../config/env.ts';
import { type AddCommand, type Cli, examples } from '../command.ts';
import type { Finding } from '../doctor/check.ts';
import { examineFleet } from '../doctor/examine-fleet.ts';
import { type Diagnosis, FleetBrokenError, findingText, summaryOf } from '../doctor/report.ts';

export const addDoctor: AddCommand = (program, open) => {
  program
    .command('doctor')
    .summary('find out what is wrong, and how to repair it')
    .description(
      'Checks the environment, Postgres, Redis, the queues, FloImg Studio, the model and the disk, and says of each ' +
        'what was found and how to repair it. Exit code 1 when anything is broken. Run it where the processes of the ' +
        'fleet run, with their environment. Where FLEET_URL is set and neither DATABASE_URL nor REDIS_URL is, it ' +
        'asks the fleet at that address instead, which can say less. It asks the model for one small plan, and changes ' +
        'nothing.',
    )
    .addHelpText('after', examples('doctor', 'doctor --json | jq .findings'))
    .action(async () => {
      const cli = open();
      const diagnosis = await examine(cli);
      if (!diagnosis.healthy) throw new FleetBrokenError(diagnosis);
      cli.output.answer(diagnosis, `\n${summaryOf(diagnosis)}`);
    });
};

/** What talks to databases is loaded here and not before: every other command does without it. */
async function examine(cli: Cli): Promise<Diagnosis> {
  const { say, paint } = cli.output;
  const onFinding = (finding: Finding): void => say(findingText(finding, paint));
  if (!isAmongProcesses(cli.environment)) return examineFleet(cli.client, onFinding);
  const { examineDirectly } = await import('../doctor/examine-directly.ts');
  return examineDirectly({ environment: cli.environment, onFinding });
}
