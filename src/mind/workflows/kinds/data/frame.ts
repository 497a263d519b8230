import type { Random } from '../../../../lib/random.ts';
import { pictureText } from '../../brief/clean.ts';
import { Canvas } from '../../canvas/canvas.ts';
import type { Size } from '../../canvas/format.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Material } from '../../composition.ts';
import { type Label, setLabel } from '../../text/label.ts';
import type { Face } from '../../text/measure.ts';

/** The page of a chart: where its drawing goes and the colours it uses. */
export interface Page {
  readonly canvas: Canvas;
  readonly ground: Hex;
  readonly ink: Hex;
  readonly quiet: Hex;
  readonly strong: Hex;
  readonly weak: Hex;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of the second line. */
const longestLine = 300;

/** Agents make their numbers up, and every chart says so. */
const source = 'Numbers made up for practice';

/** A page with what the chart says as its title, what it shows below it, and where the numbers are from. */
export function dataPage(material: Material, { width, height }: Size, point: string): Page {
  const { palette, random } = material;
  const { ground, ink, strong, dark } = schemeOf(palette, random);
  const canvas = new Canvas(width, height, ground);
  const margin = Math.round(width * 0.065);
  const band = bandOf(random, width);
  if (band !== null)
    canvas.rect(
      band.atLeft ? 0 : width - band.width,
      0,
      band.width,
      height,
      random.chance(0.5) ? strong : between(strong, ground, 0.6),
    );
  const left = margin + (band?.atLeft ? band.width : 0);
  const inner = width - 2 * margin - (band?.width ?? 0);
  const bare = random.chance(0.3);
  const below = random.chance(0.35);
  if (band === null && random.chance(0.5)) canvas.rect(0, below ? height - 14 : 0, width, 14, strong);
  const face = random.pick(['sans', 'serif'] as const);
  const quiet = between(ink, ground, 0.28);
  const common = { left, width: inner, grounds: [ground], standing: below };
  const words = putWords(canvas, material, { common, margin, below, bare, face, ink, quiet, point });
  const top = below ? margin : margin + words.room;
  return {
    canvas,
    ground,
    ink,
    quiet,
    strong,
    weak: between(ink, ground, dark ? 0.62 : 0.72),
    left,
    top,
    width: inner,
    height: Math.round(words.end - (below ? words.room : 0) - top),
  };
}

/** A band of colour along one side of about half of the pages; null on the others. */
function bandOf(random: Random, width: number): { readonly atLeft: boolean; readonly width: number } | null {
  if (random.chance(0.5)) return null;
  return { atLeft: random.chance(0.5), width: Math.round(width * random.pick([0.03, 0.07, 0.12])) };
}

interface Scheme {
  readonly ground: Hex;
  readonly ink: Hex;
  readonly strong: Hex;
  readonly dark: boolean;
}

function schemeOf(palette: Palette, random: Random): Scheme {
  const scheme = random.pick(['paper', 'paper', 'deep', 'tint'] as const);
  const of = random.pick(['main', 'second', 'accent'] as const);
  const ground =
    scheme === 'deep'
      ? palette.tone(of, 0.22, 0.6)
      : scheme === 'tint'
        ? palette.tone(of, 0.88, 0.6)
        : palette.tone(of, 0.975, 0.2);
  const dark = scheme === 'deep';
  const ink = dark ? palette.tone(of, 0.95, 0.2) : palette.tone(of, 0.25, 0.6);
  const strong = dark
    ? palette.tone('accent', 0.78)
    : palette.tone(random.pick(['accent', 'main'] as const), 0.52, 1.2);
  return { ground, ink, strong, dark };
}

interface Wording {
  /** What all labels of the page share; they stand on their box where they are below the drawing. */
  readonly common: Pick<Label, 'left' | 'width' | 'grounds' | 'standing'>;
  readonly margin: number;
  /** The words are below the drawing. */
  readonly below: boolean;
  /** Without the second line. */
  readonly bare: boolean;
  readonly face: Face;
  readonly ink: Hex;
  readonly quiet: Hex;
  readonly point: string;
}

/** What the words of a page leave: the room that they take above or below the drawing, and where the page ends. */
interface Left {
  readonly room: number;
  readonly end: number;
}

function putWords(
  canvas: Canvas,
  { headline, subject }: Material,
  { common, margin, below, bare, face, ink, quiet, point }: Wording,
): Left {
  if (headline === null) return { room: 0, end: canvas.height - margin };
  const title = (top: number): number =>
    setLabel(canvas, {
      ...common,
      text: point.charAt(0).toUpperCase() + point.slice(1),
      top,
      size: 48,
      smallest: 28,
      lines: 2,
      face,
      bold: true,
      color: ink,
      leading: 1.1,
    });
  const sub = (top: number): number =>
    setLabel(canvas, {
      ...common,
      text: bare ? '' : pictureText(subject, longestLine),
      top,
      size: 24,
      smallest: 17,
      lines: 2,
      color: quiet,
    });
  const foot = { ...common, top: canvas.height - margin * 0.9, standing: true, color: quiet };
  setLabel(canvas, { ...foot, text: source, size: 19, smallest: 14 });
  const end = canvas.height - margin * 1.3;
  if (!below) {
    const titled = title(margin);
    return { room: titled + sub(margin + titled + 12) + 36, end };
  }
  const captioned = sub(end - 8);
  const titled = title(end - 8 - captioned - (captioned > 0 ? 12 : 0));
  return { room: titled + captioned + 56, end };
}

/** A number as people write it in a chart. */
export function tidyNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${Number((value / 1e6).toPrecision(3))}m`;
  if (size >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return `${Number(value.toPrecision(4))}`;
}
