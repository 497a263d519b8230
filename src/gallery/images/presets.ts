import type { Sharp } from 'sharp';
import { z } from 'zod';
import { parseParams } from './params.ts';

/** How each look is made; contrast is a straight line through middle grey. */
const presets = {
  vintage: (image) =>
    contrast(image.modulate({ saturation: 0.6, brightness: 1.05 }), 0.88, 14).recomb([
      [0.95, 0.08, 0.05],
      [0.06, 0.9, 0.04],
      [0.06, 0.14, 0.72],
    ]),
  vibrant: (image) => contrast(image.modulate({ saturation: 1.5, brightness: 1.03 }), 1.08),
  blackAndWhite: (image) => contrast(image.grayscale(), 1.12),
  dramatic: (image) => contrast(image.modulate({ saturation: 0.85, brightness: 0.92 }), 1.4),
  soft: (image) => contrast(image.blur(0.8).modulate({ saturation: 0.9, brightness: 1.06 }), 0.88, 12),
  cool: (image) => channels(image, [0.9, 1, 1.14]),
  warm: (image) => channels(image, [1.12, 1.02, 0.86]),
  highContrast: (image) => contrast(image, 1.55),
} as const satisfies Record<string, (image: Sharp) => Sharp>;

const presetSchema = z.object({
  name: z.enum(['vintage', 'vibrant', 'blackAndWhite', 'dramatic', 'soft', 'cool', 'warm', 'highContrast']),
});

/** The `preset` transform. */
export function applyPreset(image: Sharp, params: Readonly<Record<string, unknown>>, step: string): Sharp {
  return presets[parseParams(presetSchema, params, step).name](image);
}

function contrast(image: Sharp, factor: number, lift = 0): Sharp {
  return image.linear(factor, 128 * (1 - factor) + lift);
}

function channels(image: Sharp, [red, green, blue]: readonly [number, number, number]): Sharp {
  return image.recomb([
    [red, 0, 0],
    [0, green, 0],
    [0, 0, blue],
  ]);
}
