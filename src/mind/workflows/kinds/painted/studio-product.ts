import { promptFrom } from '../../brief/prompt.ts';
import { colourWords } from '../../color/words.ts';
import { aspectFor, isDetailed } from './demands.ts';
import type { Painted } from './painted.ts';

const lights = [
  'soft window light from the left with one white reflector',
  'hard rim light from behind, long shadow towards the viewer',
  'overcast daylight through a large diffuser',
  'two soft boxes and a gradient on the wall behind',
] as const;
const sets = [
  'three-quarter view at eye level, generous empty space on one side',
  'straight on, centred, the horizon hidden in a seamless sweep',
  'from slightly above, object in the lower third, shadow as second subject',
  'close view with shallow depth of field, crop that keeps the silhouette whole',
] as const;

/** A product shot in its margin. */
export const studioProduct: Painted = {
  id: 'studio-product',
  family: 'painted',
  about: 'A product photograph by an image model: set, light, view and colours vary',
  needs: 'subject',
  instead: ['plinth-stage', 'window-light', 'still-life', 'flat-lay'],
  commission: (material) => {
    const { palette, random } = material;
    return {
      prompt: promptFrom(material, {
        style: 'Studio product photograph',
        medium: 'medium format camera, 80 mm, fine texture of the material visible',
        light: random.pick(lights),
        composition: random.pick(sets),
        colour: `${colourWords(palette.main)} ground, ${colourWords(palette.accent)} as the only accent`,
        leaveOut: 'text, logos, hands, clutter',
      }),
      aspect: aspectFor(material, random, ['square', 'square', 'tall']),
      fine: isDetailed(material),
      look: 'natural',
    };
  },
  finish: ({ palette, random }) => {
    const margin = 32;
    return [
      ['resize', { width: 960, height: 960, fit: 'cover' }],
      ['modulate', { brightness: 1.03, saturation: Math.round((0.94 + random.next() * 0.14) * 100) / 100 }],
      ['sharpen', { sigma: 0.8 }],
      [
        'extend',
        {
          top: margin,
          bottom: margin,
          left: margin,
          right: margin,
          background: palette.tone('main', 0.97, 0.15),
        },
      ],
    ];
  },
};
