import { builtInSlots, deepestSlots, type Persona, slotsIn } from '../../../config/personas/schema.ts';
import { memoize, memoizeByObject } from '../../lib/memoize.ts';
import type { Random } from '../../lib/random.ts';
import type { BriefItem } from '../task/brief.ts';

type BuiltInSlot = (typeof builtInSlots)[number];

/** What the built-in slots stand for in one sentence; a slot that is missing is avoided where possible. */
export type SlotWords = Partial<Readonly<Record<BuiltInSlot, string>>>;

type Slots = Persona['voice']['slots'];

/** Said where a persona has no phrase that does without a missing slot. */
const plainWords: Readonly<Record<BuiltInSlot, string>> = {
  title: 'this one',
  author: 'whoever made this',
  interest: 'making pictures',
  subject: 'something new',
  about: 'something new',
  colours: 'a few colours',
};

/** Literal text and slot names by turns, literal text first. */
type PhraseParts = readonly string[];

/** Phrases come from the catalogue, so there are only so many. */
const partsOf = memoize((phrase): PhraseParts => phrase.split(/\{([a-zA-Z]+)\}/), 4_000);

/** Draws one of the phrases and fills its slots, nested ones too, from the persona's own and the given words. */
export function speak(phrases: readonly string[], slots: Slots, words: SlotWords, random: Random): string {
  const phrase = random.pick(sayable(phrases, slots, words));
  return tidy(fill(phrase, slots, words, random, 0));
}

/** For each of a persona's slots, the built-in ones that its phrases may come to. */
const reachOf = memoizeByObject((slots: Slots): ReadonlyMap<string, ReadonlySet<string>> => {
  const inner = new Map(Object.entries(slots).map(([name, phrases]) => [name, phrases.flatMap(slotsIn)]));
  const reach = new Map<string, ReadonlySet<string>>();
  for (const name of inner.keys()) {
    const reached = new Set([name]);
    // A set hands out what is added while it is walked through, so this follows slots to any depth.
    for (const slot of reached) for (const next of inner.get(slot) ?? []) reached.add(next);
    reach.set(name, reached);
  }
  return reach;
});

type Phrases = readonly string[];

/** For a persona's slots and a list of its phrases, those of them that do without certain built-in slots. */
const sayableOf = memoizeByObject((_slots: Slots) =>
  memoizeByObject((_phrases: Phrases) => new Map<string, Phrases>()),
);

/** The phrases that speak of nothing there is none of; all of them where each does. */
function sayable(phrases: Phrases, slots: Slots, words: SlotWords): Phrases {
  const known = sayableOf(slots)(phrases);
  let missing = '';
  for (const slot of builtInSlots) if (words[slot] === undefined) missing += `${slot} `;
  const found = known.get(missing);
  if (found !== undefined) return found;
  const fitting = withoutSlots(phrases, slots, missing.split(' '));
  const chosen = fitting.length > 0 ? fitting : phrases;
  known.set(missing, chosen);
  return chosen;
}

function withoutSlots(phrases: Phrases, slots: Slots, missing: readonly string[]): Phrases {
  const reach = reachOf(slots);
  return phrases.filter((phrase) =>
    slotsIn(phrase).every((slot) => missing.every((name) => slot !== name && !reach.get(slot)?.has(name))),
  );
}

function fill(phrase: string, slots: Slots, words: SlotWords, random: Random, depth: number): string {
  const parts = partsOf(phrase);
  let text = parts[0] ?? '';
  for (let place = 1; place < parts.length; place += 2) {
    text += wordFor(parts[place] ?? '', slots, words, random, depth) + (parts[place + 1] ?? '');
  }
  return text;
}

function wordFor(slot: string, slots: Slots, words: SlotWords, random: Random, depth: number): string {
  if (isBuiltIn(slot)) return words[slot] ?? plainWords[slot];
  const choices = slots[slot] ?? [];
  if (choices.length === 0 || depth >= deepestSlots) return '';
  return fill(random.pick(choices), slots, words, random, depth + 1);
}

function isBuiltIn(slot: string): slot is BuiltInSlot {
  return Object.hasOwn(plainWords, slot);
}

/** A run of white space that is not just one space. */
const wideSpace = /[^\S ]\s*| \s+/g;

/** A slot may begin a sentence, or leave nothing behind: spaces and the first letters are put right. */
function tidy(text: string): string {
  return text
    .replace(wideSpace, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim()
    .replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Longer titles are sentences, and sentences of strangers are not put into an agent's mouth. */
const longestQuote = 48;
/** A part of a title that is shorter says nothing. */
const shortestPart = 8;
const harmless = /^[\p{L}\p{N}][\p{L}\p{N} ,.'’&:!?()+-]*$/u;

/** The words by which one item is spoken of; a name or title that looks like anything but a name is left out. */
export function wordsAbout(item: Pick<BriefItem, 'title' | 'by'> | undefined): SlotWords {
  if (item === undefined) return {};
  const author = item.by.split(' ')[0] ?? '';
  const title = quotablePart(item.title);
  return {
    ...(title === null ? {} : { title }),
    ...(quotable(author) && item.by !== 'someone' ? { author } : {}),
  };
}

/** The title, or of a long one what stands before a comma or the like; null where neither looks like a name. */
function quotablePart(title: string): string | null {
  if (quotable(title)) return title;
  const [first = ''] = title.split(/(?:[,:;.!?]| [–—-]) /u);
  return first !== title && first.length >= shortestPart && quotable(first) ? first : null;
}

function quotable(text: string): boolean {
  return text.length >= 2 && text.length <= longestQuote && harmless.test(text);
}
