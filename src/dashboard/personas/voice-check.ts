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
  // Also keeps a slot that leads back to itself, which is a fault of its own, from being followed for ever.
  const counted = new Map<string, number>([['interest', Math.max(interests, 1)]]);
  const ofSlot = (slot: string): number => {
    const known = counted.get(slot);
    if (known !== undefined) return known;
    counted.set(slot, 1);
    const phrases = slot === 'subject' || slot === 'about' ? voice.subjects : (voice.slots[slot] ?? []);
    const count = Math.max(ofPhrases(phrases), 1);
    counted.set(slot, count);
    return count;
  };
  const ofPhrases = (phrases: readonly string[]): number =>
    phrases.reduce((sum, phrase) => Math.min(sum + ofPhrase(phrase), mostCounted), 0);
  const ofPhrase = (phrase: string): number =>
    slotsIn(phrase).reduce((product, slot) => Math.min(product * ofSlot(slot), mostCounted), 1);
  return ofPhrases(voice[list]);
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
