import type { Span } from './normal-form/view.ts';

/** So many UTF-16 units are enough to know a place by, where a text begins to repeat itself. */
const known = 6;
/** Whatever is shorter is no run: "row, row, row your boat". */
const shortestRun = 60;
/** A phrase or a sentence that stands there three times, and anything shorter that stands there six times. */
const longPiece = 20;
const [fewestLong, fewestShort] = [3, 6];
/** Behind the last one, the space or the comma may be missing that stands between the others. */
const mostBetween = 3;
/** So often a piece is read: twice, because what it says may stand where it meets itself. */
const copiesRead = 2;

/** A part of a text that is one piece again and again. */
export interface Run extends Span {
  /** UTF-16 units of the piece. */
  readonly period: number;
}

/** Where a text says one thing again and again, as models do that have lost their way; in time linear in the text. */
export function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  if (text.length < shortestRun) return runs;
  const lastPlaces = new Map<number, number>();
  /** What was followed last and is no run: it is not followed again from each of its places. */
  let tried = { period: 0, end: 0 };
  for (let place = 0; place <= text.length - known; ) {
    const hash = hashAt(text, place);
    const start = lastPlaces.get(hash);
    lastPlaces.set(hash, place);
    const period = start === undefined ? 0 : place - start;
    if (start !== undefined && !(period === tried.period && place < tried.end)) {
      const end = endOfRun(text, start, period);
      if (isRun(end - start, period)) {
        runs.push({ start, end, period });
        place = end;
        lastPlaces.clear();
        continue;
      }
      tried = { period, end };
    }
    place += 1;
  }
  return runs;
}

/** Of the units that a place is known by, as FNV-1a makes it; what two places share is compared all the same. */
function hashAt(text: string, place: number): number {
  let hash = 0x811c9dc5;
  for (let unit = place; unit < place + known; unit += 1)
    hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  return hash;
}

function endOfRun(text: string, start: number, period: number): number {
  let end = start + period;
  while (end < text.length && text[end] === text[end - period]) end += 1;
  return end;
}

function isRun(length: number, period: number): boolean {
  const fewest = period >= longPiece ? fewestLong : fewestShort;
  return length >= shortestRun && length >= fewest * period - mostBetween;
}

/** A text in which no run is read to its end. */
export interface Shortened {
  readonly text: string;
  /** The place in the whole text of a place in this one. */
  readonly placeInWhole: (place: number) => number;
}

/** The text with two copies of what each run repeats. */
export function shortened(text: string, runs: readonly Run[]): Shortened {
  let read = '';
  let behind = 0;
  const cuts: { readonly at: number; readonly length: number }[] = [];
  for (const { start, end, period } of runs) {
    const kept = start + copiesRead * period;
    read += text.slice(behind, kept);
    cuts.push({ at: read.length, length: end - kept });
    behind = end;
  }
  return {
    text: read + text.slice(behind),
    placeInWhole: (place) =>
      cuts.reduce((whole, { at, length }) => (at < place ? whole + length : whole), place),
  };
}
