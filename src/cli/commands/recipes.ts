import { z } from 'zod';
import { workflowIds } from '../../../config/personas/index.ts';
import { type AddCommand, examples } from '../command.ts';
import { RecipesUnusableError } from '../recipes/recipe.ts';

const optionsSchema = z.object({
  persona: z.string().optional(),
  kind: z.string().optional(),
  run: z.boolean().default(false),
  out: z.string().optional(),
  count: z.number(),
  seed: z.string(),
  agent: z.string(),
  process: z.number().optional(),
});

export const addRecipes: AddCommand = (program, open) => {
  program
    .command('recipes')
    .summary('the kinds of picture, and contact sheets of them')
    .description(
      'Lists the kinds of picture that agents make. With --run it has FLOIMG_API_URL make some of each, measures ' +
        'them as a visit does, and writes a contact sheet. Free kinds cost nothing; painted ones are left out.',
    )
    .option('-p, --persona <id>', 'the kinds that one persona favours')
    .option('-k, --kind <id>', 'one kind')
    .option('--run', 'make pictures of the free kinds')
    .option('-o, --out <folder>', 'where the contact sheet and the pictures go')
    .option(
      '-c, --count <number>',
      'how many of each kind',
      (text) => z.coerce.number().int().min(1).max(100).parse(text),
      6,
    )
    .option('-s, --seed <text>', 'what the pictures are drawn from', 'sheet')
    .option('-a, --agent <username>', 'the account of FloImg in whose name they are made', 'recipes')
    .option(
      '--process <pid>',
      'a FloImg of this machine: what each picture takes of its processor time is reported, too (Linux)',
      (text) => z.coerce.number().int().min(1).parse(text),
    )
    .addHelpText(
      'after',
      examples('recipes', 'recipes --persona ai-artist', 'recipes --run --persona ux-designer --out sheets'),
    )
    .action(async (given: unknown) => {
      const options = optionsSchema.parse(given);
      const { output, environment, showProgress } = open();
      // Loaded here because no other command needs them.
      const { listRecipes, runRecipes } = await import('../recipes/index.ts');
      const kinds = listRecipes(options);
      if (kinds.length === 0) {
        throw new RecipesUnusableError(`No kind of picture fits. There are: ${workflowIds.join(', ')}.`);
      }
      if (!options.run) {
        const width = Math.max(...kinds.map(({ id }) => id.length));
        const lines = kinds.map(
          ({ id, about, free }) => `${id.padEnd(width)}  ${free ? 'free   ' : 'painted'}  ${about}`,
        );
        output.answer({ kinds }, lines.join('\n'));
        return;
      }
      if (options.out === undefined)
        throw new RecipesUnusableError('Say where the pictures go: --out FOLDER.');
      const progress = showProgress('Making pictures');
      try {
        const { report, text } = await runRecipes(kinds, {
          ...options,
          out: options.out,
          environment,
          report: progress.report,
        });
        output.answer(report, text);
      } finally {
        progress.end();
      }
    });
};
