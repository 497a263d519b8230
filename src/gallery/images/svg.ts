/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The type faces that machines have; the generic one stands in where none of them is there. */
export const sansSerif = 'Inter, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif';

type AttributeValue = string | number | undefined;

/** One SVG element; attributes are escaped, numbers rounded, undefined ones left out. `content` is markup. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A whole document of the given size; `content` is drawn in a coordinate system of that size. */
export function document({ width, height }: Size, content: string): string {
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${round(width)} ${round(height)}` },
    content,
  );
}

export function text(content: string, attributes: Readonly<Record<string, AttributeValue>>): string {
  return tag('text', { 'font-family': sansSerif, ...attributes }, escapeXml(content));
}

/** A two-stop or longer gradient that runs over the box of whatever is filled with it, top to bottom by default. */
export function linearGradient(
  id: string,
  colors: readonly string[],
  { x1 = 0, y1 = 0, x2 = 0, y2 = 1 }: { x1?: number; y1?: number; x2?: number; y2?: number } = {},
): string {
  return tag('linearGradient', { id, x1, y1, x2, y2 }, stops(colors));
}

export function radialGradient(
  id: string,
  colors: readonly string[],
  { cx = 0.5, cy = 0.5, r = 0.5 }: { cx?: number; cy?: number; r?: number } = {},
): string {
  return tag('radialGradient', { id, cx, cy, r }, stops(colors));
}

/** A glow: one colour that fades to nothing. */
export function glow(id: string, color: string, opacity: number): string {
  return tag(
    'radialGradient',
    { id },
    tag('stop', { offset: 0, 'stop-color': color, 'stop-opacity': opacity }) +
      tag('stop', { offset: 1, 'stop-color': color, 'stop-opacity': 0 }),
  );
}

function stops(colors: readonly string[]): string {
  return colors
    .map((color, index) =>
      tag('stop', { offset: colors.length < 2 ? 0 : index / (colors.length - 1), 'stop-color': color }),
    )
    .join('');
}

/** Path data through the points, straight from one to the next. */
export function polyline(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** Path data through the points, rounded: each is passed near, halfway to the next one exactly. */
export function smoothLine(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (next === undefined) break;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    path += `Q${round(point.x)} ${round(point.y)} ${round(middle.x)} ${round(middle.y)}`;
  }
  return `${path}L${round(last.x)} ${round(last.y)}`;
}

/** Path data through points from left to right, each passed exactly and no valley or hill added between them. */
export function curveThrough(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(point.x)} ${round(point.y)}`;
      const middle = round((before.x + point.x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    })
    .join('');
}

/** The point at an angle (radians, clockwise from three o'clock) and distance from a centre. */
export function polar(center: Point, radius: number, angle: number): Point {
  return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
}

/** Text as XML character data or attribute value, without the control characters that XML cannot hold. */
export function escapeXml(value: string): string {
  return value
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Two decimals are finer than any pixel and keep documents small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A text cut to a length, with an ellipsis where something is missing. */
export function shorten(value: string, length: number): string {
  return value.length <= length ? value : `${value.slice(0, Math.max(1, length - 1)).trimEnd()}…`;
}
