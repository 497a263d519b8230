import { z } from 'zod';
import { color, parseParams, side } from './params.ts';
import { type Picture, svgPicture } from './picture.ts';
import {
  document,
  linearGradient,
  type Point,
  polar,
  polyline,
  radialGradient,
  type Size,
  tag,
} from './svg.ts';

const shapeSchema = z.object({
  shapeType: z
    .enum([
      'rectangle',
      'square',
      'circle',
      'ellipse',
      'triangle',
      'polygon',
      'pentagon',
      'hexagon',
      'octagon',
      'star',
      'heart',
      'diamond',
    ])
    .default('rectangle'),
  width: side.default(512),
  height: side.default(512),
  /** Of a polygon. */
  sides: z.number().int().min(3).max(64).default(6),
  /** Of a star. */
  points: z.number().int().min(3).max(64).default(5),
  /** Of a star, as a share of its outer radius. */
  innerRadius: z.number().min(0).max(4096).default(0.45),
  cornerRadius: z.number().min(0).max(4096).default(0),
  fillType: z.enum(['solid', 'gradient']).default('solid'),
  fillColor: color.default('#4f46e5'),
  gradientType: z.enum(['linear', 'radial']).default('linear'),
  gradientColor1: color.default('#4f46e5'),
  gradientColor2: color.default('#ec4899'),
});
type Shape = z.infer<typeof shapeSchema>;

/** Where the first corner of an upright shape is: at twelve o'clock. */
const top = -Math.PI / 2;

/** The `shapes` generator: one filled shape on a transparent ground, as SVG. */
export function drawShape(params: Readonly<Record<string, unknown>>, step: string): Picture {
  const shape = parseParams(shapeSchema, params, step);
  const fill = shape.fillType === 'gradient' ? 'url(#fill)' : shape.fillColor;
  const defs = shape.fillType === 'gradient' ? tag('defs', {}, gradientOf(shape)) : '';
  return svgPicture(document(shape, defs + outline(shape, fill)));
}

function gradientOf({ gradientType, gradientColor1, gradientColor2 }: Shape): string {
  const colors = [gradientColor1, gradientColor2];
  return gradientType === 'radial'
    ? radialGradient('fill', colors)
    : linearGradient('fill', colors, { x2: 1 });
}

function outline(shape: Shape, fill: string): string {
  const { width, height, cornerRadius } = shape;
  switch (shape.shapeType) {
    case 'rectangle':
    case 'square':
      return tag('rect', { width, height, rx: cornerRadius, fill });
    case 'circle':
      return tag('circle', { cx: width / 2, cy: height / 2, r: Math.min(width, height) / 2, fill });
    case 'ellipse':
      return tag('ellipse', { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2, fill });
    case 'triangle':
      return closed(regular(shape, 3), fill);
    case 'polygon':
      return closed(regular(shape, shape.sides), fill);
    case 'pentagon':
      return closed(regular(shape, 5), fill);
    case 'hexagon':
      return closed(regular(shape, 6), fill);
    case 'octagon':
      return closed(regular(shape, 8), fill);
    case 'diamond':
      return closed(regular(shape, 4), fill);
    case 'star':
      return closed(star(shape), fill);
    case 'heart':
      return tag('path', { d: heart(shape), fill });
  }
}

function closed(corners: readonly Point[], fill: string): string {
  return tag('path', { d: `${polyline(corners)}Z`, fill, 'stroke-linejoin': 'round' });
}

function regular(size: Size, corners: number): readonly Point[] {
  return ring(size, corners, () => 1);
}

/** An inner radius above 1 is taken as pixels, below as a share of the outer one. */
function star(shape: Shape): readonly Point[] {
  const outer = Math.min(shape.width, shape.height) / 2;
  const share = shape.innerRadius > 1 ? Math.min(1, shape.innerRadius / outer) : shape.innerRadius;
  return ring(shape, shape.points * 2, (corner) => (corner % 2 === 0 ? 1 : share));
}

function ring({ width, height }: Size, corners: number, share: (corner: number) => number): readonly Point[] {
  const center = { x: width / 2, y: height / 2 };
  const radius = Math.min(width, height) / 2;
  return Array.from({ length: corners }, (_, corner) =>
    polar(center, radius * share(corner), top + (corner / corners) * 2 * Math.PI),
  );
}

function heart({ width: w, height: h }: Size): string {
  return (
    `M${w / 2} ${h * 0.92}C${w * -0.15} ${h * 0.5} ${w * 0.1} ${h * -0.05} ${w / 2} ${h * 0.25}` +
    `C${w * 0.9} ${h * -0.05} ${w * 1.15} ${h * 0.5} ${w / 2} ${h * 0.92}Z`
  );
}
