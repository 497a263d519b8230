import type { Clock, EpochMs } from '../../lib/clock.ts';
import type { TickId } from '../../lib/ids.ts';
import { sameWordsKey } from '../text.ts';
import { nearlySame, trigramsOf } from './trigrams.ts';

/** For so many days nobody in the fleet says again what was said. */
export const rememberedDays = 7;
/** And no more than this is remembered, the newest of it: what a search costs grows with what it searches. */
export const rememberedTexts = 50_000;
const rememberedMs = rememberedDays * 24 * 3_600_000;

/** A text that some visit has said, or is about to say. */
export interface SaidText {
  readonly text: string;
  readonly tickId: TickId;
  readonly at: EpochMs;
}

interface Remembered extends SaidText {
  /** How many trigrams it has. */
  readonly size: number;
}

/** Lists of numbers are tidied when so many at their beginning are stale. */
const staleEntries = 1_000;

/**
 * What the fleet has said lately, so that a text that says the same or nearly the same is found in a fraction of a
 * millisecond. Nearly the same is a similarity of pg_trgm of 0.7 or more: the share of trigrams that two texts have in
 * common. Each trigram knows the texts that have it, so that only texts with something in common are looked at.
 */
export class SaidTexts {
  readonly #clock: Clock;
  readonly #said: Remembered[] = [];
  /** What lies before this place is forgotten. */
  #first = 0;
  readonly #placeOfKey = new Map<string, number>();
  readonly #placesWith = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Reserves texts for a visit, in the order given; the same visit may reserve the same text again.
   * @returns for each text what it repeats, or null where it is reserved now
   */
  reserve(tickId: TickId, texts: readonly string[]): (string | null)[] {
    return texts.map((text) => {
      const twin = this.twinOf(tickId, text);
      if (twin === null) this.keep({ text, tickId, at: this.#clock.now() });
      return twin;
    });
  }

  /** What another visit has said that is the same or nearly the same; null where there is nothing. */
  twinOf(tickId: TickId, text: string): string | null {
    this.#forget();
    const same = this.#sameAs(text);
    if (same !== undefined && same.tickId !== tickId) return same.text;
    return this.#nearTo(trigramsOf(text), tickId);
  }

  /** Remembers a text, unless it is remembered already. */
  keep(said: SaidText): void {
    if (this.#sameAs(said.text) !== undefined) return;
    const trigrams = trigramsOf(said.text);
    const place = this.#said.push({ ...said, size: trigrams.size }) - 1;
    this.#placeOfKey.set(keyOf(said.text), place);
    for (const trigram of trigrams) this.#note(trigram, place);
  }

  #sameAs(text: string): Remembered | undefined {
    const place = this.#placeOfKey.get(keyOf(text));
    return place === undefined || place < this.#first ? undefined : this.#said[place];
  }

  #nearTo(trigrams: ReadonlySet<string>, tickId: TickId): string | null {
    for (const [place, common] of this.#commonWith(trigrams)) {
      const said = this.#said[place];
      if (said === undefined || said.tickId === tickId) continue;
      if (common / (trigrams.size + said.size - common) >= nearlySame) return said.text;
    }
    return null;
  }

  /** The places of texts that share so many trigrams that they may be nearly the same, and how many they share. */
  #commonWith(trigrams: ReadonlySet<string>): readonly (readonly [number, number])[] {
    const fewest = trigrams.size * nearlySame;
    const counts = new Uint16Array(this.#said.length - this.#first);
    const enough: number[] = [];
    for (const trigram of trigrams) {
      const places = this.#placesWith.get(trigram) ?? [];
      // The newest come last; what is forgotten stays in the list until it is tidied.
      for (let index = places.length - 1; index >= 0; index -= 1) {
        const place = (places[index] ?? 0) - this.#first;
        if (place < 0) break;
        const count = (counts[place] ?? 0) + 1;
        counts[place] = count;
        if (count >= fewest && count - 1 < fewest) enough.push(place);
      }
    }
    return enough.map((place) => [place + this.#first, counts[place] ?? 0]);
  }

  #note(trigram: string, place: number): void {
    const places = this.#placesWith.get(trigram);
    if (places === undefined) {
      this.#placesWith.set(trigram, [place]);
      return;
    }
    if ((places[staleEntries] ?? place) < this.#first) places.splice(0, staleEntries);
    places.push(place);
  }

  #forget(): void {
    const oldest = this.#clock.now() - rememberedMs;
    this.#first = Math.max(this.#first, this.#said.length - rememberedTexts);
    while ((this.#said[this.#first]?.at ?? oldest) < oldest) this.#first += 1;
  }
}

/** Two texts with the same key say the same to a reader; signs without words are told apart by themselves. */
export function keyOf(text: string): string {
  return sameWordsKey(text) || text;
}
