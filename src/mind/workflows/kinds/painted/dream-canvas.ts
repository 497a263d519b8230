import { promptFrom } from '../../brief/prompt.ts';
import { colourWords } from '../../color/words.ts';
import { aspectFor, isDetailed } from './demands.ts';
import type { Painted } from './painted.ts';

const media = [
  'oil on canvas with visible brushwork',
  'layered watercolour on rough paper',
  'luminous digital painting with soft edges',
  'risograph print in three inks with grain',
  'ink and gouache on toned paper',
  'pastel with the tooth of the paper showing through',
] as const;
const lights = [
  'low sun through haze',
  'moonlight with one warm window',
  'even light of an overcast sky',
  'a glow that comes from inside the scene',
  'late light with long blue shadows',
] as const;
const views = [
  'low horizon and a wide sky',
  'one figure or form off centre, much empty ground',
  'a path of light that leads into depth',
  'near, middle and far in three clear layers',
  'a frame within the frame',
] as const;

/** A painting, left nearly as it came. */
export const dreamCanvas: Painted = {
  id: 'dream-canvas',
  family: 'painted',
  about: 'A painting by an image model: medium, light, view and colours vary',
  needs: 'subject',
  instead: ['ridge-landscape', 'seascape', 'botanical', 'wave-terrain', 'colour-field'],
  commission: (material) => {
    const { palette, random } = material;
    return {
      prompt: promptFrom(material, {
        style: 'Painting with depth and atmosphere',
        medium: random.pick(media),
        light: random.pick(lights),
        composition: random.pick(views),
        colour: `a restrained harmony of ${colourWords(palette.main)} and ${colourWords(palette.second)} with a touch of ${colourWords(palette.accent)}`,
        leaveOut: 'text, signatures, frames, borders',
      }),
      aspect: aspectFor(material, random, ['square', 'wide', 'tall']),
      fine: isDetailed(material),
      look: random.chance(0.6) ? 'vivid' : 'natural',
    };
  },
  finish: ({ random }) => [
    ['modulate', { saturation: Math.round((0.92 + random.next() * 0.2) * 100) / 100, brightness: 1.01 }],
    ...(random.chance(0.25)
      ? [['preset', { name: random.pick(['vintage', 'cool', 'warm', 'dramatic']) }] as const]
      : []),
  ],
};
