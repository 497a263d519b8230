import { InvalidArgumentError } from 'commander';
import {
  changeDirector,
  dropWish,
  getDirector,
  getDirectorFigures,
  listWishes,
  sendWish,
  type Wish,
} from '../../api/director.ts';
import { type DirectorChange, directorChangeSchema } from '../../api/director-settings.ts';
import { isId, type WishId } from '../../api/ids.ts';
import { type AddCommand, examples } from '../command.ts';
import { directorText, wishesText, wishText } from '../director-text.ts';

/** Wishes shown at once; `--json` and the API have the others. */
const shownWishes = 50;

export const addDirector: AddCommand = (program, open) => {
  const director = program
    .command('director')
    .summary('see and steer whom agents answer, and when they step back')
    .addHelpText(
      'after',
      examples('director show', 'director set mode=suggest handover.floor=0.1', 'director wishes'),
    );
  director
    .command('show', { isDefault: true })
    .summary('show settings, the share of agents awake, how people answer, and the last steps')
    .action(async () => {
      const { client, output } = open();
      const [state, figures] = await Promise.all([client.ask(getDirector), client.ask(getDirectorFigures)]);
      output.answer({ ...state, figures }, directorText(state, figures));
    });
  director
    .command('set')
    .summary('change settings')
    .description('Changes settings, each given as name=value; null takes the share set by hand back.')
    .argument(
      '<settings...>',
      'such as mode=off, maxAgentsPerItem=1, shareOverride=null, handover.floor=0.1',
      withSetting,
    )
    .addHelpText(
      'after',
      examples('director set mode=off', 'director set firstResponseTargetSeconds=3600 holdoutShare=0.1'),
    )
    .action(async (change: DirectorChange) => {
      const { client, output } = open();
      const state = await client.ask(changeDirector, { body: change });
      const figures = await client.ask(getDirectorFigures);
      output.answer(state, directorText(state, figures));
    });
  director
    .command('wishes')
    .summary('list what the director would like agents to do, newest first')
    .action(async () => {
      const { client, output } = open();
      const page = await client.ask(listWishes, { query: { limit: shownWishes } });
      output.answer(page, wishesText(page));
    });
  for (const { name, summary, route, done } of wishCommands)
    director
      .command(name)
      .summary(summary)
      .argument('<wish>', 'the id of a wish', wishIdFrom)
      .action(async (id: WishId) => {
        const { client, output } = open();
        const wish: Wish = await client.ask(route, { params: { id } });
        output.answer(wish, `${done} ${wishText(wish)}`);
      });
};

const wishCommands = [
  { name: 'send', summary: 'put a suggested wish before its agent', route: sendWish, done: 'Sent:' },
  { name: 'drop', summary: 'take a wish back for good', route: dropWish, done: 'Dropped:' },
] as const;

/** @throws {InvalidArgumentError} */
function wishIdFrom(text: string): WishId {
  if (isId<'wish'>(text)) return text;
  throw new InvalidArgumentError('It must be the id of a wish, as "director wishes" lists it.');
}

/**
 * Adds one more setting, given as `name=value`, with `handover.name` for those of the handover.
 * @throws {InvalidArgumentError} that names what is wrong
 */
function withSetting(text: string, before: DirectorChange = {}): DirectorChange {
  const [, name = '', value = ''] = /^([\w.]+)=(.*)$/.exec(text) ?? [];
  if (name === '') throw new InvalidArgumentError(`"${text}" is not of the form name=value.`);
  const nested = name.startsWith('handover.') ? name.slice('handover.'.length) : null;
  const given = nested === null ? { [name]: valueFrom(value) } : { handover: { [nested]: valueFrom(value) } };
  const parsed = directorChangeSchema.safeParse(given);
  if (!parsed.success) throw new InvalidArgumentError(faultText(name, parsed.error.issues[0]?.message));
  const { handover, ...own } = parsed.data;
  if (handover === undefined) return { ...before, ...own };
  return { ...before, handover: { ...before.handover, ...handover } };
}

function faultText(name: string, message: string | undefined): string {
  return `${name}: ${message ?? 'it is not valid'}.`;
}

function valueFrom(text: string): unknown {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
