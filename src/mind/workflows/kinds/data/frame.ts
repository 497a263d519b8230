import { Canvas } from '../../canvas/canvas.ts';
import type { Size } from '../../canvas/format.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';

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

/** Agents make their numbers up, and every chart says so. */
const source = 'Numbers made up for practice';

/** A page with what the chart says as its title, what it shows below it, and where the numbers are from. */
export function dataPage(
  { palette, random, headline, subject }: Material,
  { width, height }: Size,
  point: string,
): Page {
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
  const canvas = new Canvas(width, height, ground);
  const margin = Math.round(width * 0.065);
  const inner = width - 2 * margin;
  const footed = random.chance(0.3);
  if (random.chance(0.4)) canvas.rect(0, 0, width, 14, strong);
  const face = random.pick(['sans', 'serif'] as const);
  const quiet = between(ink, ground, 0.28);
  const titled =
    headline === null
      ? 0
      : setLabel(canvas, {
          text: point.charAt(0).toUpperCase() + point.slice(1),
          left: margin,
          top: margin,
          width: inner,
          size: 40,
          smallest: 24,
          lines: 2,
          face,
          bold: true,
          color: ink,
          grounds: [ground],
          leading: 1.1,
        });
  const sub = headline === null || footed ? '' : subject;
  const captioned = setLabel(canvas, {
    text: sub,
    left: margin,
    top: margin + titled + 12,
    width: inner,
    size: 21,
    smallest: 16,
    lines: 2,
    color: quiet,
    grounds: [ground],
  });
  const foot =
    headline === null
      ? 0
      : setLabel(canvas, {
          text: source,
          left: margin,
          top: height - margin * 0.9,
          width: inner,
          size: 17,
          smallest: 13,
          color: quiet,
          grounds: [ground],
          standing: false,
        });
  const top = margin + titled + captioned + (titled + captioned > 0 ? 36 : 0);
  return {
    canvas,
    ground,
    ink,
    quiet,
    strong,
    weak: between(ink, ground, dark ? 0.62 : 0.72),
    left: margin,
    top,
    width: inner,
    height: Math.round(height - margin * (foot > 0 ? 1.3 : 1) - top),
  };
}

/** A number as people write it in a chart. */
export function tidyNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${Number((value / 1e6).toPrecision(3))}m`;
  if (size >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return `${Number(value.toPrecision(4))}`;
}
