import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Trial } from '../../api/models.ts';
import { createPersona, personaDocument } from '../../api/persona-editing.ts';
import { describePersona, getPersonaWritingCost, type WritingCost } from '../../api/persona-writing.ts';
import type { OpenCli } from '../command.ts';
import { endOfTrial, TrialFailedError } from '../trial.ts';

const optionsSchema = z.object({
  out: z.string().min(1).optional(),
  draft: z.boolean().optional(),
  cost: z.boolean().optional(),
});

/** `personas describe`: a model writes a persona from a sentence. */
export function addDescribe(personas: Command, open: OpenCli): void {
  personas
    .command('describe')
    .description(
      'A model writes a persona from a sentence. Says first about what that costs. Nothing is kept unless --draft or --out is given.',
    )
    .argument('<sentence>', 'who it is and what it shows, as "a shy botanist who posts leaves at night"')
    .option('--cost', 'only say about what it would cost')
    .option('--draft', 'keep it as a new draft')
    .option('--out <file>', 'write it to a file, as export does')
    .action(async (sentence: string, given: unknown) => {
      const { out, draft, cost } = optionsSchema.parse(given);
      const cli = open();
      const { client, output } = cli;
      const estimate = await client.ask(getPersonaWritingCost);
      if (cost === true) return output.answer(estimate, costText(estimate));
      output.remark(costText(estimate));
      const { trialId } = await client.ask(describePersona, { body: { sentence } });
      const trial = await endOfTrial(cli, trialId, 'Writing the persona');
      const written = writtenIn(trial);
      const persona = personaDocument.parse(written.persona);
      if (out !== undefined) await writeFile(out, `${JSON.stringify(persona, null, 2)}\n`);
      if (draft === true) await client.ask(createPersona, { body: persona });
      const kept = [
        ...(out === undefined ? [] : [`Written to ${out}.`]),
        ...(draft === true ? [`Drafted; personas try ${persona.id} shows what it does.`] : []),
      ];
      const { inputTokens, outputTokens, costUsd, model } = written;
      output.answer(
        trial,
        [
          output.paint('bold', `${persona.id}: ${persona.label}`),
          persona.summary,
          `Interests: ${persona.interests.join(', ')}`,
          `Pictures: ${persona.workflows.map(({ id }) => id).join(', ')}`,
          ...written.notes.map((note) => `  ${note}`),
          `${model}: ${inputTokens} + ${outputTokens} tokens, ${priceText(costUsd)}`,
          ...(kept.length === 0 ? ['Nothing is kept: give --draft or --out.'] : kept),
        ].join('\n'),
      );
    });
}

function writtenIn({ status, described, reason }: Trial): NonNullable<Trial['described']> {
  if (status === 'failed' || described === null)
    throw new TrialFailedError(reason ?? 'The model wrote no persona.');
  return described;
}

function costText({ model, inputTokens, outputTokens, costUsd }: WritingCost): string {
  return `${model} will take about ${inputTokens} + ${outputTokens} tokens, ${priceText(costUsd)}.`;
}

function priceText(costUsd: number | null): string {
  return costUsd === null ? 'of unknown price' : `$${costUsd.toFixed(4)}`;
}
