import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { activityLevels } from '../../api/activity-levels.ts';
import { forecastSeed } from '../../api/agent-trials.ts';
import { seedAgents } from '../../api/agents.ts';
import type { SeedForecast } from '../../api/seed-forecast.ts';
import { type AddCommand, type Cli, examples, runLong } from '../command.ts';
import { endOfTrial, TrialFailedError } from '../trial.ts';
import { counted, number } from '../words.ts';

const mixSchema = z.record(z.string(), z.number());

const optionsSchema = z.object({
  persona: z.string().optional(),
  seed: z.string().optional(),
  counts: mixSchema.optional(),
  weights: z.union([z.literal(true), mixSchema]).optional(),
  level: z.enum(activityLevels).optional(),
  forecast: z.boolean().optional(),
  days: z.int().optional(),
  accounts: z.boolean(),
});

export const addSeed: AddCommand = (program, open) => {
  const added = program.command('seed');
  added
    .summary('make agents from personas')
    .description(
      'Makes agents from the catalogue of personas. The same seed makes the same agents, and none twice, so that a ' +
        'seeding that was interrupted can be given again.',
    )
    .argument('[count]', 'how many agents of this seed there shall be; not with --counts', agentCount)
    .option('-p, --persona <id>', 'make all of them from one persona')
    .option('-s, --seed <text>', 'what the agents are drawn from; another seed makes other agents')
    .option('-c, --counts <mix>', 'so many of each persona, as ai-artist=20,ux-designer=10', mixOf)
    .option(
      '-w, --weights [mix]',
      'mix the personas by their weights, or by these, as ai-artist=3,ux-designer=1, and not evenly',
      mixOf,
    )
    .option('-l, --level <level>', `how active they are: ${activityLevels.join(', ')}`, levelOf)
    .option('-f, --forecast', 'make none: a worker says first what they would do and cost')
    .option('--days <number>', 'with --forecast: so many days, 1 to 14; 7 unless given', agentCount)
    .option('--no-accounts', 'ask FloImg Studio for no accounts: for a trial against a local stand-in')
    .addHelpText(
      'after',
      examples(
        'seed 100',
        'seed 200 --weights',
        'seed --counts ai-artist=20,ux-designer=10 --level visitor --forecast',
        'seed 20 --persona ai-artist --seed spring',
      ),
    )
    .action(async (count: number | undefined, given: unknown) => {
      const { persona, accounts, forecast, days, ...mix } = optionsSchema.parse(given);
      if (count === undefined && mix.counts === undefined)
        added.error(
          "error: missing required argument 'count'; or say how many of each persona with --counts",
        );
      const cli = open();
      const plan = { count, personaId: persona, ...mix };
      if (forecast === true) return foresee(cli, { ...plan, days });
      const result = await runLong(cli, seedAgents, {
        body: { ...plan, ...(accounts ? {} : { accounts }) },
        label: 'Making agents',
      });
      cli.output.answer(result, summaryOf(result));
    });
};

async function foresee(cli: Cli, body: Readonly<Record<string, unknown>>): Promise<void> {
  const { trialId } = await cli.client.ask(forecastSeed, { body });
  const trial = await endOfTrial(cli, trialId, 'Living through the days');
  if (trial.status === 'failed' || trial.forecast === null)
    throw new TrialFailedError(trial.reason ?? 'The forecast failed.');
  cli.output.answer(trial.forecast, forecastText(trial.forecast));
}

function forecastText({ agents, simulated, personas, days, perDay, model }: SeedForecast): string {
  const { visits, likes, comments, posts, inputTokens, outputTokens, costUsd } = perDay;
  const of = (amount: number, what: string): string => counted(Math.round(amount), what);
  return [
    `${counted(agents, 'agent')}: ${personas.map(({ personaId, agents: own }) => `${number(own)} ${personaId}`).join(', ')}`,
    `A day: ${of(visits, 'visit')}, ${of(likes, 'like')}, ${of(comments, 'comment')}, ${of(posts, 'post')}, ${of(inputTokens + outputTokens, 'token')}`,
    `Cost: $${costUsd.toFixed(2)} a day with ${model}, at the fleet's prices`,
    ...(simulated < agents
      ? [`${number(simulated)} of them lived through ${counted(days, 'day')}, as a sample of all.`]
      : []),
    'None was made. The same command without --forecast makes them.',
  ].join('\n');
}

function agentCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function mixOf(text: string): Record<string, number> {
  const entries = text.split(',').map((part): [string, number] => {
    const [id = '', amount = '', ...rest] = part.split('=').map((piece) => piece.trim());
    if (id === '' || rest.length > 0 || !/^\d+(\.\d+)?$/.test(amount))
      throw new InvalidArgumentError('It must be personas with numbers, as ai-artist=3,ux-designer=1.');
    return [id, Number(amount)];
  });
  const ids = entries.map(([id]) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw new InvalidArgumentError(`It names ${twice} twice.`);
  return Object.fromEntries(entries);
}

function levelOf(text: string): string {
  if (activityLevels.some((level) => level === text)) return text;
  throw new InvalidArgumentError(`It must be one of ${activityLevels.join(', ')}.`);
}

function summaryOf({ created, existing }: z.infer<typeof seedAgents.answer>): string {
  const made = `Made ${counted(created, 'agent')}`;
  if (existing === 0) return `${made}.`;
  return `${made}; ${number(existing)} of this seed ${existing === 1 ? 'was' : 'were'} there already.`;
}
