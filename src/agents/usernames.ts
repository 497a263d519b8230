import { type Random, randomFrom } from '../lib/random.ts';
import type { Judge, RuleFinding } from '../mind/guard/index.ts';

const longestUsername = 30;
/** Without vowels, and without letters that look like digits, so that no tail is a word or hard to read out. */
const tailAlphabet = '0123456789bcdfghjkmnpqrstvwxz';
const tailLength = 5;
/** 20.5 million: how many usernames of one scope differ for sure. */
const tails = tailAlphabet.length ** tailLength;

/** Letters that are letters of their own rather than a base letter with a mark, which NFD would take apart. */
const latinLetters = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ə', 'a'],
]);

export interface UsernameParts {
  readonly first: string;
  readonly last: string;
  /** Words of the persona, each of `[a-z0-9]`. */
  readonly handles: readonly string[];
}

/**
 * Makes usernames of 6 to 30 of `[a-z0-9_]` that end in a tail of five characters. The tail is a permutation of the
 * index, keyed by the scope: unique within it for 20 million agents without knowing the others, and
 * unlikely to meet another scope's, because the part before it would have to be the same, too.
 */
export function usernameMaker(
  scope: string,
): (parts: UsernameParts, index: number, random: Random) => string {
  const key = randomFrom('username tails', scope);
  // A factor that shares no divisor with the count of tails (a power of 29) makes i ↦ factor·i + shift a permutation.
  const drawn = 1 + key.below(tails - 1);
  const factor = drawn % tailAlphabet.length === 0 ? drawn + 1 : drawn;
  const shift = key.below(tails);
  return (parts, index, random) => {
    const tail = tailOf((factor * (index % tails) + shift) % tails);
    const stem = stemOf(parts, random).slice(0, longestUsername - tailLength - 1);
    return `${stem.replace(/_$/, '')}_${tail}`;
  };
}

function stemOf({ first, last, handles }: UsernameParts, random: Random): string {
  const given = asciiOf(first);
  const family = asciiOf(last);
  const handle = random.pick(handles);
  return random.pick([
    `${given}_${family}`,
    `${given}${family}`,
    `${given}_${handle}`,
    `${given}${handle}`,
    `${handle}_${given}`,
    `${given.slice(0, 1)}${family}_${handle}`,
  ]);
}

/** A name in `[a-z0-9]`: marks are taken off, what has no Latin form is left out. */
function asciiOf(name: string): string {
  return [...name.toLowerCase().normalize('NFD')]
    .map((letter) => latinLetters.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z0-9]/g, '');
}

function tailOf(number: number): string {
  let rest = number;
  let tail = '';
  for (let place = 0; place < tailLength; place += 1) {
    tail += tailAlphabet.charAt(rest % tailAlphabet.length);
    rest = Math.floor(rest / tailAlphabet.length);
  }
  return tail;
}

/**
 * Another username in place of one that somebody has on FloImg: the same beginning and another tail.
 * @param attempt from 1; the same attempt for the same agent gives the same name
 */
export function otherUsername(username: string, agentId: string, attempt: number): string {
  const stem = username
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '')
    .slice(0, longestUsername - tailLength - 1)
    .replace(/_+$/, '');
  const tail = tailOf(randomFrom('other username', agentId, attempt).below(tails));
  return `${stem === '' ? 'agent' : stem}_${tail}`;
}

/** What the guard has against a username; that may be what a program calls an agent, since "agent_7" says openly what it is. */
export function rulesAgainstUsername(username: string, judge: Judge): readonly RuleFinding[] {
  return judge(username, 'name').rules.filter(({ name }) => name !== 'field-as-name');
}
