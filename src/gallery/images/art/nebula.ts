import { glow, tag } from '../svg.ts';
import { between, type Canvas, type Painter, type PixelField, within } from './canvas.ts';
import { along, darker, rgbOf } from './color.ts';
import { layered, noiseFrom } from './noise.ts';

/** Clouds have no edges, so a small field blown up looks as good as a large one and costs a thirtieth. */
const fieldSide = 144;

/** Glowing clouds in the dark, with stars. */
export const paintNebula: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const field = clouds(canvas);
  const small = Array.from({ length: 220 }, () =>
    tag('circle', {
      cx: random.next() * width,
      cy: random.next() * height,
      r: within(random, 0.5, 1.8),
      fill: '#ffffff',
      'fill-opacity': within(random, 0.25, 0.95),
    }),
  );
  const bright = Array.from({ length: between(random, 5, 10) }, () => {
    const [x, y] = [random.next() * width, random.next() * height];
    const reach = within(random, 0.012, 0.035) * Math.max(width, height);
    const ray = `M${x - reach} ${y}H${x + reach}M${x} ${y - reach}V${y + reach}`;
    return (
      tag('circle', { cx: x, cy: y, r: reach, fill: 'url(#star)' }) +
      tag('path', { d: ray, stroke: palette.shine, 'stroke-width': 1.2, 'stroke-opacity': 0.8 }) +
      tag('circle', { cx: x, cy: y, r: 2.4, fill: '#ffffff' })
    );
  });
  const planet = random.chance(0.55) ? drawPlanet(canvas) : '';
  return {
    field,
    svg: tag('defs', {}, glow('star', palette.shine, 0.8)) + small.join('') + bright.join('') + planet,
  };
};

function clouds({ width, height, palette, random }: Canvas): PixelField {
  const size = { width: fieldSide, height: Math.round((fieldSide * height) / width) };
  const noise = layered(noiseFrom(random), 4);
  const bend = layered(noiseFrom(random), 2);
  const scale = within(random, 2.2, 3.6) / fieldSide;
  const colors = [
    darker(palette.ground[0], 0.7),
    darker(palette.ground[1], 0.35),
    palette.accents[0],
    palette.accents[2],
    palette.shine,
  ];
  const ramp = Array.from({ length: 256 }, (_, index) => rgbOf(along(colors, index / 255)));
  const pixels = Buffer.alloc(size.width * size.height * 3);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const [u, v] = [x * scale, y * scale];
      const warp = bend(u + 40, v + 40) * 2.6;
      const value = noise(u + warp, v - warp * 0.7);
      const shown = Math.min(1, Math.max(0, (value - 0.3) * 2.1)) ** 1.35;
      const [red, green, blue] = ramp[Math.round(shown * 255)] ?? [0, 0, 0];
      pixels.set([red, green, blue], (y * size.width + x) * 3);
    }
  }
  return { ...size, pixels };
}

function drawPlanet({ width, height, palette, random }: Canvas): string {
  const radius = Math.min(width, height) * within(random, 0.1, 0.19);
  const x = within(random, 0.2, 0.8) * width;
  const y = within(random, 0.25, 0.75) * height;
  const tilt = within(random, -30, 30).toFixed(1);
  const shade = tag(
    'radialGradient',
    { id: 'planet', cx: 0.32, cy: 0.3, r: 0.85 },
    tag('stop', { offset: 0, 'stop-color': palette.shine }) +
      tag('stop', { offset: 0.35, 'stop-color': palette.accents[1] }) +
      tag('stop', { offset: 1, 'stop-color': darker(palette.accents[4], 0.6) }),
  );
  const ring = (from: number, to: number, sweep: 0 | 1) =>
    tag('path', {
      d: `M${x + from} ${y}A${radius * 1.85} ${radius * 0.42} 0 0 ${sweep} ${x + to} ${y}`,
      fill: 'none',
      stroke: palette.accents[3],
      'stroke-width': radius * 0.14,
      'stroke-opacity': 0.75,
    });
  const reach = radius * 1.85;
  const body = tag('circle', { cx: x, cy: y, r: radius, fill: 'url(#planet)' });
  const parts = random.chance(0.6) ? ring(-reach, reach, 1) + body + ring(-reach, reach, 0) : body;
  return (
    tag('defs', {}, shade) + tag('g', { transform: `rotate(${tilt} ${x.toFixed(1)} ${y.toFixed(1)})` }, parts)
  );
}
