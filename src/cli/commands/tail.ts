import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { type Activity, type ActivityType, activityTypes, listActivity } from '../../api/activity.ts';
import { agentIdOf } from '../agents.ts';
import type { FleetClient } from '../api/client.ts';
import { type AddCommand, type Cli, examples } from '../command.ts';
import { followActivities } from '../follow.ts';
import { oneLine, type Paint, type Style } from '../output.ts';
import { number } from '../words.ts';

const optionsSchema = z.object({
  agent: z.string().optional(),
  type: z.array(z.string()).optional(),
  since: z.int().optional(),
});
type TailOptions = z.infer<typeof optionsSchema>;

export const addTail: AddCommand = (program, open) => {
  program
    .command('tail')
    .summary('follow what the agents do')
    .description(
      'Follows the activities of the fleet until Ctrl-C. A lost connection is opened again and goes on where it was: ' +
        'nothing is missed and nothing comes twice. With --json every activity is one document on a line of its own.',
    )
    .option('-a, --agent <username or id>', 'only what this agent does')
    .option('-t, --type <types>', `only these types, joined by commas: ${activityTypes.join(', ')}`, typeList)
    .option(
      '--since <id>',
      'begin after this activity instead of now; 0 begins with the very first',
      activityId,
    )
    .addHelpText(
      'after',
      examples('tail', 'tail --agent ada_fern --type post,comment', 'tail --since 1200 --json'),
    )
    .action(async (given: unknown) => {
      const options = optionsSchema.parse(given);
      const signal = interruption();
      try {
        await tail(open(signal), options, signal);
      } catch (error) {
        // Ctrl-C is how a tail ends, whatever it interrupts.
        if (!signal.aborted) throw error;
      }
    });
};

async function tail(
  { client, output }: Cli,
  { agent, type, since }: TailOptions,
  signal: AbortSignal,
): Promise<void> {
  const agentId = agent === undefined ? undefined : await agentIdOf(client, agent);
  const after = since ?? (await newestActivity(client));
  await followActivities({
    client,
    query: { agentId, type: type?.join(',') },
    after,
    signal,
    onActivity: (activity) => output.answer(activity, activityLine(activity, output.paint)),
    onGap: (upTo) => output.remark(`What happened up to activity ${upTo} is no longer kept.`),
    onLost: (reason, waitMs) =>
      output.remark(`The connection was lost (${reason}); trying again in ${number(waitMs / 1000)} s.`),
    onBack: () => output.remark('The connection is back.'),
  });
}

/** Where following begins: known before the stream is opened, so that a connection lost at once loses nothing. */
async function newestActivity(client: FleetClient): Promise<number> {
  const { items } = await client.ask(listActivity, { query: { limit: 1 } });
  return items[0]?.id ?? 0;
}

function typeList(text: string): string[] {
  const types = text.split(',').map((type) => type.trim());
  const unknown = types.filter((type) => !activityTypes.some((known) => known === type));
  if (unknown.length === 0) return types;
  throw new InvalidArgumentError(`It must be some of ${activityTypes.join(', ')}.`);
}

function activityId(text: string): number {
  const id = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(id)) return id;
  throw new InvalidArgumentError('It must be the id of an activity, a whole number.');
}

/** Aborted by the first Ctrl-C or SIGTERM from now on; a second one ends the process as usual. */
function interruption(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort(signal));
  return stopping.signal;
}

const styles: Readonly<Record<ActivityType, Style>> = {
  thought: 'dim',
  action: 'dim',
  post: 'magenta',
  comment: 'cyan',
  like: 'green',
  error: 'red',
  started: 'blue',
  paused: 'yellow',
  resumed: 'blue',
  stopped: 'yellow',
  sleeping: 'yellow',
  retired: 'yellow',
  restored: 'blue',
  deleted: 'red',
  director: 'magenta',
  persona: 'blue',
  prompt: 'blue',
};

const typeWidth = Math.max(...activityTypes.map((type) => type.length));

/** One activity on one line: its id, the local time, its type, who, what, and a picture where there is one. */
function activityLine(activity: Activity, paint: Paint): string {
  const { id, type, agentName, message, metadata, createdAt } = activity;
  const time = new Date(createdAt).toLocaleTimeString('en-GB');
  const kind = paint(styles[type], type.padEnd(typeWidth));
  const who = agentName === null ? '' : `${paint('bold', oneLine(agentName))}: `;
  const picture =
    typeof metadata.imageUrl === 'string' && type === 'post' ? ` ${oneLine(metadata.imageUrl)}` : '';
  return `${paint('dim', `#${id} ${time}`)}  ${kind}  ${who}${oneLine(message)}${picture}`;
}
