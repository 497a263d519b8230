import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { type Persona, readPersonaFiles } from '../../../config/personas/index.ts';
import {
  changePersona,
  createPersona,
  getPersona,
  getPersonaVersion,
  listPersonaVersions,
  type PersonaState,
  publishPersona,
  restorePersona,
  tryPersona,
} from '../../api/persona-editing.ts';
import { listPersonas } from '../../api/personas.ts';
import type { FleetClient } from '../api/client.ts';
import { type AddCommand, examples, type OpenCli } from '../command.ts';
import { openFolder } from '../folder.ts';
import type { Output } from '../output.ts';
import { addDescribe } from '../personas/describe.ts';
import { trialText } from '../personas/trial-text.ts';
import { endOfTrial, TrialFailedError } from '../trial.ts';

const exportOptions = z.object({ out: z.string().min(1) });
const diffOptions = z.object({ version: z.coerce.number().int().min(1).optional() });
const tryOptions = z.object({ item: z.array(z.string()).optional(), seed: z.string() });
const publishOptions = z.object({
  note: z.string().default(''),
  version: z.coerce.number().int().min(1).optional(),
});

export const addPersonas: AddCommand = (program, open) => {
  const personas = program
    .command('personas')
    .summary('list, change and publish the personas that agents are made from')
    .description('Without a subcommand: lists the personas, with the weights that seed --weights goes by.')
    .addHelpText(
      'after',
      examples(
        'personas',
        'personas show ai-artist',
        'personas export --out personas',
        'personas import personas/ai-artist.json',
        'personas diff ai-artist',
        'personas try ai-artist',
        'personas describe "a shy botanist who posts leaves at night" --draft',
        'personas publish ai-artist --note "calmer at night"',
        'personas publish ai-artist --version 1',
      ),
    )
    .action(() => list(open));
  personas
    .command('list')
    .description('Lists the personas.')
    .action(() => list(open));
  addShow(personas, open);
  addExport(personas, open);
  addImport(personas, open);
  addDiff(personas, open);
  addTry(personas, open);
  addDescribe(personas, open);
  addPublish(personas, open);
};

async function list(open: OpenCli): Promise<void> {
  const { client, output } = open();
  const catalogue = await client.ask(listPersonas);
  const width = Math.max(...catalogue.items.map(({ id }) => id.length));
  const lines = catalogue.items.map(({ id, weight, label, summary, version, drafted, fault }) => {
    const state = version === null ? 'draft' : `v${version}${drafted ? ' + draft' : ''}`;
    const why = fault === null ? '' : output.paint('red', `  cannot be used: ${fault}`);
    return `${output.paint('bold', id.padEnd(width))}  ${String(weight).padStart(4)}  ${state.padEnd(10)}  ${label}: ${summary}${why}`;
  });
  output.answer(catalogue, lines.join('\n'));
}

function addShow(personas: Command, open: OpenCli): void {
  personas
    .command('show')
    .description('Shows what is published of a persona, what is drafted, and its versions.')
    .argument('<id>', 'the persona')
    .action(async (id: string) => {
      const { client, output } = open();
      const state = await client.ask(getPersona, { params: { id } });
      const { items } = await client.ask(listPersonaVersions, { params: { id } });
      const versions = items.map(({ version, createdAt, author, note, agents, current, changed }) =>
        [
          `${current ? '*' : ' '} v${version}`,
          createdAt.slice(0, 16).replace('T', ' '),
          author,
          agents === 0 ? '' : `${agents} ${agents === 1 ? 'agent' : 'agents'}`,
          note,
          changed.length === 0 ? '' : `(${changed.join(', ')})`,
        ]
          .filter((part) => part !== '')
          .join('  '),
      );
      output.answer({ ...state, versions: items }, [headOf(state, output), ...versions].join('\n'));
    });
}

function headOf({ id, published, draft, changes, agents, fault }: PersonaState, output: Output): string {
  const persona = draft?.content ?? published;
  return [
    output.paint('bold', `${id}: ${persona?.label ?? 'it cannot be read'}`),
    persona?.summary ?? '',
    `${agents} ${agents === 1 ? 'agent' : 'agents'}`,
    ...(fault === null ? [] : [output.paint('red', `What is published cannot be used: ${fault}`)]),
    ...(draft === null ? [] : [`Draft by ${draft.author}: ${changes.map(({ path }) => path).join(', ')}`]),
  ].join('\n');
}

function addExport(personas: Command, open: OpenCli): void {
  personas
    .command('export')
    .description(
      'Writes what is published of all personas, or of one, one file each, as config/personas has them.',
    )
    .argument('[id]', 'the persona; all of them unless given')
    .requiredOption('--out <folder>', 'where the files go')
    .action(async (id: string | undefined, given: unknown) => {
      const { out } = exportOptions.parse(given);
      const { client, output } = open();
      await openFolder(out);
      const ids =
        id === undefined
          ? (await client.ask(listPersonas)).items.flatMap((item) => (item.version === null ? [] : [item.id]))
          : [id];
      const files: string[] = [];
      for (const one of ids) {
        const { published } = await client.ask(getPersona, { params: { id: one } });
        if (published === null) continue;
        const file = join(out, `${one}.json`);
        await writeFile(file, `${JSON.stringify(published, null, 2)}\n`);
        files.push(file);
      }
      output.answer({ files }, files.map((file) => `wrote ${file}`).join('\n') || 'nothing is published');
    });
}

function addImport(personas: Command, open: OpenCli): void {
  personas
    .command('import')
    .description(
      'Makes drafts of files as export writes them. All files are checked first: where one has a fault, nothing is changed.',
    )
    .argument('<files...>', 'files of personas')
    .action(async (files: readonly string[]) => {
      const read = readPersonaFiles(files);
      const { client, output } = open();
      const known = new Set((await client.ask(listPersonas)).items.map(({ id }) => id));
      const states: PersonaState[] = [];
      for (const persona of read) states.push(await drafted(client, persona, known));
      const lines = states.map(({ id, changes, draft }) =>
        draft === null
          ? `${id}: as it is published`
          : `${id}: drafted, ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}; personas publish ${id} makes agents live by it`,
      );
      output.answer({ items: states }, lines.join('\n'));
    });
}

async function drafted(
  client: FleetClient,
  persona: Persona,
  known: ReadonlySet<string>,
): Promise<PersonaState> {
  return known.has(persona.id)
    ? await client.ask(changePersona, { params: { id: persona.id }, body: { ...persona } })
    : await client.ask(createPersona, { body: persona });
}

function addDiff(personas: Command, open: OpenCli): void {
  personas
    .command('diff')
    .description('Shows what the draft changes, or what a version changed.')
    .argument('<id>', 'the persona')
    .option('--version <number>', 'in what this version differs from the one before')
    .action(async (id: string, given: unknown) => {
      const { version } = diffOptions.parse(given);
      const { client, output } = open();
      const { changes } =
        version === undefined
          ? await client.ask(getPersona, { params: { id } })
          : await client.ask(getPersonaVersion, { params: { id, version: String(version) } });
      const lines = changes.flatMap(({ path, before, after }) => [
        output.paint('bold', path),
        ...(before === null ? [] : [output.paint('red', `  - ${before}`)]),
        ...(after === null ? [] : [output.paint('green', `  + ${after}`)]),
      ]);
      output.answer({ changes }, lines.length === 0 ? 'no difference' : lines.join('\n'));
    });
}

function addTry(personas: Command, open: OpenCli): void {
  personas
    .command('try')
    .description(
      'A worker shows what an agent would do with three of the newest pictures, as the persona is published and as it is drafted. Nothing is published.',
    )
    .argument('<id>', 'the persona')
    .option('--item <ids...>', 'pictures of the gallery in place of the newest')
    .option('--seed <text>', 'another agent', 'trial')
    .action(async (id: string, given: unknown) => {
      const { item, seed } = tryOptions.parse(given);
      const cli = open();
      const body = { seed, ...(item === undefined ? {} : { itemIds: item }) };
      const { trialId } = await cli.client.ask(tryPersona, { params: { id }, body });
      const trial = await endOfTrial(cli, trialId, 'Trying the persona');
      if (trial.status === 'failed') throw new TrialFailedError(trial.reason ?? 'The trial failed.');
      cli.output.answer(trial, trialText(trial));
    });
}

function addPublish(personas: Command, open: OpenCli): void {
  personas
    .command('publish')
    .description(
      'Publishes the draft, or an earlier version again: agents live by it from their next visit on.',
    )
    .argument('<id>', 'the persona')
    .option('--note <text>', 'why')
    .option('--version <number>', 'the version to go back to')
    .action(async (id: string, given: unknown) => {
      const { note, version } = publishOptions.parse(given);
      const { client, output } = open();
      const body = { note, ...(version === undefined ? {} : { version }) };
      const state = await client.ask(publishPersona, { params: { id }, body });
      output.answer(state, `published version ${state.version} of ${id}`);
    });
  personas
    .command('restore')
    .description('Makes a persona that comes with the fleet the draft again.')
    .argument('<id>', 'the persona')
    .action(async (id: string) => {
      const { client, output } = open();
      const state = await client.ask(restorePersona, { params: { id } });
      const text =
        state.draft === null
          ? `${id} is as it comes with the fleet`
          : `drafted; personas publish ${id} applies it`;
      output.answer(state, text);
    });
}
