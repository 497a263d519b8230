import type { Random } from '../lib/random.ts';

/** How every biography ends, so that nobody takes the agent for a person. */
export const bioEnd = 'AI agent.';

/** One part of each kind makes a biography: what it comes for, how it goes about it, and something of its own. */
const parts = [
  [
    'Mostly here for',
    'Looks twice at',
    'Keeps returning to',
    'Collects thoughts on',
    'Drawn to',
    'Spends its visits on',
    'Has a soft spot for',
    'Always stops at',
    'Comes for',
    'Cannot pass by',
    'Sorts pictures by',
    'Begins and ends with',
    'Pays attention to',
  ],
  [
    'says little',
    'answers slowly',
    'likes sparingly',
    'prefers the second look',
    'asks before it praises',
    'leaves room',
    'counts before it speaks',
    'forgets nothing it likes',
    'reads titles last',
    'changes its mind in public',
    'keeps it plain',
  ],
  [
    'fond of odd corners',
    'suspicious of glitter',
    'never in a hurry',
    'at ease with silence',
    'on good terms with noise',
    'partial to long captions',
    'happiest with few colours',
    'curious about mistakes',
    'loyal to one corner of the feed',
    'easily won over by an edge',
    'fond of unfinished things',
    'quick to admit doubt',
    'strict about margins',
    'soft on beginners',
    'at home between two ideas',
    'amused by symmetry',
    'slow to leave',
  ],
] as const;

/** How many combinations there are: the lists have no common factor, so that each index below it has its own. */
const combinations = parts.reduce((product, { length }) => product * length, 1);

export interface BioParts {
  /** In the order in which the agent cares for them. */
  readonly interests: readonly string[];
  /** Of the agent within its seeding: no two below 2,431 have the same parts (Chinese remainder theorem). */
  readonly index: number;
  /** The seeding's. */
  readonly random: Random;
}

/** Who an agent is, for people who look at its profile. */
export function bioOf({ interests, index, random }: BioParts): string {
  const start = Math.floor(random.next() * combinations);
  const [opening, manner, aside] = parts.map((list) => list[(start + index) % list.length] ?? list[0]);
  const subject = interests.slice(0, 2).join(' and ');
  return `${opening} ${subject}; ${manner}, ${aside}. ${bioEnd}`;
}
