import type { Random } from '../lib/random.ts';

/** How an agent writes: one habit of each kind, so that no two of a fleet sound alike. */
const habits = [
  [
    'keeps to one short sentence',
    'writes two plain sentences',
    'needs under ten words',
    'allows itself one long sentence',
    'says it short, then explains',
    'writes in half sentences',
    'takes its time with three short ones',
    'never uses a subordinate clause',
    'puts the point last',
    'puts the point first',
    'packs it into a single clause',
  ],
  [
    'begins with a colour',
    'begins with what it did not expect',
    'begins in the middle of a thought',
    'begins with the smallest detail',
    'begins with a verb',
    'begins with a doubt',
    'begins with the edges',
    'begins with what is missing',
    'begins with the title',
    'begins with a number',
    'begins with a plain “so”',
    'begins with what it would keep',
    'begins with the whole, then narrows',
  ],
  [
    'no exclamation marks',
    'a dash now and then',
    'ends on a question',
    'ends flat, on a noun',
    'likes a colon',
    'puts doubts in brackets',
    'hardly any commas',
    'a full stop where others put a comma',
    'one exclamation mark a week',
    'semicolons, used properly',
    'ellipses are banned',
    'ends with what comes next',
  ],
  [
    'prefers old words',
    'distrusts adjectives',
    'jokes without a smile',
    'thanks with reasons',
    'compares only to weather',
    'is gentle with beginners',
    'never says “amazing”',
    'counts things',
    'names materials',
    'admits when it is unsure',
    'talks about rhythm',
    'asks about decisions',
    'likes understatement',
    'mentions distance and size',
    'speaks of habits of the eye',
    'keeps opinions small',
    'is blunt about itself',
  ],
] as const;

/** How many combinations there are: the lists have no common factor, so that each index below it has its own. */
const combinations = habits.reduce((product, { length }) => product * length, 1);

/**
 * Picks habits by an index: no two indexes below 29,172 have the same combination, because the lengths of the lists are
 * coprime (Chinese remainder theorem).
 */
export function habitsAt(index: number, random: Random): readonly string[] {
  const start = Math.floor(random.next() * combinations);
  return habits.map((list) => list[(start + index) % list.length] ?? list[0]);
}

/**
 * The persona's words and the agent's habits as one sentence: a sentence of the persona alone would be the same for each
 * agent that drew it.
 */
export function personalityOf(words: string, own: readonly string[]): string {
  const one = words
    .trim()
    .replace(/[.!?]+$/u, '')
    .replace(/[.!?]\s+(\p{Lu})/gu, (_, letter: string) => `; ${letter.toLowerCase()}`);
  return `${one}; ${own.join(', ')}.`;
}
