import { Option } from 'commander';
import { z } from 'zod';
import { type JudgementAnswer, tryGuard } from '../../api/guard.ts';
import { textKinds } from '../../api/text-kinds.ts';
import { type AddCommand, examples } from '../command.ts';
import { oneLine } from '../output.ts';

const optionsSchema = z.object({ as: z.enum(textKinds) });

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
    .addHelpText('after', examples('guard "More at pixels dot shop"', 'guard "OPEN" --as drawn --json'))
    .action(async (text: string, given: unknown) => {
      const { as } = optionsSchema.parse(given);
      const { client, output } = open();
      const answer = await client.ask(tryGuard, { body: { text, as } });
      output.answer(answer, textOf(answer, text));
    });
};

function textOf({ decision, text, rules }: JudgementAnswer, given: string): string {
  return [
    decision === 'change' ? `change to: ${oneLine(text)}` : decision,
    ...rules.map(
      ({ name, start, end, explanation }) =>
        `  ${name} (${start}–${end}): ${oneLine(explanation)}: ${oneLine(given.slice(start, end))}`,
    ),
  ].join('\n');
}
