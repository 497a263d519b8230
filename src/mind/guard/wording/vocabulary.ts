import { hash32 } from '../../../lib/random.ts';
import { word } from './features.ts';
import { identities } from './identities.ts';

/** Stand after the words of the vocabulary: one for every group of people, one for every word that is not known. */
export const extraWords = 2;
/** Later words of a sentence are not read. */
const mostWords = 60;
/** Endings without which a word may be known; what is left may have lost an e. */
const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'est'] as const;

/** The words that a model knows, each by its number. */
export class Vocabulary {
  /** Hashes of the words, in their order: a table of numbers takes a tenth of the memory of a map of words. */
  readonly hashes: Uint32Array;

  /** @param hashes of the words, ascending; the place of a word's hash is its number */
  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
  }

  /** The numbers of a text's words, each below the vocabulary's size and {@link extraWords} more. */
  numbersOf(text: string): number[] {
    const numbers: number[] = [];
    for (const [found] of text.matchAll(word)) {
      if (numbers.length >= mostWords) break;
      if (identities.has(found)) numbers.push(this.#group);
      else for (const part of partsOf(found)) numbers.push(this.#numberOf(part));
    }
    return numbers;
  }

  /** The number that stands for every group of people. */
  get #group(): number {
    return this.hashes.length;
  }

  get #unknown(): number {
    return this.hashes.length + 1;
  }

  /** Whether a word is known, maybe without its ending. */
  knows(part: string): boolean {
    return this.#numberOf(part) !== this.#unknown;
  }

  #numberOf(part: string): number {
    const whole = this.find(part);
    if (whole !== undefined) return whole;
    for (const ending of endings) {
      if (!part.endsWith(ending)) continue;
      const stem = part.slice(0, -ending.length);
      const found = this.find(stem) ?? this.find(`${stem}e`);
      if (found !== undefined) return found;
    }
    return this.#unknown;
  }

  /** The number of a word as it stands in the vocabulary. */
  find(known: string): number | undefined {
    const hash = hash32(known);
    let [low, high] = [0, this.hashes.length - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.hashes[middle] ?? 0;
      if (there === hash) return middle;
      if (there < hash) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** As the word vectors that were learned from take words apart (https://nlp.stanford.edu/projects/glove/): don't is do and n't. */
function partsOf(found: string): readonly string[] {
  const mark = found.endsWith("n't") ? found.length - 3 : found.lastIndexOf("'");
  return mark > 0 ? [found.slice(0, mark), found.slice(mark)] : [found];
}
