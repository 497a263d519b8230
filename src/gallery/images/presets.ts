import type { Sharp } from 'sharp';
import { wrongInput } from '../engine/failure.ts';
import { type Params, textOf } from './params.ts';
import { encodeAsOpened, openPicture, type Picture } from './picture.ts';

/**
 * How each look is made. The engine's code knows more of them than its schema lets through; the two that only the
 * schema knows (`sepia`, `muted`) fail here.
 */
const presets = new Map<string, (image: Sharp) => Sharp>([
  ['vintage', (image) => tinted(image.modulate({ brightness: 0.9, saturation: 0.7 }), 255, 240, 200)],
  ['dramatic', (image) => image.sharpen().modulate({ brightness: 0.9, saturation: 1.3 })],
  ['cool', (image) => tinted(image, 200, 220, 255)],
  ['warm', (image) => tinted(image, 255, 220, 180)],
]);

/** The names that the engine lists in its complaint. */
const listed = 'vintage, vibrant, blackAndWhite, bw, dramatic, soft, cool, warm, highContrast';

/** The `preset` transform. */
export async function applyPreset({ bytes, contentType }: Picture, params: Params): Promise<Picture> {
  const name = textOf(params, 'name');
  const preset = presets.get(name);
  if (preset === undefined) throw wrongInput(`Unknown preset: ${name}. Available: ${listed}`);
  return { bytes: await encodeAsOpened(preset(openPicture({ bytes }))), contentType };
}

function tinted(image: Sharp, r: number, g: number, b: number): Sharp {
  return image.tint({ r, g, b });
}
