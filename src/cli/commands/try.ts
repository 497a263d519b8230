import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import pMap from 'p-map';
import { z } from 'zod';
import { type MindConfig, readConfig } from '../../../config/env.ts';
import { loadPersonas } from '../../../config/personas/index.ts';
import { readTextFile } from '../../../config/text-file.ts';
import { listAgents } from '../../api/agents.ts';
import { listModelPrices } from '../../api/models.ts';
import { listTicks } from '../../api/ticks.ts';
import { FleetError } from '../../lib/errors.ts';
import type { PriceOf } from '../../limits/model-prices.ts';
import { changedConfig, type MindChange } from '../../mind/change.ts';
import { Purse, type Redecision, redecide } from '../../mind/redecide.ts';
import { type Trace, traceSchema } from '../../mind/replay.ts';
import { beginCanary, shareFrom, stopCanary } from '../canary.ts';
import { type AddCommand, type Cli, examples } from '../command.ts';
import { comparisonOf, comparisonPage, comparisonText, type Tried } from '../try-report.ts';

/** There is nothing to try, or its money cannot be counted. */
class TryRefusedError extends FleetError {
  readonly code = 'TRY_REFUSED';
}

const optionsSchema = z.object({
  model: z.string().optional(),
  prompt: z.string().optional(),
  temperature: z.number().optional(),
  visits: z.number(),
  mostUsd: z.number(),
  html: z.string().optional(),
  canary: z.number().optional(),
  endCanary: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

const mostVisits = 5_000;
const pageSize = 50;
const atOnce = 4;
/** Characters of a prompt are at the least a quarter of a token; a prompt of visits has at most so many tokens. */
const mostInputTokens = 6_000;

export const addTry: AddCommand = (program, open) => {
  program
    .command('try')
    .summary('try a change of the mind on recorded visits')
    .description(
      'Decides recorded visits again, without any effect: first as the configuration says (the baseline), then with ' +
        'the change. Reports which actions differ, what the guard changed, repetition, tokens and cost. Runs where ' +
        'the environment of a worker is, because it asks the models itself.',
    )
    .option('-m, --model <name>', 'decide with this model')
    .option('-p, --prompt <file>', 'decide with this prompt: a copy of src/mind/prompts/visit.v9.md, changed')
    .option('-t, --temperature <number>', 'decide with this temperature', numberFrom(0, 2))
    .option('-v, --visits <count>', 'how many visits, the newest first', numberFrom(1, mostVisits), 100)
    .option('--most-usd <dollars>', 'stop before more than this is spent', numberFrom(0, 10_000), 1)
    .option('--html <file>', 'also write the texts side by side')
    .option(
      '--canary <share>',
      'let so many of the agents, such as 5%, decide with the change from now on',
      shareFrom,
    )
    .addOption(
      new Option('--end-canary', 'let all agents decide as the configuration says again').conflicts([
        'canary',
        'model',
        'prompt',
        'temperature',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'try --model gpt-4.1-nano --visits 500',
        'try --prompt mine.md --html out.html',
        'try --model gpt-4.1-nano --canary 5%',
      ),
    )
    .action(async (given: unknown) => {
      const options = optionsSchema.parse(given);
      const cli = open();
      if (options.endCanary) return stopCanary(cli);
      const change = await changeOf(options);
      if (options.canary !== undefined) return beginCanary(cli, options.canary, change);
      const traces = await recordedVisits(cli, options.visits);
      if (traces.length === 0) throw new TryRefusedError('No recorded visit has asked a model yet.');
      const tried = await tryAll(cli, traces, { change, mostUsd: options.mostUsd });
      const comparison = comparisonOf(tried, traces.length);
      if (options.html !== undefined) await writeFile(options.html, comparisonPage(comparison, tried));
      cli.output.answer(comparison, comparisonText(comparison));
    });
};

/** A recorded visit, and when it was due. */
interface Recorded {
  readonly slot: string;
  readonly trace: Trace;
}

/** The newest visits that asked a model, with all that deciding them again needs. */
async function recordedVisits({ client }: Cli, wanted: number): Promise<Trace[]> {
  const found: Recorded[] = [];
  let cursor: string | undefined;
  do {
    const agents = await client.ask(listAgents, { query: { limit: 200, cursor } });
    for (const { id } of agents.items) found.push(...(await visitsOf(client, id)));
    cursor = agents.nextCursor ?? undefined;
  } while (cursor !== undefined && found.length < mostVisits);
  found.sort((one, other) => (one.slot < other.slot ? 1 : -1));
  return found.slice(0, wanted).map(({ trace }) => trace);
}

async function visitsOf(client: Cli['client'], id: string): Promise<Recorded[]> {
  const ticks = await client.ask(listTicks, { params: { id }, query: { limit: pageSize } });
  return ticks.items.flatMap((tick) => {
    const trace = tick.calls.length > 0 ? traceSchema.safeParse(tick).data : undefined;
    return trace === undefined ? [] : [{ slot: tick.slot, trace }];
  });
}

interface TryParts {
  readonly change: MindChange;
  readonly mostUsd: number;
}

async function tryAll(cli: Cli, traces: readonly Trace[], { change, mostUsd }: TryParts): Promise<Tried[]> {
  const { mind: config, proxy } = readConfig(cli.environment);
  const changed = changedConfig(config, change);
  const personas = loadPersonas();
  const { items: own } = await cli.client.ask(listModelPrices);
  // Loaded here because no other command needs a mind, or its prices.
  const { pricesWith } = await import('../../limits/model-prices.ts');
  const priceOf = await pricesWith(own, config.provider);
  const { createMind } = await import('../../mind/index.ts');
  const baselineMind = await createMind({ config, personas, priceOf, proxy });
  const changedMind = await createMind({
    config: changed,
    personas,
    priceOf,
    proxy,
    prompt: change.promptText === null ? undefined : { version: 'changed', text: change.promptText },
  });
  const purse = new Purse(mostUsd);
  const mostOf = (of: MindConfig): number => mostPerCall(of, priceOf);
  const [baselineMost, changedMost] = [mostOf(config), mostOf(changed)];
  const progress = cli.showProgress('Deciding again');
  const { signal } = new AbortController();
  let done = 0;
  try {
    const tried = await pMap(
      traces,
      async (trace): Promise<Tried | null> => {
        const baseline = await redecide(trace, {
          mind: baselineMind,
          purse,
          mostPerCallUsd: baselineMost,
          signal,
        });
        const other: Redecision | null =
          baseline &&
          (await redecide(trace, { mind: changedMind, purse, mostPerCallUsd: changedMost, signal }));
        done += 1;
        progress.report({ done, total: traces.length });
        return baseline === null || other === null ? null : { baseline, changed: other };
      },
      { concurrency: atOnce },
    );
    return tried.filter((one) => one !== null);
  } finally {
    progress.end();
  }
}

async function changeOf({ model, temperature, prompt }: Options): Promise<MindChange> {
  return {
    model: model ?? null,
    temperature: temperature ?? null,
    promptText: prompt === undefined ? null : readTextFile(prompt),
  };
}

/** The most that one call can cost; a limit on money needs a price. */
function mostPerCall(config: MindConfig, priceOf: PriceOf): number {
  if (config.provider === 'scripted') return 0;
  const price = priceOf(config.provider, config.model);
  if (price === null)
    throw new TryRefusedError(
      `Nobody has said what ${config.model} costs, so no limit on money can be kept: set its price on the page of costs.`,
    );
  const outputTokens = config.maxOutputTokens ?? 4_000;
  return (mostInputTokens * price.inputUsd + outputTokens * price.outputUsd) / 1_000_000;
}

function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() !== '' && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}
