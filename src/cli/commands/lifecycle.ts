import { z } from 'zod';
import { transitions } from '../../agents/lifecycle.ts';
import { type Agent, type AgentCommand, changeAgent, type LifecycleCommand } from '../../api/agents.ts';
import { changeFleet } from '../../api/fleet.ts';
import { FleetError } from '../../lib/errors.ts';
import { agentIdOf } from '../agents.ts';
import { AgentUnknownError, CommandRefusedError } from '../api/errors.ts';
import { type AddCommand, type Cli, examples, runLong } from '../command.ts';
import { oneLine } from '../output.ts';
import { counted } from '../words.ts';

/** A lifecycle command in the words of its help and its answers. */
interface LifecycleWords {
  readonly command: LifecycleCommand;
  readonly summary: string;
  readonly description: string;
  /** `Starting`. */
  readonly going: string;
  /** `Started`. */
  readonly done: string;
}

const words: readonly LifecycleWords[] = [
  {
    command: 'start',
    summary: 'let agents act',
    description:
      'Starts agents that are idle, paused or in error. Without agents and persona it starts all of them, and ends a ' +
      'pause of the fleet.',
    going: 'Starting',
    done: 'Started',
  },
  {
    command: 'pause',
    summary: 'let running agents rest until they are resumed',
    description:
      'Pauses running agents. Without agents and persona it pauses the whole fleet, at once: nobody acts until the ' +
      'fleet is resumed or started.',
    going: 'Pausing',
    done: 'Paused',
  },
  {
    command: 'resume',
    summary: 'let paused agents act again',
    description:
      'Resumes paused agents. Without agents and persona it resumes all of them, and ends a pause of the fleet.',
    going: 'Resuming',
    done: 'Resumed',
  },
  {
    command: 'stop',
    summary: 'take agents out of service until they are started',
    description:
      'Stops agents, whatever they do; they are idle then. Without agents and persona it stops all.',
    going: 'Stopping',
    done: 'Stopped',
  },
];

const optionsSchema = z.object({ persona: z.string().optional() });

/** A command of the CLI for each lifecycle command: for all agents, for those of one persona, or for some by name. */
export const lifecycleCommands: readonly AddCommand[] = words.map((wordsOfOne) => {
  const { command, summary, description } = wordsOfOne;
  return (program, open) => {
    const added = program
      .command(command)
      .summary(summary)
      .description(description)
      .argument('[agents...]', 'usernames or ids; without any, all agents are meant')
      .option('-p, --persona <id>', 'only the agents of one persona')
      .addHelpText(
        'after',
        examples(command, `${command} --persona ai-artist`, `${command} ada_fern milo_stone`),
      )
      .action(async (agents: string[], given: unknown) => {
        const { persona } = optionsSchema.parse(given);
        if (agents.length === 0) return changeAll(open(), wordsOfOne, persona);
        if (persona !== undefined) added.error('error: give agents or --persona, not both');
        return changeSome(open(), command, agents);
      });
  };
});

const agentWords = [
  {
    command: 'retire',
    summary: 'stop agents for good, and keep their accounts',
    description:
      'Retires agents: they act no more, whatever command the whole fleet gets, and their accounts stay marked as those of AI agents.',
  },
  {
    command: 'restore',
    summary: 'take retired agents back; they are idle then',
    description: 'Restores retired agents. They are idle until they are started.',
  },
] as const satisfies readonly { command: AgentCommand; summary: string; description: string }[];

/** Commands of the CLI that are meant for some agents, and never for all. */
export const agentCommands: readonly AddCommand[] = agentWords.map(
  ({ command, summary, description }) =>
    (program, open) => {
      program
        .command(command)
        .summary(summary)
        .description(description)
        .argument('<agents...>', 'usernames or ids')
        .addHelpText('after', examples(`${command} ada_fern milo_stone`))
        .action((agents: string[]) => changeSome(open(), command, agents));
    },
);

async function changeAll(cli: Cli, words: LifecycleWords, personaId: string | undefined): Promise<void> {
  const result = await runLong(cli, changeFleet(words.command), {
    body: { personaId },
    label: `${words.going} agents`,
  });
  const from = transitions[words.command].from.map((status) => (status === 'error' ? 'in error' : status));
  const nothing = `${words.done} no agent: none was ${from.join(' or ')}.`;
  const changed = `${words.done} ${counted(result.changed, 'agent')}.`;
  cli.output.answer(result, result.changed === 0 ? nothing : changed);
}

interface Refusal {
  /** As it was given. */
  readonly agent: string;
  readonly code: string;
  readonly detail: string;
}

/** The fleet refused the command for some of the agents; the others have carried it out. */
export class AgentsRefusedError extends FleetError {
  readonly code = 'AGENTS_REFUSED';
  /** What was done and what was not. */
  readonly document: { readonly agents: readonly Agent[]; readonly refused: readonly Refusal[] };

  constructor(agents: readonly Agent[], refused: readonly Refusal[]) {
    super(refused.map(({ agent, detail }) => `${agent}: ${detail}`).join('\n'));
    this.document = { agents, refused };
  }
}

/** @throws {AgentsRefusedError} after all were tried, when some were refused */
async function changeSome(
  { client, output }: Cli,
  command: AgentCommand,
  given: readonly string[],
): Promise<void> {
  const changed: Agent[] = [];
  const refused: Refusal[] = [];
  for (const agent of given) {
    try {
      const id = await agentIdOf(client, agent);
      const now = await client.ask(changeAgent(command), { params: { id } });
      changed.push(now);
      output.say(`${oneLine(now.name)} (${oneLine(now.username)}) is ${now.status}.`);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push({ agent, code: error.code, detail: error.message });
    }
  }
  if (refused.length > 0) throw new AgentsRefusedError(changed, refused);
  output.document({ agents: changed, refused });
}

/** What concerns one agent alone; whatever else goes wrong would go wrong for the next one too. */
function isRefusal(error: unknown): error is AgentUnknownError | CommandRefusedError {
  if (error instanceof CommandRefusedError) return error.problem.status < 500;
  return error instanceof AgentUnknownError;
}
