import { listPersonas } from '../../api/personas.ts';
import { type AddCommand, examples } from '../command.ts';

export const addPersonas: AddCommand = (program, open) => {
  program
    .command('personas')
    .summary('list the catalogue of personas')
    .description(
      'Lists the personas that agents are made from, with the weights that seed --weights goes by.',
    )
    .addHelpText('after', examples('personas', 'personas --json'))
    .action(async () => {
      const { client, output } = open();
      const catalogue = await client.ask(listPersonas);
      const width = Math.max(...catalogue.items.map(({ id }) => id.length));
      const lines = catalogue.items.map(
        ({ id, weight, label, summary }) =>
          `${output.paint('bold', id.padEnd(width))}  ${String(weight).padStart(4)}  ${label}: ${summary}`,
      );
      output.answer(catalogue, lines.join('\n'));
    });
};
