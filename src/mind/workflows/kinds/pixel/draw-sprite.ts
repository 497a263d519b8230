import type { Canvas, Layer } from '../../canvas/canvas.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Pixel, Sprite } from './sprite.ts';

export type Tints = Readonly<Record<Exclude<Pixel, 'none'>, Hex>>;

/** The tints of a sprite from its main and its second colour. */
export function tintsOf(body: Hex, trim: Hex, line: Hex): Tints {
  return {
    line,
    body,
    light: between(body, '#ffffff', 0.35),
    shade: between(body, line, 0.38),
    trim,
    eye: '#ffffff',
  };
}

/**
 * A sprite as a layer, to be placed as often as wanted.
 * @param size pixels of the picture that one of the sprite's takes
 */
export function spriteLayer(
  canvas: Canvas,
  { columns, rows, pixels }: Sprite,
  tints: Tints,
  size: number,
): Layer {
  const places = new Map<Exclude<Pixel, 'none'>, [number, number][]>();
  pixels.forEach((row, y) => {
    row.forEach((pixel, x) => {
      if (pixel === 'none') return;
      const known = places.get(pixel) ?? [];
      known.push([x, y]);
      places.set(pixel, known);
    });
  });
  const sets = [...places].map(([pixel, at]) => ({ at, color: tints[pixel] }));
  return canvas.pixelsLayer(sets, columns, rows, size);
}
