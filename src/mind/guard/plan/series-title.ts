import type { SeriesPart } from '../../../actions/post/image-idea.ts';
import { type Random, randomFrom } from '../../../lib/random.ts';
import { plainText } from '../../text.ts';
import { phraseWithin } from '../../workflows/text/phrase.ts';
import type { PlanStep } from './step.ts';

/** Letters that a title may have, as the gallery's posts are bounded. */
const longestTitle = 120;

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const;

/** A picture of a series says in its title which part it is; a title that does so already stays as it is. */
export const namesItsPart: PlanStep = (action, { view }) => {
  if (action.kind !== 'post' || action.image.series === null || action.title.trim() === '')
    return { action, notes: [] };
  const title = titleInSeries(action.title, action.image.series, randomFrom(view.seed, 'series title'));
  return { action: { ...action, title }, notes: [] };
};

/** The title with its part in words that differ from one picture to the next. */
export function titleInSeries(title: string, series: SeriesPart, random: Random): string {
  if (saysPart(title, series)) return title;
  const place = random.pick(placesOf(series));
  // Brackets or a dash, with their spaces.
  const room = longestTitle - place.length - 3;
  const head =
    title.length <= room ? title : (phraseWithin(title, { letters: room }) ?? plainText(title, room));
  const end = random.pick(['comma', 'comma', 'brackets', 'dash'] as const);
  if (end === 'brackets') return `${head} (${place})`;
  return end === 'dash' ? `${head} – ${place}` : `${head.replace(/[.!]$/u, '')}, ${place}`;
}

function placesOf({ part, of }: SeriesPart): readonly [string, ...string[]] {
  const [nth, one, all] = [ordinals[part] ?? `${part}th`, numbers[part] ?? `${part}`, numbers[of] ?? `${of}`];
  const usual = [
    `${part} of ${of}`,
    `${one} of ${all}`,
    `part ${one} of ${all}`,
    `no. ${part} of ${of}`,
    `the ${nth} of ${all}`,
    `${nth} of ${of}`,
    `${part}/${of}`,
  ] as const;
  if (part === 1) return [...usual, `the beginning of ${all}`, `where ${all} begin`];
  return part === of ? [...usual, `the last of ${all}`, `${all} of ${all}, and done`] : usual;
}

/** Whether a title names the part, as a number or a word. */
function saysPart(title: string, { part, of }: SeriesPart): boolean {
  const words: readonly string[] = title.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
  const names = [`${part}`, numbers[part], ordinals[part]];
  const totals = [`${of}`, numbers[of]];
  return (
    names.some((name) => name !== undefined && words.includes(name)) &&
    totals.some((name) => name !== undefined && words.includes(name))
  );
}
