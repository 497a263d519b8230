import { Option } from 'commander';
import { z } from 'zod';
import { type Environment, readConfig } from '../../../config/env.ts';
import { type JudgementAnswer, tryGuard } from '../../api/guard.ts';
import { textKinds } from '../../api/text-kinds.ts';
import { type AddCommand, examples } from '../command.ts';
import { oneLine } from '../output.ts';

const optionsSchema = z.object({ as: z.enum(textKinds), moderate: z.boolean().default(false) });

export const addGuard: AddCommand = (program, open) => {
  program
    .command('guard')
    .summary('judge a text as if an agent were about to publish it')
    .description(
      'Says whether the guard would publish a text, change it, ask for other words or drop it, and why. ' +
        'Nothing is published.',
    )
    .argument('<text>', 'the text')
    .addOption(
      new Option('--as <kind>', 'what it would be published as').choices([...textKinds]).default('comment'),
    )
    .option('--moderate', 'ask moderation too, where the environment of a worker is')
    .addHelpText('after', examples('guard "More at pixels dot shop"', 'guard "OPEN" --as drawn --json'))
    .action(async (text: string, given: unknown) => {
      const { as, moderate } = optionsSchema.parse(given);
      const { client, output, environment } = open();
      const judged = await client.ask(tryGuard, { body: { text, as } });
      const answer = moderate ? await moderated(judged, text, environment) : judged;
      output.answer(answer, textOf(answer, text));
    });
};

/** What the rules say, and what moderation says besides. */
async function moderated(
  judged: JudgementAnswer,
  text: string,
  environment: Environment | undefined,
): Promise<JudgementAnswer> {
  const { mind, proxy } = readConfig(environment);
  const { openModeration } = await import('../../mind/publishing/open-moderation.ts');
  const moderation = await openModeration({ config: mind, proxy });
  if (moderation === null) {
    const explanation = 'no moderation is set: see MODERATION_MODEL';
    return { ...judged, rules: [...judged.rules, { ...whole(text), explanation }] };
  }
  const [opinion] = await moderation.texts([text], AbortSignal.timeout(30_000));
  if (opinion === undefined || opinion.state === 'passed') return judged;
  return {
    ...judged,
    decision: 'drop',
    rules: [...judged.rules, { ...whole(text), explanation: opinion.message }],
  };
}

function whole(text: string): Pick<JudgementAnswer['rules'][number], 'name' | 'start' | 'end'> {
  return { name: 'moderation', start: 0, end: text.length };
}

function textOf({ decision, text, rules }: JudgementAnswer, given: string): string {
  return [
    decision === 'change' ? `change to: ${oneLine(text)}` : decision,
    ...rules.map(
      ({ name, start, end, explanation }) =>
        `  ${name} (${start}–${end}): ${oneLine(explanation)}: ${oneLine(given.slice(start, end))}`,
    ),
  ].join('\n');
}
