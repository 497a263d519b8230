import type { Clock, EpochMs } from '../../../lib/clock.ts';
import type { TickId } from '../../../lib/ids.ts';
import { stateDifferentFacts } from './facts.ts';
import { type MeaningVector, type MeasuredVector, measured, similarityOf } from './meaning.ts';

/** Memory that one process spends on meanings, in bytes; the oldest go first. Some 16,000 texts of 1,024 numbers. */
const keptBytes = 24_000_000;
/** For so long nobody says the same in other words, in milliseconds. */
const keptMs = 7 * 24 * 3_600_000;
/** What the objects around a vector take, in bytes. */
const overhead = 250;

interface SaidMeaning {
  readonly text: string;
  readonly vector: MeaningVector;
  readonly tickId: TickId;
  readonly at: EpochMs;
}

/** What the fleet has said lately, as vectors, so that the same in other words is found. */
export class SaidMeanings {
  readonly #clock: Clock;
  readonly #mostBytes: number;
  #said: (SaidMeaning & MeasuredVector)[] = [];
  /** Entries at the beginning of the array that have left. */
  #left = 0;
  #bytes = 0;

  constructor(clock: Clock, mostBytes = keptBytes) {
    this.#clock = clock;
    this.#mostBytes = mostBytes;
  }

  /** How many are kept. */
  get count(): number {
    return this.#said.length - this.#left;
  }

  /** Memory that they take, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  keep(said: SaidMeaning): void {
    this.#said.push({ ...said, ...measured(said.vector) });
    this.#bytes += bytesOf(said);
    this.#dropOld();
  }

  /**
   * The text of another visit that is nearest in meaning, where it is as near as the threshold and states nothing else;
   * else null.
   */
  twinOf({ text, vector, tickId }: Omit<SaidMeaning, 'at'>, threshold: number): string | null {
    this.#dropOld();
    const asked = measured(vector);
    let nearest: string | null = null;
    let best = threshold;
    for (let place = this.#left; place < this.#said.length; place += 1) {
      const said = this.#said[place];
      if (said === undefined || said.tickId === tickId) continue;
      const near = similarityOf(asked, said);
      if (near < best || stateDifferentFacts(text, said.text)) continue;
      best = near;
      nearest = said.text;
    }
    return nearest;
  }

  #dropOld(): void {
    const oldest = this.#clock.now() - keptMs;
    for (let head = this.#said[this.#left]; head !== undefined; head = this.#said[this.#left]) {
      if (this.#bytes <= this.#mostBytes && head.at >= oldest) break;
      this.#bytes -= bytesOf(head);
      this.#left += 1;
    }
    // Tidied when half of it has left, so that an entry is moved once on average.
    if (this.#left * 2 <= this.#said.length) return;
    this.#said = this.#said.slice(this.#left);
    this.#left = 0;
  }
}

function bytesOf({ text, vector }: SaidMeaning): number {
  return text.length * 2 + vector.length + overhead;
}
