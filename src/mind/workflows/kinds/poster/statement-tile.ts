import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Composition, Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';

type PutForm = (canvas: Canvas, form: Hex, side: boolean, random: Random) => void;

/** The one form behind the words. */
const forms: readonly PutForm[] = [
  (canvas, form, side, random) =>
    canvas.disc(
      canvas.width * (side ? 0.82 : 0.2),
      canvas.height * spread(random, 0.15, 0.85),
      Math.min(canvas.width, canvas.height) * spread(random, 0.3, 0.46),
      form,
    ),
  (canvas, form, side) =>
    canvas.rect(
      canvas.width * (side ? 0.5 : 0.08),
      canvas.height * 0.22,
      canvas.width * 0.42,
      canvas.height,
      form,
      {
        radius: canvas.width * 0.21,
      },
    ),
  (canvas, form, side) =>
    canvas.rect(side ? canvas.width * 0.62 : 0, 0, canvas.width * 0.38, canvas.height, form),
  (canvas, form) =>
    canvas.rect(
      canvas.width * 0.04,
      canvas.height * 0.04,
      canvas.width * 0.92,
      canvas.height * 0.92,
      '#00000000',
      {
        stroke: form,
        strokeWidth: 14,
        radius: 4,
      },
    ),
  (canvas, form, side) => {
    for (const at of [0.3, 0.62]) {
      const radius = Math.min(canvas.width, canvas.height) * 0.24;
      canvas.disc(canvas.width * (side ? at : 1 - at), canvas.height * (1 - at), radius, form);
    }
  },
  (canvas, form, side, random) =>
    canvas.place(
      canvas.polygonLayer(Math.min(canvas.width, canvas.height) * 0.48, 3 + random.below(4), form, {
        rotation: random.below(120),
      }),
      canvas.width * (side ? 0.5 : -0.1),
      canvas.height * spread(random, -0.1, 0.3),
    ),
  (canvas, form, side, random) => {
    const share = spread(random, 0.3, 0.6);
    canvas.rect(0, side ? canvas.height * (1 - share) : 0, canvas.width, canvas.height * share, form);
  },
  (canvas, form, side) => {
    const radius = Math.min(canvas.width, canvas.height) * 0.42;
    const ring = canvas.discLayer(radius, '#00000000', {
      stroke: form,
      strokeWidth: Math.round(radius * 0.22),
    });
    canvas.placeAt(ring, canvas.width * (side ? 0.86 : 0.14), canvas.height * (side ? 0.72 : 0.28));
  },
  (canvas, form, side) =>
    canvas.ridges([
      {
        tops: Array.from({ length: 9 }, (_, step) => {
          const share = side ? step / 8 : 1 - step / 8;
          return canvas.height * (0.25 + 0.65 * share);
        }),
        fill: form,
      },
    ]),
  (canvas, form, side) =>
    canvas.rect(0, side ? canvas.height * 0.93 : 0, canvas.width, canvas.height * 0.07, {
      pattern: 'stripes',
      color: form,
      scale: 40,
    }),
];

/** A few words as the picture, large on colour, with one form behind that gives them depth. */
export const statementTile: Composition = {
  id: 'statement-tile',
  family: 'poster',
  about: 'A few large words on colour: form behind, alignment, face, rule and colours vary',
  needs: 'subject',
  compose: (material) => {
    const { palette, random } = material;
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide', 'cinema'], material.layout.shape);
    const dark = random.chance(0.55);
    const of = random.pick(['main', 'second', 'accent'] as const);
    const lightness = dark ? spread(random, 0.28, 0.38) : spread(random, 0.86, 0.93);
    const ground = palette.tone(of, lightness, dark ? 0.9 : 0.7);
    const canvas = new Canvas(width, height, ground);
    const strong = random.pick([palette.accent, palette.main, palette.second]);
    const form = between(ground, strong, dark ? 0.42 : 0.4);
    random.pick(forms)(canvas, form, random.chance(0.5), random);
    const ink = palette.tone(of, dark ? 0.96 : 0.24, dark ? 0.3 : 0.8);
    const rule = palette.tone('accent', dark ? 0.8 : 0.5);
    putWords(canvas, { ink, rule, grounds: [ground, form] }, material);
    return canvas;
  },
};

interface Inks {
  readonly ink: Hex;
  readonly rule: Hex;
  readonly grounds: readonly Hex[];
}

function putWords(
  canvas: Canvas,
  { ink, rule, grounds }: Inks,
  { headline, detail, palette, random }: Material,
): void {
  const { width, height } = canvas;
  const margin = width * 0.1;
  const align = random.pick(['left', 'left', 'center'] as const);
  const common = { left: margin, width: width - 2 * margin, align, color: ink, grounds };
  const short = Math.min(width, height);
  if (headline === null) {
    canvas.disc(width / 2, height / 2, short * 0.2, palette.accent);
    return;
  }
  setLabel(canvas, {
    ...common,
    text: headline,
    top: height * spread(random, 0.16, 0.3),
    size: short / 6.2,
    smallest: 30,
    lines: 3,
    face: random.pick(['sans', 'serif'] as const),
    bold: true,
    leading: 1.1,
  });
  const line = height * 0.8;
  canvas.rect(align === 'center' ? width / 2 - 50 : margin, line, 100, 8, rule);
  if (detail !== null) setLabel(canvas, { ...common, text: detail, top: line + 26, size: 26, smallest: 17 });
}
