import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { readTextFile } from '../../../config/text-file.ts';
import {
  changePrompt,
  getPrompt,
  getPromptVersion,
  listPrompts,
  listPromptVersions,
  type PromptState,
  publishPrompt,
  restorePrompt,
  tryPrompt,
} from '../../api/prompts.ts';
import { type AddCommand, examples, type OpenCli } from '../command.ts';
import { trialText } from '../personas/trial-text.ts';
import { endOfTrial, TrialFailedError } from '../trial.ts';

const versionOption = z.coerce.number().int().min(1).optional();
const diffOptions = z.object({ version: versionOption });
const exportOptions = z.object({ out: z.string().min(1) });
const publishOptions = z.object({ note: z.string().default(''), version: versionOption });
const tryOptions = z.object({
  persona: z.string().optional(),
  item: z.array(z.string()).optional(),
  seed: z.string(),
});

export const addPrompts: AddCommand = (program, open) => {
  const prompts = program
    .command('prompts')
    .summary('list, change, try and publish what models are told')
    .description('Without a subcommand: lists the prompts of the fleet.')
    .addHelpText(
      'after',
      examples(
        'prompts',
        'prompts show visit',
        'prompts export visit --out visit.md',
        'prompts import visit visit.md',
        'prompts diff visit',
        'prompts try visit',
        'prompts publish visit --note "shorter comments"',
        'prompts publish visit --version 1',
      ),
    )
    .action(() => list(open));
  prompts
    .command('list')
    .description('Lists the prompts.')
    .action(() => list(open));
  addReading(prompts, open);
  addChanging(prompts, open);
  addTrying(prompts, open);
};

async function list(open: OpenCli): Promise<void> {
  const { client, output } = open();
  const prompts = await client.ask(listPrompts);
  const lines = prompts.items.map((state) => `${output.paint('bold', state.id)}  ${standing(state)}`);
  output.answer(prompts, lines.join('\n'));
}

function standing({ version, builtIn, draft, changes, fault }: PromptState): string {
  return [
    version === null ? `${builtIn}, as it comes with the fleet` : `version ${version}`,
    ...(draft === null ? [] : [`draft by ${draft.author}: ${changes.map(({ path }) => path).join(', ')}`]),
    ...(fault === null ? [] : [`what is published cannot be used: ${fault}`]),
  ].join('; ');
}

function addReading(prompts: Command, open: OpenCli): void {
  prompts
    .command('show')
    .description('Shows what visits go by, and the versions.')
    .argument('<id>', 'the prompt')
    .action(async (id: string) => {
      const { client, output } = open();
      const state = await client.ask(getPrompt, { params: { id } });
      const { items } = await client.ask(listPromptVersions, { params: { id } });
      const versions = items.map(({ version, createdAt, author, note, current }) =>
        [`${current ? '*' : ' '} v${version}`, createdAt.slice(0, 16).replace('T', ' '), author, note].join(
          '  ',
        ),
      );
      output.answer({ ...state, versions: items }, [state.text, '', standing(state), ...versions].join('\n'));
    });
  prompts
    .command('export')
    .description('Writes the draft, else what visits go by, to a file.')
    .argument('<id>', 'the prompt')
    .requiredOption('--out <file>', 'where it goes')
    .action(async (id: string, given: unknown) => {
      const { out } = exportOptions.parse(given);
      const { client, output } = open();
      const { text, draft } = await client.ask(getPrompt, { params: { id } });
      await writeFile(out, `${draft?.text ?? text}\n`);
      output.answer({ file: out }, `wrote ${out}`);
    });
  prompts
    .command('diff')
    .description('Shows what the draft changes, or what a version changed.')
    .argument('<id>', 'the prompt')
    .option('--version <number>', 'in what this version differs from the one before')
    .action(async (id: string, given: unknown) => {
      const { version } = diffOptions.parse(given);
      const { client, output } = open();
      const { changes } =
        version === undefined
          ? await client.ask(getPrompt, { params: { id } })
          : await client.ask(getPromptVersion, { params: { id, version: String(version) } });
      const lines = changes.flatMap(({ path, before, after }) => [
        output.paint('bold', path),
        ...(before === null ? [] : [output.paint('red', `  - ${before}`)]),
        ...(after === null ? [] : [output.paint('green', `  + ${after}`)]),
      ]);
      output.answer({ changes }, lines.length === 0 ? 'no difference' : lines.join('\n'));
    });
}

function addChanging(prompts: Command, open: OpenCli): void {
  prompts
    .command('import')
    .description(
      'Makes the draft of a file as export writes it. What is wrong with it is named, and then nothing changes.',
    )
    .argument('<id>', 'the prompt')
    .argument('<file>', 'the text')
    .action(async (id: string, file: string) => {
      const text = readTextFile(file).trim();
      const { client, output } = open();
      const state = await client.ask(changePrompt, { params: { id }, body: { text } });
      output.answer(state, `${id}: ${standing(state)}`);
    });
  prompts
    .command('publish')
    .description('Publishes the draft, or an earlier version again: visits go by it from the next one on.')
    .argument('<id>', 'the prompt')
    .option('--note <text>', 'why')
    .option('--version <number>', 'the version to go back to')
    .action(async (id: string, given: unknown) => {
      const { note, version } = publishOptions.parse(given);
      const { client, output } = open();
      const body = { note, ...(version === undefined ? {} : { version }) };
      const state = await client.ask(publishPrompt, { params: { id }, body });
      output.answer(state, `published version ${state.version} of ${id}`);
    });
  prompts
    .command('restore')
    .description('Makes the prompt that comes with the fleet the draft.')
    .argument('<id>', 'the prompt')
    .action(async (id: string) => {
      const { client, output } = open();
      const state = await client.ask(restorePrompt, { params: { id } });
      output.answer(state, `${id}: ${standing(state)}`);
    });
}

function addTrying(prompts: Command, open: OpenCli): void {
  prompts
    .command('try')
    .description(
      'A worker shows what an agent would do with three of the newest pictures, by what is published and by the draft. Nothing is published.',
    )
    .argument('<id>', 'the prompt')
    .option('--persona <id>', 'whose agent; the first persona unless given')
    .option('--item <ids...>', 'pictures of the gallery in place of the newest')
    .option('--seed <text>', 'another agent', 'trial')
    .action(async (id: string, given: unknown) => {
      const { persona, item, seed } = tryOptions.parse(given);
      const cli = open();
      const body = {
        seed,
        ...(persona === undefined ? {} : { personaId: persona }),
        ...(item === undefined ? {} : { itemIds: item }),
      };
      const { trialId } = await cli.client.ask(tryPrompt, { params: { id }, body });
      const trial = await endOfTrial(cli, trialId, 'Trying the prompt');
      if (trial.status === 'failed') throw new TrialFailedError(trial.reason ?? 'The trial failed.');
      cli.output.answer(trial, trialText(trial));
    });
}
