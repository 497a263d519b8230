import { type Band, bands } from '../../api/pictures.ts';
import type { Grey } from './composition.ts';

/** A step of luminance over two pixels that counts as the edge of a stroke. */
const step = 40;
/** Columns are looked at in zones that overlap by half, in pixels of a picture of 256. */
const zoneWidth = 56;
/** Letters stand close: so many strokes within a row of a zone. */
const strokesOfText = 7;
/** Rows between letters' strokes that belong to the same line. */
const gap = 4;
/** Rows of one line of text. */
const [lowestLine, highestLine] = [3, 44] as const;
/** Strokes of a zone above and below a line of text; more of them are a texture. */
const strokesBeside = 2;
/** Distances between strokes differ by so much of their mean; bars and grids stand evenly. */
const leastIrregularity = 0.22;

/** Rows that belong together, from the first to the last. */
interface Line {
  readonly top: number;
  bottom: number;
  irregularity: number;
}

/**
 * The bands in which something looks like text: rows of pixels with many strokes close to each other at uneven
 * distances, a few rows high, with quiet above and below. It reads nothing, and takes some ornaments for text.
 */
export function textBandsOf({ data, width, height }: Grey): readonly Band[] {
  const rows = Array.from({ length: height }, (_, y) => strokesOn(data.subarray(y * width, (y + 1) * width)));
  const found = new Set<number>();
  for (let left = 0; left < width; left += zoneWidth / 2) {
    const zone = rows.map((strokes) => strokes.filter((at) => at >= left && at < left + zoneWidth));
    for (const { top, bottom } of linesIn(zone).filter((line) => isText(line, zone)))
      found.add(Math.floor((((top + bottom) / 2) * bands.length) / height));
  }
  return bands.filter((_, index) => found.has(index));
}

type Strokes = readonly number[];

function strokesOn(row: Uint8Array): Strokes {
  const strokes: number[] = [];
  let before = 0;
  for (let at = 2; at < row.length; at += 1) {
    const change = (row[at] ?? 0) - (row[at - 2] ?? 0);
    const sign = Math.abs(change) < step ? 0 : Math.sign(change);
    if (sign !== 0 && sign !== before) strokes.push(at);
    before = sign;
  }
  return strokes;
}

/** Rows of a zone with many strokes, joined where they follow each other closely. */
function linesIn(zone: readonly Strokes[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [y, strokes] of zone.entries()) {
    if (strokes.length < strokesOfText) continue;
    const irregularity = irregularityOf(strokes);
    const last = lines.at(-1);
    if (last !== undefined && y - last.bottom <= gap) {
      last.bottom = y;
      last.irregularity = Math.max(last.irregularity, irregularity);
    } else lines.push({ top: y, bottom: y, irregularity });
  }
  return lines;
}

/** Standard deviation of the distances between strokes, by their mean. */
function irregularityOf(strokes: Strokes): number {
  const gaps = strokes.slice(1).map((at, index) => at - (strokes[index] ?? at));
  const mean = gaps.reduce((sum, one) => sum + one, 0) / gaps.length;
  const variance = gaps.reduce((sum, one) => sum + (one - mean) ** 2, 0) / gaps.length;
  return Math.sqrt(variance) / mean;
}

function isText({ top, bottom, irregularity }: Line, zone: readonly Strokes[]): boolean {
  const high = bottom - top + 1;
  if (high < lowestLine || high > highestLine || irregularity < leastIrregularity) return false;
  return isQuietNear(zone, top, -1) && isQuietNear(zone, bottom, 1);
}

/** Quiet within a few rows; beyond the edge of the picture it is quiet. */
function isQuietNear(zone: readonly Strokes[], row: number, direction: 1 | -1): boolean {
  return [1, 2, 3, 4, 5, 6].some((rows) => (zone[row + direction * rows] ?? []).length <= strokesBeside);
}
