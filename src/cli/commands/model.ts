import { setTimeout as pause } from 'node:timers/promises';
import { getTrial, startTrial, type Trial } from '../../api/models.ts';
import { FleetError } from '../../lib/errors.ts';
import { type AddCommand, type Cli, examples } from '../command.ts';
import { oneLine } from '../output.ts';
import { number } from '../words.ts';

/** The trial did not end well: the models gave no plan, or no worker took it. */
class TrialFailedError extends FleetError {
  readonly code = 'TRIAL_FAILED';
}

const pollMs = 500;
/** A worker that is there takes a trial at once; a model may think for ten minutes, twice. */
const longestWaitMs = 30_000;
const longestTrialMs = 1_300_000;

export const addModel: AddCommand = (program, open) => {
  const model = program.command('model').summary('try the models that decide');
  model
    .command('test')
    .summary('let a worker ask the models for one plan')
    .description(
      'A worker asks each model of its configuration for the plan of a visit to three pictures, exactly as visits ask. ' +
        'Nothing is published. Shows prompt, answer, plan, tokens, price, time and how the server wants to be asked.',
    )
    .addHelpText('after', examples('model test', 'model test --json | jq .models[].call'))
    .action(async () => {
      const cli = open();
      const { trialId } = await cli.client.ask(startTrial);
      const trial = await endOf(cli, trialId);
      cli.output.answer(trial, textOf(trial));
      const failed = trial.models.filter(({ plan }) => plan === null);
      if (trial.status === 'failed') throw new TrialFailedError(trial.reason ?? 'The trial failed.');
      if (failed.length > 0) {
        const names = failed.map(({ model: name }) => oneLine(name)).join(', ');
        throw new TrialFailedError(
          `No plan came from ${names}. docs/models.md has a recipe for each server.`,
        );
      }
    });
};

async function endOf({ client, showProgress }: Cli, trialId: string): Promise<Trial> {
  const progress = showProgress('Asking the models');
  const begun = Date.now();
  try {
    for (;;) {
      const trial = await client.ask(getTrial, { params: { id: trialId } });
      if (trial.status === 'done' || trial.status === 'failed') return trial;
      const waited = Date.now() - begun;
      if (trial.status === 'waiting' && waited > longestWaitMs)
        throw new TrialFailedError('No worker has taken the trial; start one (npm run start:worker).');
      if (waited > longestTrialMs) throw new TrialFailedError('The trial takes longer than two calls may.');
      await pause(pollMs);
    }
  } finally {
    progress.end();
  }
}

function textOf({ models }: Trial): string {
  return models.flatMap(modelText).join('\n');
}

function modelText({ model, prompt, call, plan, notes, steps }: Trial['models'][number]): string[] {
  const cost = call.costUsd === null ? 'price unknown' : `$${call.costUsd.toFixed(6)}`;
  const tokens = `${number(call.inputTokens)} + ${number(call.outputTokens)} tokens`;
  return [
    `${oneLine(model)} (${oneLine(call.provider)}): ${tokens}, ${cost}, ${number(Math.round(call.ms))} ms`,
    `  asked with: ${steps.length === 0 ? 'everything, nothing had to be left out' : steps.join(', ')}`,
    ...(call.error === null ? [] : [`  error: ${oneLine(call.error.message)}`]),
    '  prompt:',
    ...indented(prompt),
    '  answer:',
    ...indented(call.answer ?? '(none)'),
    '  plan:',
    ...(plan === null ? ['    (none)'] : indented(JSON.stringify(plan, null, 2))),
    ...notes.map(({ code, message }) => `  ${oneLine(code)}: ${oneLine(message)}`),
  ];
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `    ${oneLine(line)}`);
}
