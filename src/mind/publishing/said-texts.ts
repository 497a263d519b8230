import type { Clock, EpochMs } from '../../lib/clock.ts';
import type { TickId } from '../../lib/ids.ts';
import { sameWordsKey } from '../text.ts';

/** For so many days nobody in the fleet repeats a text. */
export const keptDays = 7;
/** No more texts than this are kept, the newest of them: the cost of a search grows with their number. */
export const keptTexts = 50_000;
/** The most memory that one process spends on them, in bytes; the oldest texts go first. */
const keptBytes = 64_000_000;
/**
 * What V8 needs on 64 bits, measured: for the objects around a text; for a trigram that some text has, with its list and
 * its place in the map; and for each entry of such a list, with the room that lists keep for the next ones.
 */
const cost = { text: 400, trigram: 320, entry: 20 } as const;
const keptMs = keptDays * 24 * 3_600_000;

/** The trigram similarity at which two texts say nearly the same, as `reserve_said_texts` in Postgres has it. */
export const nearlySame = 0.7;

/** A text that some visit has said, or is about to say. */
export interface SaidText {
  readonly text: string;
  readonly tickId: TickId;
  readonly at: EpochMs;
}

interface KeptText extends SaidText {
  readonly key: string;
  /** How many trigrams it has. */
  readonly size: number;
  /** Memory in bytes, without that of trigrams that other texts may share. */
  readonly bytes: number;
}

export interface SaidTextsBounds {
  readonly texts?: number;
  readonly bytes?: number;
}

/**
 * What the fleet has said lately, so that a text that says the same or nearly the same is found in a fraction of a
 * millisecond. Nearly the same is a similarity of pg_trgm of 0.7 or more: the share of trigrams that two texts have in
 * common. Each trigram knows the texts that have it, so only texts with something in common are compared.
 *
 * Texts are numbered as they come, and the oldest leaves first. A text that leaves is therefore the first one in the
 * list of each of its trigrams, so that everything it took is given back at once.
 */
export class SaidTexts {
  readonly #clock: Clock;
  readonly #bounds: Required<SaidTextsBounds>;
  readonly #texts = new Queue<KeptText>();
  readonly #numberOfKey = new Map<string, number>();
  readonly #numbersWith = new Map<string, Queue<number>>();
  #bytes = 0;

  constructor(clock: Clock, { texts = keptTexts, bytes = keptBytes }: SaidTextsBounds = {}) {
    this.#clock = clock;
    this.#bounds = { texts, bytes };
  }

  /** How many texts are kept. */
  get count(): number {
    return this.#texts.length;
  }

  /** Memory that they take, in bytes: never much less than it is, whatever the texts are made of. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Reserves texts for a visit, in the order given; the same visit may reserve the same text again.
   * @returns for each text what it repeats, or null where it is reserved now
   */
  reserve(tickId: TickId, texts: readonly string[]): (string | null)[] {
    return texts.map((text) => {
      const trigrams = trigramsOf(text);
      const twin = this.#twinOf(tickId, text, trigrams);
      if (twin === null) this.#keep({ text, tickId, at: this.#clock.now() }, trigrams);
      return twin;
    });
  }

  /** What another visit has said that is the same or nearly the same; null where there is nothing. */
  twinOf(tickId: TickId, text: string): string | null {
    return this.#twinOf(tickId, text, trigramsOf(text));
  }

  /** Keeps a text, unless the same words are kept already. */
  keep(said: SaidText): void {
    this.#keep(said, trigramsOf(said.text));
  }

  #twinOf(tickId: TickId, text: string, trigrams: ReadonlySet<string>): string | null {
    this.#dropOld();
    const same = this.#sameAs(keyOf(text));
    if (same !== undefined && same.tickId !== tickId) return same.text;
    return this.#nearTo(trigrams, tickId);
  }

  #keep(said: SaidText, trigrams: ReadonlySet<string>): void {
    const key = keyOf(said.text);
    if (this.#sameAs(key) !== undefined) return;
    const bytes = bytesOf(said.text, trigrams.size);
    const number = this.#texts.add({ ...said, key, size: trigrams.size, bytes });
    this.#numberOfKey.set(key, number);
    for (const trigram of trigrams) this.#numbersOf(trigram).add(number);
    this.#bytes += bytes;
    this.#dropOld();
  }

  #sameAs(key: string): KeptText | undefined {
    const number = this.#numberOfKey.get(key);
    return number === undefined ? undefined : this.#texts.at(number);
  }

  #nearTo(trigrams: ReadonlySet<string>, tickId: TickId): string | null {
    for (const [number, common] of this.#commonWith(trigrams)) {
      const said = this.#texts.at(number);
      if (said === undefined || said.tickId === tickId) continue;
      if (common / (trigrams.size + said.size - common) >= nearlySame) return said.text;
    }
    return null;
  }

  /** The numbers of texts that share so many trigrams that they may be nearly the same, and how many they share. */
  #commonWith(trigrams: ReadonlySet<string>): readonly (readonly [number, number])[] {
    const fewest = trigrams.size * nearlySame;
    const { first, length } = this.#texts;
    const counts = new Uint16Array(length);
    const enough: number[] = [];
    for (const trigram of trigrams) {
      this.#numbersWith.get(trigram)?.forEach((number) => {
        const place = number - first;
        const count = (counts[place] ?? 0) + 1;
        counts[place] = count;
        if (count >= fewest && count - 1 < fewest) enough.push(place);
      });
    }
    return enough.map((place) => [place + first, counts[place] ?? 0]);
  }

  #numbersOf(trigram: string): Queue<number> {
    const known = this.#numbersWith.get(trigram);
    if (known !== undefined) return known;
    const made = new Queue<number>();
    this.#numbersWith.set(trigram, made);
    this.#bytes += cost.trigram;
    return made;
  }

  #dropOld(): void {
    const oldest = this.#clock.now() - keptMs;
    for (let head = this.#texts.head; head !== undefined; head = this.#texts.head) {
      const isWithinBounds = this.#texts.length <= this.#bounds.texts && this.#bytes <= this.#bounds.bytes;
      if (isWithinBounds && head.at >= oldest) return;
      this.#dropFirst(head);
    }
  }

  #dropFirst({ text, key, bytes }: KeptText): void {
    this.#texts.dropHead();
    this.#numberOfKey.delete(key);
    this.#bytes -= bytes;
    for (const trigram of trigramsOf(text)) {
      const numbers = this.#numbersWith.get(trigram);
      numbers?.dropHead();
      if (numbers?.length === 0 && this.#numbersWith.delete(trigram)) this.#bytes -= cost.trigram;
    }
  }
}

/** A queue whose entries keep the number under which they came in; what has left takes no memory for long. */
class Queue<Entry> {
  #entries: Entry[] = [];
  /** Entries at the beginning of the array that have left. */
  #left = 0;
  /** The number of the array's first entry. */
  #base = 0;

  /** The number of the entry that leaves next. */
  get first(): number {
    return this.#base + this.#left;
  }

  get length(): number {
    return this.#entries.length - this.#left;
  }

  get head(): Entry | undefined {
    return this.#entries[this.#left];
  }

  at(number: number): Entry | undefined {
    return number < this.first ? undefined : this.#entries[number - this.#base];
  }

  /** @returns the entry's number */
  add(entry: Entry): number {
    return this.#base + this.#entries.push(entry) - 1;
  }

  dropHead(): void {
    this.#left += 1;
    // Tidied when half of it has left, so that an entry is moved once on average.
    if (this.#left * 2 <= this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#left);
    this.#base += this.#left;
    this.#left = 0;
  }

  /** Without a generator: a search goes through tens of thousands of entries. */
  forEach(visit: (entry: Entry) => void): void {
    for (let place = this.#left; place < this.#entries.length; place += 1) {
      const entry = this.#entries[place];
      if (entry !== undefined) visit(entry);
    }
  }
}

/** Two texts with the same key say the same to a reader; a text of signs without words is its own key. */
export function keyOf(text: string): string {
  return sameWordsKey(text) || text;
}

/** The trigrams of a text as pg_trgm has them: of each word in lower case, with two spaces before it and one behind. */
export function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = `  ${word} `;
    for (let from = 0; from + 3 <= padded.length; from += 1) trigrams.add(padded.slice(from, from + 3));
  }
  return trigrams;
}

/** Text and key as UTF-16, the objects around them, and an entry in the list of each trigram. */
function bytesOf(text: string, trigrams: number): number {
  return text.length * 4 + trigrams * cost.entry + cost.text;
}
