import { builtInSlots, type Persona, slotsIn } from '../../config/personas/schema.ts';
import type { Random } from '../lib/random.ts';
import { remembered } from '../lib/remembered.ts';

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
};

/** Slots may nest; a phrase that nests deeper than this refers to itself and loses the rest. */
const maxDepth = 6;

/** Phrases come from the catalogue, so there are only so many. */
const slotsOf = remembered(slotsIn, 4_000);

/** Draws one of the phrases and fills its slots, nested ones too, from the persona's own and the given words. */
export function speak(phrases: readonly string[], slots: Slots, words: SlotWords, random: Random): string {
  const missing = builtInSlots.filter((slot) => words[slot] === undefined);
  const reach = reachOf(slots);
  const fitting = phrases.filter((phrase) =>
    slotsOf(phrase).every((slot) => missing.every((name) => slot !== name && !reach.get(slot)?.has(name))),
  );
  const phrase = random.pick(fitting.length > 0 ? fitting : phrases);
  return tidy(fill(phrase, slots, { ...plainWords, ...words }, random, 0));
}

/** For each of a persona's slots, the built-in ones that its phrases may come to; worked out once. */
const reaches = new WeakMap<Slots, ReadonlyMap<string, ReadonlySet<string>>>();

function reachOf(slots: Slots): ReadonlyMap<string, ReadonlySet<string>> {
  const known = reaches.get(slots);
  if (known !== undefined) return known;
  const inner = new Map(Object.entries(slots).map(([name, phrases]) => [name, phrases.flatMap(slotsIn)]));
  const reach = new Map<string, ReadonlySet<string>>();
  for (const name of inner.keys()) {
    const reached = new Set([name]);
    // A set hands out what is added while it is walked through, so this follows slots to any depth.
    for (const slot of reached) for (const next of inner.get(slot) ?? []) reached.add(next);
    reach.set(name, reached);
  }
  reaches.set(slots, reach);
  return reach;
}

function fill(
  phrase: string,
  slots: Slots,
  words: Readonly<Record<string, string>>,
  random: Random,
  depth: number,
): string {
  return phrase.replace(/\{([a-zA-Z]+)\}/g, (_, slot: string) => {
    const word = Object.hasOwn(words, slot) ? words[slot] : undefined;
    if (word !== undefined) return word;
    const choices = slots[slot] ?? [];
    if (choices.length === 0 || depth >= maxDepth) return '';
    return fill(random.pick(choices), slots, words, random, depth + 1);
  });
}

/** A slot may begin a sentence, or leave nothing behind: spaces and the first letters are put right. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim()
    .replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
