import { glow, polyline, tag } from '../svg.ts';
import { between, type Canvas, groundOf, type Painter, within } from './canvas.ts';
import { along, darker, mix } from './color.ts';
import { layered, noiseFrom } from './noise.ts';

/** Ridge behind ridge under a low sun, with haze between them. */
export const paintLandscape: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const noise = layered(noiseFrom(random), 5);
  const layers = between(random, 5, 7);
  const horizon = within(random, 0.38, 0.5);
  const ridges = Array.from({ length: layers }, (_, layer) => {
    const nearness = layer / (layers - 1);
    const base = height * (horizon + (0.94 - horizon) * nearness ** 1.15);
    const rise = height * (0.3 - 0.12 * nearness);
    const scale = 3.2 - 1.4 * nearness;
    const step = width / 120;
    const line = Array.from({ length: 123 }, (_, index) => ({
      x: (index - 1) * step,
      y: base - (noise((index / 120) * scale + layer * 11.7, layer * 5.3) - 0.35) * rise,
    }));
    const far = mix(palette.ground[1], palette.shine, 0.18);
    const fill = along([far, mix(palette.accents[4], palette.ink, 0.35), palette.ink], nearness);
    const body = tag('path', { d: `${polyline(line)}L${width} ${height}L0 ${height}Z`, fill });
    return body + (nearness > 0.75 ? trees(canvas, line, fill, nearness) : '');
  });
  return { svg: groundOf(canvas) + sky(canvas, horizon) + ridges.join('') };
};

function sky({ width, height, palette, random }: Canvas, horizon: number): string {
  const x = within(random, 0.22, 0.78) * width;
  const y = horizon * within(random, 0.45, 0.85) * height;
  const radius = Math.min(width, height) * within(random, 0.06, 0.11);
  const stars = Array.from({ length: 70 }, () =>
    tag('circle', {
      cx: random.next() * width,
      cy: random.next() ** 1.6 * height * horizon,
      r: within(random, 0.6, 1.9),
      fill: palette.shine,
      'fill-opacity': within(random, 0.25, 0.9),
    }),
  );
  const clouds = Array.from({ length: between(random, 2, 5) }, () => {
    const long = within(random, 0.12, 0.32) * width;
    return tag('rect', {
      x: random.next() * width - long / 2,
      y: height * horizon * within(random, 0.2, 0.95),
      width: long,
      height: height * within(random, 0.006, 0.014),
      rx: 8,
      fill: palette.shine,
      'fill-opacity': within(random, 0.12, 0.35),
    });
  });
  return (
    tag('defs', {}, glow('halo', palette.shine, 0.75)) +
    stars.join('') +
    tag('circle', { cx: x, cy: y, r: radius * 4.5, fill: 'url(#halo)' }) +
    tag('circle', { cx: x, cy: y, r: radius, fill: palette.shine }) +
    clouds.join('')
  );
}

/** Firs along a ridge, dark like the ridge itself. */
function trees(
  { height, random }: Canvas,
  ridge: readonly { readonly x: number; readonly y: number }[],
  fill: string,
  nearness: number,
): string {
  return ridge
    .filter(() => random.chance(0.42))
    .map(({ x, y }) => {
      const tall = height * within(random, 0.035, 0.085) * nearness;
      const wide = tall * 0.36;
      const tiers = [0, 0.3, 0.55].map((lift, tier) => {
        const half = (wide * (1 - tier * 0.26)) / 2;
        const foot = y - tall * lift + 6;
        return `M${(x - half).toFixed(1)} ${foot.toFixed(1)}L${x.toFixed(1)} ${(foot - tall * 0.5).toFixed(1)}L${(x + half).toFixed(1)} ${foot.toFixed(1)}Z`;
      });
      return tag('path', { d: tiers.join(''), fill: darker(fill, 0.25) });
    })
    .join('');
}
