import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { seedAgents } from '../../api/agents.ts';
import { type AddCommand, examples, runLong } from '../command.ts';
import { counted, number } from '../words.ts';

const optionsSchema = z.object({
  persona: z.string().optional(),
  seed: z.string().optional(),
  weights: z.boolean().optional(),
  accounts: z.boolean(),
});

export const addSeed: AddCommand = (program, open) => {
  program
    .command('seed')
    .summary('make agents from personas')
    .description(
      'Makes agents from the catalogue of personas. The same seed makes the same agents, and none twice, so that a ' +
        'seeding that was interrupted can be given again.',
    )
    .argument('<count>', 'how many agents of this seed there shall be', agentCount)
    .option('-p, --persona <id>', 'make all of them from one persona')
    .option('-s, --seed <text>', 'what the agents are drawn from; another seed makes other agents')
    .option('-w, --weights', 'mix the personas by their weights, and not evenly')
    .option('--no-accounts', 'ask FloImg Studio for no accounts: for a trial against a local stand-in')
    .addHelpText(
      'after',
      examples('seed 100', 'seed 200 --weights', 'seed 20 --persona ai-artist --seed spring'),
    )
    .action(async (count: number, given: unknown) => {
      const { persona, seed, weights, accounts } = optionsSchema.parse(given);
      const cli = open();
      const result = await runLong(cli, seedAgents, {
        body: { count, personaId: persona, seed, weights, ...(accounts ? {} : { accounts }) },
        label: 'Making agents',
      });
      cli.output.answer(result, summaryOf(result));
    });
};

function agentCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function summaryOf({ created, existing }: z.infer<typeof seedAgents.answer>): string {
  const made = `Made ${counted(created, 'agent')}`;
  if (existing === 0) return `${made}.`;
  return `${made}; ${number(existing)} of this seed ${existing === 1 ? 'was' : 'were'} there already.`;
}
