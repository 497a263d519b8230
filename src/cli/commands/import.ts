import { z } from 'zod';
import { readConfig } from '../../../config/env.ts';
import type { ImportReport } from '../../agents/import/import-fleet.ts';
import { type AddCommand, examples } from '../command.ts';
import { counted } from '../words.ts';

const optionsSchema = z.object({
  from: z.string(),
  dryRun: z.boolean().default(false),
  activities: z.boolean().default(false),
});

export const addImport: AddCommand = (program, open) => {
  program
    .command('import')
    .summary('take the agents of the earlier fleet over')
    .description(
      'Copies the agents of the earlier Elixir fleet into the database at DATABASE_URL, in one transaction. Nobody is ' +
        'invited again, because the accounts exist. All agents arrive idle. A second run changes nothing. ' +
        'docs/coming-from-elixir.md says what becomes of what.',
    )
    .requiredOption(
      '--from <source>',
      'address of its Postgres (ecto:// or postgres://), or a CSV file of its agents',
    )
    .option('--dry-run', 'say what would happen, and change nothing')
    .option('--activities', 'bring what the agents did into their histories, not into the stream')
    .addHelpText(
      'after',
      examples(
        'import --from ecto://user:password@host/floimg_fleet_prod --dry-run',
        'import --from agents.csv',
      ),
    )
    .action(async (given: unknown) => {
      const options = optionsSchema.parse(given);
      const { output, environment } = open();
      // What talks to databases is loaded here and not before: every other command does without it.
      const { runImport } = await import('../../agents/import/index.ts');
      const report = await runImport(readConfig(environment).database, options);
      output.answer(report, textOf(report));
    });
};

function textOf({
  dryRun,
  agents,
  skippedAgents,
  corrections,
  activities,
  wouldStart,
}: ImportReport): string {
  const verb = dryRun ? 'Would import' : 'Imported';
  const lines = [
    `${verb} ${counted(agents.imported, 'agent')}; ${agents.unchanged} were there already, ${agents.skipped} stay out.`,
    ...skippedAgents.map(
      ({ username, reason }) => `  out: ${username ?? 'a row without a username'} (${reason})`,
    ),
    ...corrections.map(
      ({ username, field, from, to, rule }) =>
        `  changed: ${username}, ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)} (${rule})`,
    ),
    ...(activities > 0 ? [`${counted(activities, 'line')} of history came along.`] : []),
    `All are idle; ${counted(wouldStart, 'agent')} ran before. Start them: npm run fleet -- start`,
  ];
  return lines.join('\n');
}
