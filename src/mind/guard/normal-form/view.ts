import { matchesOf, type Prefiltered } from '../prefilter/prefilter.ts';

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

/** The view from its end to its beginning, each character as it is read there. */
export function turnedRound(
  from: View,
  read: (character: string) => string = (character) => character,
): View {
  const builder = new ViewBuilder(from);
  let end = from.text.length;
  for (const character of [...from.text].reverse()) {
    builder.add(read(character), end - character.length, end);
    end -= character.length;
  }
  return builder.build();
}

/** The view of a text's beginning, up to a space; the same view where it is no longer than that. */
export function beginningOf(view: View, length: number): View {
  const { text } = view;
  if (text.length <= length) return view;
  const end = text.lastIndexOf(' ', length);
  return {
    text: text.slice(0, end === -1 ? length : end),
    originalSpan: (start, behind) => view.originalSpan(start, behind),
  };
}

/** One view for each text: where two read the same, one of them is enough. */
export function distinct(views: readonly View[]): readonly View[] {
  return [...new Map(views.map((view) => [view.text, view])).values()];
}

/** Builds a view out of another one, piece by piece. */
export class ViewBuilder {
  readonly #from: View;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #pieces: string[] = [];

  constructor(from: View) {
    this.#from = from;
  }

  /** Adds what a part of the other view has become. */
  add(piece: string, start: number, end: number): void {
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#pieces.push(piece);
  }

  /** Adds a part of the other view whose units have become as many others. */
  addEach(piece: string, start: number): void {
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.#starts.push(start + unit);
      this.#ends.push(start + unit + 1);
    }
    this.#pieces.push(piece);
  }

  /** Adds a part of the other view as it is. */
  keep(start: number, end: number): void {
    this.addEach(this.#from.text.slice(start, end), start);
  }

  build(): View {
    const [from, starts, ends] = [this.#from, this.#starts, this.#ends];
    const behind = from.text.length;
    return {
      text: this.#pieces.join(''),
      originalSpan: (start, end) => {
        const [one, other] = [starts[start] ?? behind, starts[Math.max(start, end - 1)] ?? behind];
        // A view may run backwards.
        const [first, last] = one <= other ? [start, end - 1] : [end - 1, start];
        return from.originalSpan(starts[first] ?? behind, ends[last] ?? behind);
      },
    };
  }
}

/** The view in which what a pattern finds is written another way; the same view where it finds nothing. */
export function rewritten(from: View, pattern: Prefiltered, to: (match: RegExpExecArray) => string): View {
  const { text } = from;
  let builder: ViewBuilder | null = null;
  let kept = 0;
  for (const match of matchesOf(text, pattern)) {
    const piece = to(match);
    if (piece === match[0]) continue;
    builder ??= new ViewBuilder(from);
    builder.keep(kept, match.index);
    kept = match.index + match[0].length;
    builder.add(piece, match.index, kept);
  }
  if (builder === null) return from;
  builder.keep(kept, text.length);
  return builder.build();
}
