import { Canvas } from '../../canvas/canvas.ts';
import { spread } from '../../canvas/noise.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { spriteLayer, tintsOf } from './draw-sprite.ts';
import { drawSprite, itemNames } from './sprite.ts';

/** Things to carry, each in its slot, as an inventory shows them. */
export const itemSheet: Composition = {
  id: 'item-sheet',
  family: 'pixel',
  about: 'Items in the slots of an inventory: grid, items, loose pixels, materials and frame vary',
  needs: 'subject',
  compose: ({ palette, random }) => {
    const [columns, rows] = random.pick([
      [3, 3],
      [4, 3],
      [3, 4],
      [2, 3],
      [3, 2],
      [4, 2],
    ] as const);
    const gap = 16 + 8 * random.below(3);
    const room = (count: number) => (1024 - 48 - (count + 1) * gap) / count;
    const slot = Math.floor(Math.min(room(columns), room(rows), 270) / 8) * 8;
    const [width, height] = [columns, rows].map((count) => count * slot + (count + 1) * gap + 48);
    const ground = random.pick([
      palette.deep,
      palette.tone('second', 0.34, 0.7),
      palette.tone('main', 0.78, 0.5),
      palette.tone('accent', 0.45, 0.6),
    ]);
    const canvas = new Canvas(width ?? 960, height ?? 960, ground);
    canvas.rect(0, 0, canvas.width, canvas.height, {
      pattern: 'checkerboard',
      color: between(ground, palette.light, 0.06),
      scale: random.pick([32, 64, 96]),
    });
    const frame = between(ground, palette.light, 0.3);
    const filled = between(ground, random.pick([palette.deep, palette.light, palette.second]), 0.45);
    const line = palette.tone('main', 0.14, 0.6);
    const size = Math.floor((slot * 0.8) / 11);
    const materials = random.shuffle([
      palette.main,
      palette.accent,
      palette.second,
      palette.light,
      palette.tone('accent', 0.82),
      palette.tone('main', 0.44),
    ]);
    const kinds = random.shuffle(itemNames).slice(0, 5);
    const layers = kinds.map((name, index) =>
      spriteLayer(
        canvas,
        drawSprite(name, random),
        tintsOf(materials[index % 6] ?? palette.main, materials[(index + 2) % 6] ?? palette.accent, line),
        size,
      ),
    );
    const chosen = random.below(columns * rows);
    const empty = spread(random, 0, 0.22);
    for (let index = 0; index < columns * rows; index += 1) {
      const x = 24 + gap + (index % columns) * (slot + gap);
      const y = 24 + gap + Math.floor(index / columns) * (slot + gap);
      canvas.rect(x, y, slot, slot, index === chosen ? palette.accent : frame);
      canvas.rect(x + 8, y + 8, slot - 16, slot - 16, filled);
      const layer = layers[(index * 3 + chosen) % layers.length];
      if (layer !== undefined && (index === chosen || random.next() > empty))
        canvas.placeAt(layer, x + slot / 2, y + slot / 2);
    }
    return canvas;
  },
};
