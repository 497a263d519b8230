/** A place in a text, in UTF-16 units: from the first one to the one behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as rules read it, and where each part of it stood in the text as it was given. */
export interface View {
  readonly text: string;
  /** The part of the original that a part of this text was made of. */
  originalSpan(start: number, end: number): Span;
}

/** A text that is its own view. */
export function identityView(text: string): View {
  return { text, originalSpan: (start, end) => ({ start, end }) };
}

/** Builds a view out of another one, piece by piece, in order. */
export class ViewBuilder {
  readonly #from: View;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #text = '';

  constructor(from: View) {
    this.#from = from;
  }

  /** Adds what a part of the view that this one is made of has become. */
  add(piece: string, start: number, end: number): void {
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#text += piece;
  }

  /** Adds a part of the view that this one is made of as it is. */
  keep(start: number, end: number): void {
    for (let unit = start; unit < end; unit += 1) {
      this.#starts.push(unit);
      this.#ends.push(unit + 1);
    }
    this.#text += this.#from.text.slice(start, end);
  }

  build(): View {
    const [from, starts, ends] = [this.#from, this.#starts, this.#ends];
    return {
      text: this.#text,
      originalSpan: (start, end) => {
        const first = starts[start] ?? from.text.length;
        const last = end > start ? (ends[end - 1] ?? from.text.length) : first;
        // A view may run backwards.
        return from.originalSpan(
          Math.min(first, starts[end - 1] ?? first),
          Math.max(last, ends[start] ?? last),
        );
      },
    };
  }
}
