import { startTrial, type Trial } from '../../api/models.ts';
import { type AddCommand, examples } from '../command.ts';
import { oneLine } from '../output.ts';
import { endOfTrial, TrialFailedError } from '../trial.ts';
import { number } from '../words.ts';

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
      const trial = await endOfTrial(cli, trialId, 'Asking the models');
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
