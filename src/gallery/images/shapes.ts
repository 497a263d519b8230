import { numberOf, type Params, textOf } from './params.ts';
import { type Picture, svgPicture } from './picture.ts';
import type { Point, Size } from './svg.ts';

/** Room that round shapes and polygons leave to the edge of the picture, in pixels. */
const margin = 10;

/** Where the first corner of an upright shape is: at twelve o'clock, in degrees. */
const upright = -90;

/**
 * The `shapes` generator: one shape on a transparent ground, as SVG. Colours go into the document as they are, as they
 * do in the engine: one that is markup makes a document that no later step can read.
 */
export function drawShape(params: Params): Picture {
  const size = { width: numberOf(params, 'width', 1200), height: numberOf(params, 'height', 630) };
  const { definitions, paint } = fillOf(params, size);
  const strokeWidth = numberOf(params, 'strokeWidth', 0);
  const stroke =
    strokeWidth > 0
      ? ` stroke="${textOf(params, 'strokeColor', '#000000')}" stroke-width="${strokeWidth}"`
      : '';
  const look = `fill="${paint}"${stroke}`;
  const svg =
    `<svg width="${size.width}" height="${size.height}" xmlns="http://www.w3.org/2000/svg">\n` +
    `${definitions}${outline(params, size, strokeWidth, look)}\n</svg>`;
  return svgPicture(svg, size.width);
}

function outline(params: Params, { width, height }: Size, strokeWidth: number, look: string): string {
  const center = { x: width / 2, y: height / 2 };
  const gap = Math.max(margin, strokeWidth);
  const radius = Math.min(width, height) / 2 - gap;
  const rotation = numberOf(params, 'rotation', 0);
  const turned = rotation === 0 ? '' : ` transform="rotate(${rotation} ${center.x} ${center.y})"`;
  const ring = (corners: number, share: (corner: number) => number) =>
    `<polygon points="${cornersOf(center, corners, rotation + upright, (corner) => radius * share(corner))}" ${look}/>`;
  switch (textOf(params, 'shapeType', 'rectangle')) {
    case 'circle':
      return `<circle cx="${center.x}" cy="${center.y}" r="${radius}" ${look}${turned}/>`;
    case 'ellipse':
      return `<ellipse cx="${center.x}" cy="${center.y}" rx="${center.x - gap}" ry="${center.y - gap}" ${look}${turned}/>`;
    case 'triangle':
      return ring(3, () => 1);
    case 'polygon':
      return ring(numberOf(params, 'sides', 6), () => 1);
    case 'star': {
      const inner = numberOf(params, 'innerRadius', 0.5);
      return ring(numberOf(params, 'points', 5) * 2, (corner) => (corner % 2 === 0 ? 1 : inner));
    }
    default: {
      const corner = numberOf(params, 'cornerRadius', 0);
      return `<rect width="${width}" height="${height}" rx="${corner}" ${look}${turned}/>`;
    }
  }
}

/** Corners around a centre, as a polygon's `points`; a broken number of corners is rounded up. */
function cornersOf(
  center: Point,
  corners: number,
  rotation: number,
  radius: (corner: number) => number,
): string {
  return Array.from({ length: Math.ceil(corners) }, (_, corner) => {
    const angle = ((corner * 360) / corners + rotation) * (Math.PI / 180);
    const x = center.x + radius(corner) * Math.cos(angle);
    const y = center.y + radius(corner) * Math.sin(angle);
    return `${x.toFixed(2)},${y.toFixed(2)}`;
  }).join(' ');
}

interface Fill {
  /** Markup that goes before the shape. */
  readonly definitions: string;
  /** Value of the shape's `fill`. */
  readonly paint: string;
}

function fillOf(params: Params, size: Size): Fill {
  switch (textOf(params, 'fillType', 'solid')) {
    case 'none':
      return { definitions: '', paint: 'none' };
    case 'gradient':
      return { definitions: `<defs>${gradient(params)}</defs>`, paint: 'url(#fill)' };
    case 'pattern':
      return { definitions: pattern(params, size), paint: 'url(#fill)' };
    default:
      return { definitions: '', paint: textOf(params, 'fillColor', '#0D9488') };
  }
}

/** A linear one runs through the middle of the shape's box at the angle, rounded to whole per cents. */
function gradient(params: Params): string {
  const stops =
    `<stop offset="0%" style="stop-color:${textOf(params, 'gradientColor1', '#0D9488')};stop-opacity:1"/>` +
    `<stop offset="100%" style="stop-color:${textOf(params, 'gradientColor2', '#14B8A6')};stop-opacity:1"/>`;
  if (textOf(params, 'gradientType', 'linear') === 'radial') {
    return `<radialGradient id="fill">${stops}</radialGradient>`;
  }
  const angle = numberOf(params, 'gradientAngle', 135) * (Math.PI / 180);
  const at = (direction: 1 | -1, part: number) => `${Math.round(50 + direction * 50 * part)}%`;
  const [along, down] = [Math.cos(angle), Math.sin(angle)];
  return (
    `<linearGradient id="fill" x1="${at(-1, along)}" y1="${at(-1, down)}" x2="${at(1, along)}" y2="${at(1, down)}">` +
    `${stops}</linearGradient>`
  );
}

/** The ground of a pattern fills the whole picture, whatever the shape on it. */
function pattern(params: Params, { width, height }: Size): string {
  const scale = numberOf(params, 'patternScale', 40);
  const motif = motifOf(
    textOf(params, 'patternType', 'dots'),
    scale,
    textOf(params, 'patternColor', '#0D9488'),
  );
  return (
    `<defs><pattern id="fill" x="0" y="0" width="${scale}" height="${scale}" patternUnits="userSpaceOnUse">${motif}</pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="${textOf(params, 'patternBackground', '#FAFAFA')}"/>`
  );
}

function motifOf(type: string, scale: number, color: string): string {
  const half = scale / 2;
  switch (type) {
    case 'stripes':
      return `<rect width="${half}" height="${scale}" fill="${color}"/>`;
    case 'grid':
      return `<path d="M ${scale} 0 L 0 0 0 ${scale}" fill="none" stroke="${color}" stroke-width="1"/>`;
    case 'checkerboard':
      return (
        `<rect width="${half}" height="${half}" fill="${color}"/>` +
        `<rect x="${half}" y="${half}" width="${half}" height="${half}" fill="${color}"/>`
      );
    default:
      return `<circle cx="${half}" cy="${half}" r="${Math.max(2, scale / 10)}" fill="${color}"/>`;
  }
}
