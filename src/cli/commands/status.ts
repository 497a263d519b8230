import { getFleet } from '../../api/fleet.ts';
import { type AddCommand, examples } from '../command.ts';
import { statusText } from '../status-text.ts';

export const addStatus: AddCommand = (program, open) => {
  program
    .command('status')
    .summary('show how the fleet is doing')
    .description(
      "Shows the fleet's state, its agents, what they did and cost today (UTC), queue and workers.",
    )
    .addHelpText('after', examples('status', 'status --json | jq .agents'))
    .action(async () => {
      const { client, output } = open();
      const fleet = await client.ask(getFleet);
      output.answer(fleet, statusText(fleet, client.url, output.paint));
    });
};
