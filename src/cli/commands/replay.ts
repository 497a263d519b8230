import { loadPersonas } from '../../../config/personas/index.ts';
import { getTick } from '../../api/ticks.ts';
import { FleetError } from '../../lib/errors.ts';
import { isId } from '../../lib/ids.ts';
import { type Replay, replayTrace, traceSchema, wordsOf } from '../../mind/replay.ts';
import { type AddCommand, examples } from '../command.ts';
import { oneLine } from '../output.ts';

/** The tick holds nothing that could be replayed. */
class TraceIncompleteError extends FleetError {
  readonly code = 'TRACE_INCOMPLETE';

  constructor(tickId: string, cause?: unknown) {
    super(
      `Tick ${tickId} cannot be replayed: it ended before there was a plan, or an older fleet recorded it.`,
      { cause },
    );
  }
}

/** The argument is no id. */
class TickIdInvalidError extends FleetError {
  readonly code = 'TICK_ID_INVALID';

  constructor(text: string) {
    super(`${oneLine(text)} is no tick’s id. Take one from an agent’s ticks, or from a line of tail --json.`);
  }
}

export const addReplay: AddCommand = (program, open) => {
  program
    .command('replay')
    .summary('decide a visit again from its trace')
    .description(
      'Reads the recorded answers of a visit once more and guards them as they were guarded then, without any model ' +
        'and without any effect. Shows whether the same plan comes of it.',
    )
    .argument('<tick>', 'id of the tick')
    .addHelpText('after', examples('replay 019391e5-0000-7000-8000-000000000000'))
    .action(async (tickId: string) => {
      if (!isId(tickId)) throw new TickIdInvalidError(tickId);
      const { client, output } = open();
      const parsed = traceSchema.safeParse(await client.ask(getTick, { params: { id: tickId } }));
      if (!parsed.success) throw new TraceIncompleteError(tickId, parsed.error);
      const personas = loadPersonas();
      const { personaId } = parsed.data.view.self;
      const persona = personas.find(({ id }) => id === personaId) ?? personas[0];
      if (persona === undefined) throw new TraceIncompleteError(tickId);
      const replay = replayTrace(parsed.data, persona);
      output.answer({ tickId, ...replay }, textOf(replay));
    });
};

function textOf({ calls, plan, same }: Replay): string {
  const asked = calls.map(({ model, purpose, fault, notes }) =>
    [
      `${model} (${purpose}): ${fault === null ? 'a plan' : `no plan, ${fault}`}`,
      ...notes.map(({ code, message }) => `  ${code}: ${oneLine(message)}`),
    ].join('\n'),
  );
  const actions = plan.actions.map((action) => {
    const target = 'targetId' in action ? ` ${action.targetId}` : '';
    const words = wordsOf(action);
    return `  ${action.kind}${target}${words === '' ? '' : `: ${words}`}`;
  });
  const verdict = same ? 'The same plan comes of it:' : 'Another plan comes of it than was recorded:';
  return [...asked, verdict, ...actions]
    .map((line) => line.split('\n').map(oneLineKeepingIndent).join('\n'))
    .join('\n');
}

function oneLineKeepingIndent(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return `${indent}${oneLine(line)}`;
}
