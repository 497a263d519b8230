import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';

/** An emblem of rings and rays around a few words. */
export const geometricBadge: Composition = {
  id: 'geometric-badge',
  family: 'poster',
  about:
    'An emblem of rings, rays and stars around a few words: outline, rings, ground, place and colours vary',
  needs: 'subject',
  compose: ({ palette, random, headline, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const ground = random.pick([
      palette.paper,
      palette.deep,
      palette.tone('accent', 0.8, 0.8),
      palette.tone('second', 0.5, 0.7),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [ground, between(ground, palette.deep, 0.2)],
      angle: random.below(360),
    });
    canvas.rect(0, 0, width, height, {
      pattern: random.pick(['dots', 'grid', 'checkerboard', 'stripes'] as const),
      color: translucent(palette.main, 0.12),
      scale: spread(random, 24, 110),
    });
    const radius = Math.min(width, height) * spread(random, 0.34, 0.45);
    const inside = (at: number, length: number) => Math.min(length - radius - 24, Math.max(radius + 24, at));
    const x = inside(width * spread(random, 0.3, 0.7), width);
    const y = inside(height * spread(random, 0.36, 0.64), height);
    const colors = random.shuffle([
      palette.main,
      palette.accent,
      palette.second,
      palette.deep,
      palette.light,
    ]);
    const pick = (index: number) => colors[index % colors.length] ?? palette.main;
    const outline = random.pick(['star', 'polygon', 'disc', 'star'] as const);
    canvas.glow(x + 12, y + 22, radius + 30, '#05030a', 0.4);
    if (outline === 'star')
      canvas.placeAt(
        canvas.starLayer(
          radius,
          12 + random.below(9),
          spread(random, 0.78, 0.9),
          { linear: [pick(0), between(pick(0), '#05030a', 0.25)], angle: 45 },
          { rotation: random.below(30) },
        ),
        x,
        y,
      );
    if (outline === 'polygon')
      canvas.placeAt(
        canvas.polygonLayer(
          radius,
          6 + random.below(7),
          { linear: [pick(0), between(pick(0), '#05030a', 0.25)], angle: 45 },
          { rotation: random.below(60) },
        ),
        x,
        y,
      );
    if (outline === 'disc')
      canvas.disc(x, y, radius, { linear: [pick(0), between(pick(0), '#05030a', 0.25)], angle: 45 });
    const inner = radius * spread(random, 0.7, 0.8);
    canvas.disc(x, y, inner, pick(1));
    canvas.disc(x, y, inner * 0.94, '#00000000', { stroke: pick(2), strokeWidth: random.pick([4, 8, 12]) });
    const plate = pick(3);
    canvas.disc(x, y, inner * 0.84, plate);
    const rays = random.pick([0, 8, 12, 16]);
    const dot = canvas.discLayer(random.pick([7, 10]), pick(2));
    for (let index = 0; index < rays; index += 1) {
      const at = (index / rays) * Math.PI * 2;
      canvas.placeAt(dot, x + Math.cos(at) * inner * 1.16, y + Math.sin(at) * inner * 1.16);
    }
    const star = canvas.starLayer(inner * 0.12, 5, 0.45, pick(4));
    canvas.placeAt(star, x, y - inner * 0.54);
    if (random.chance(0.6)) canvas.placeAt(star, x, y + inner * 0.54);
    const room = inner * 1.3;
    if (headline !== null)
      setLabel(canvas, {
        text: headline,
        left: x - room / 2,
        top: y - inner * 0.34,
        width: room,
        size: inner * 0.29,
        smallest: 26,
        lines: 2,
        bold: true,
        align: 'center',
        face: random.pick(['sans', 'serif'] as const),
        color: palette.light,
        grounds: [plate],
        leading: 1.12,
      });
    return canvas;
  },
};
