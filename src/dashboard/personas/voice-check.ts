import { type PersonaDocument, slotsIn } from '#api/persona-editing';

type Voice = PersonaDocument['voice'];

/** The lists of a voice that agents speak from. */
export const voiceLists = ['thoughts', 'replies', 'titles', 'descriptions', 'subjects'] as const;
export type VoiceList = (typeof voiceLists)[number];

/**
 * With fewer different texts than these, two of a hundred are the same on average (the birthday problem: n² / 2N pairs of
 * n texts are alike, so that 100 texts out of 2,500 hold two pairs).
 */
export const fewestTexts = 2_500;

/** Counts are not followed beyond this: nobody runs out of so many. */
const mostCounted = 1e15;

/**
 * How many different texts the phrases of a list can make. Titles of other people's pictures and names of people count
 * as one each, although there are many.
 */
export function combinationsOf(list: VoiceList, voice: Voice, interests: number): number {
  const visitFills: Readonly<Record<string, () => number>> = {
    interest: () => interests,
    subject: () => countOf(voice.subjects, new Set(['subject', 'about'])),
    about: () => countOf(voice.subjects, new Set(['subject', 'about'])),
  };
  // A slot that leads back to itself is a fault of its own, and must not keep this from ending.
  const countOf = (phrases: readonly string[], within: ReadonlySet<string>): number =>
    phrases.reduce((sum, phrase) => Math.min(sum + countIn(phrase, within), mostCounted), 0);
  const countIn = (phrase: string, within: ReadonlySet<string>): number =>
    slotsIn(phrase).reduce((product, slot) => {
      if (within.has(slot)) return product;
      const phrases = voice.slots[slot];
      const count =
        phrases === undefined ? (visitFills[slot]?.() ?? 1) : countOf(phrases, new Set([...within, slot]));
      return Math.min(product * Math.max(count, 1), mostCounted);
    }, 1);
  return countOf(voice[list], new Set());
}

/** What stands for the visit in an example. */
const exampleFills = { title: 'Harbour in fog', author: 'Mina', colours: 'teal, ochre and rose' } as const;

/** A text as agents say it, with slots filled by chance; a slot that cannot be filled stays as it is written. */
export function exampleOf(
  list: VoiceList,
  { voice, interests }: Pick<PersonaDocument, 'voice' | 'interests'>,
  chance: () => number,
): string {
  const pick = (entries: readonly string[]): string => entries[Math.floor(chance() * entries.length)] ?? '';
  const visitFills = new Map<string, string>(Object.entries(exampleFills));
  const fill = (phrase: string, within: ReadonlySet<string>): string =>
    phrase.replace(/\{([a-zA-Z]+)\}/g, (written, slot: string) => {
      const own = voice.slots[slot] ?? [];
      if (own.length === 0 || within.has(slot)) return visitFills.get(slot) ?? written;
      return fill(pick(own), new Set([...within, slot]));
    });
  if (interests.length > 0) visitFills.set('interest', pick(interests));
  const subject = fill(pick(voice.subjects), new Set());
  visitFills.set('subject', subject).set('about', subject);
  const text = fill(pick(voice[list]), new Set());
  return text.charAt(0).toUpperCase() + text.slice(1);
}
