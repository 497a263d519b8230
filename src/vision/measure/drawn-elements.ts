/** References that lead on to others, one behind the other: no honest drawing comes near. */
const mostDepth = 40;
/** Steps of counting in one drawing. */
const mostSteps = 2_000_000;

/** An element as it stands in the text: where its content ends, and which other elements it has drawn as well. */
interface Element {
  end: number;
  readonly references: readonly string[];
}

/**
 * How many elements a drawing (SVG) has drawn at most, each reference to another element counted with all that this one
 * holds. A few lines can name each other so that millions come of them, and nothing ends the renderer once it draws.
 * @returns infinity where it is beyond counting, or hides elements in entities
 */
export function drawnElements(svg: string): number {
  const scan = scanOf(svg);
  if (scan === null) return Number.POSITIVE_INFINITY;
  const { elements, places, styled } = scan;
  const known = new Map<string, number>();
  let steps = 0;

  const sumOf = (from: number, to: number, depth: number): number => {
    if (depth > mostDepth) return Number.POSITIVE_INFINITY;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      steps += 1;
      if (steps > mostSteps) return Number.POSITIVE_INFINITY;
      sum += 1;
      // A style may apply to any element.
      for (const id of elements[at]?.references ?? []) sum += weightOf(id, depth + 1);
      for (const id of styled) sum += weightOf(id, depth + 1);
    }
    return sum;
  };
  const weightOf = (id: string, depth: number): number => {
    const weight = known.get(id);
    const place = places.get(id);
    if (weight !== undefined || place === undefined) return weight ?? 0;
    // What leads back to itself is drawn no second time.
    known.set(id, 0);
    const sum = sumOf(place, elements[place]?.end ?? place, depth);
    known.set(id, sum);
    return sum;
  };
  return sumOf(0, elements.length, 0);
}

interface Scan {
  readonly elements: Element[];
  /** Where the element of an id stands. */
  readonly places: Map<string, number>;
  /** Ids that stand in style sheets. */
  readonly styled: Set<string>;
  /** Those whose end has not come. */
  readonly open: Element[];
}

/** Reads the tags in one pass, whatever is wrong with them. Null where entities hold more than plain text. */
function scanOf(svg: string): Scan | null {
  if (/<!ENTITY\s+(?:%\s+)?[^\s>]+\s+(?:"[^"]*[<&]|'[^']*[<&])/i.test(svg)) return null;
  const scan: Scan = { elements: [], places: new Map(), styled: new Set(), open: [] };
  for (let at = svg.indexOf('<'); at !== -1; ) {
    const end = endOfTag(svg, at);
    const tag = svg.slice(at, end);
    if (tag.startsWith('</')) closeElement(scan);
    else if (/^<[^!?]/.test(tag)) {
      openElement(scan, tag);
      if (/^<(?:\w+:)?style[\s>]/i.test(tag))
        for (const id of referencesIn(styleAt(svg, end))) scan.styled.add(id);
    }
    at = svg.indexOf('<', end);
  }
  for (const element of scan.open) element.end = scan.elements.length;
  return scan;
}

function openElement({ elements, places, open }: Scan, tag: string): void {
  const [, id] = /\sid\s*=\s*["']([^"']*)/i.exec(tag) ?? [];
  if (id !== undefined && !places.has(id)) places.set(id, elements.length);
  const element = { end: elements.length + 1, references: referencesIn(tag) };
  elements.push(element);
  if (!tag.endsWith('/>')) open.push(element);
}

function closeElement({ elements, open }: Scan): void {
  const closed = open.pop();
  if (closed !== undefined) closed.end = elements.length;
}

/** What may stand between quotes, and a `>` there ends no tag. */
function endOfTag(svg: string, start: number): number {
  const special = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ].find(([begin = '']) => svg.startsWith(begin, start));
  if (special !== undefined) return after(svg, special[1] ?? '>', start);
  let quote = '';
  for (let at = start + 1; at < svg.length; at += 1) {
    const sign = svg[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return svg.length;
}

function after(svg: string, mark: string, from: number): number {
  const at = svg.indexOf(mark, from);
  return at === -1 ? svg.length : at + mark.length;
}

function styleAt(svg: string, from: number): string {
  const end = svg.indexOf('</', from);
  return svg.slice(from, end === -1 ? svg.length : end);
}

function referencesIn(text: string): readonly string[] {
  const found = text.matchAll(/href\s*=\s*["']\s*#([^"'\s]+)|url\(\s*["']?#([^"')\s]+)/gi);
  return [...found].map(([, linked, styled]) => linked ?? styled ?? '');
}
