/** Steps of luminance over two pixels that count as the edge of a stroke. */
const step = 80;
/** Letters are cut within this many pixels along an edge, several strokes of them. */
const window = 46;
const strokesOfText = 5;
/** What is cut reaches the edge itself. */
const strokesAtEdge = 2;
/** More strokes elsewhere along the same line are a pattern that runs over the edge, and no text. */
const strokesElsewhere = 3;

/**
 * Whether letters seem to be cut at an edge: close to it a line of pixels crosses many hard strokes in one place, is
 * calm otherwise, and some of the strokes reach the edge.
 * @param lines luminances along an edge, the outermost line first, then those beside it
 */
export function hasCutText(lines: readonly Uint8Array[]): boolean {
  const all = lines.map(strokesOn);
  const outermost = all[0] ?? [];
  if (outermost.length < strokesAtEdge) return false;
  return all.some((strokes) => {
    return strokes.some((start) => {
      const inside = countWithin(strokes, start);
      const isText = inside >= strokesOfText && strokes.length - inside <= strokesElsewhere;
      return isText && countWithin(outermost, start) >= strokesAtEdge && changesWithin(all, start);
    });
  });
}

/** Places where the luminance jumps; a jump that a soft edge spreads over some pixels is one. */
function strokesOn(line: Uint8Array): number[] {
  const strokes: number[] = [];
  let before = 0;
  for (let at = 2; at < line.length; at += 1) {
    const change = (line[at] ?? 0) - (line[at - 2] ?? 0);
    const sign = Math.abs(change) < step ? 0 : Math.sign(change);
    if (sign !== 0 && sign !== before) strokes.push(at);
    before = sign;
  }
  return strokes;
}

/** Letters change from one line to the next; bands and stripes that run over the edge stay the same. */
function changesWithin(all: readonly (readonly number[])[], start: number): boolean {
  const counts = all.map((strokes) => countWithin(strokes, start));
  return Math.max(...counts) - Math.min(...counts) >= 2;
}

function countWithin(strokes: readonly number[], start: number): number {
  return strokes.filter((at) => at >= start && at < start + window).length;
}
