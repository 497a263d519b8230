import { colourNames, type PictureMeasures } from '../api/pictures.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import type { Eyes } from '../vision/eyes.ts';

/**
 * Nothing is drawn in a forecast, so that there is nothing to measure: each picture has measures that are drawn by its id.
 * So agents find as much to say as they do where pictures are measured.
 */
export const imaginedEyes: Eyes = {
  see: async (pictures) =>
    new Map(
      pictures.map(({ itemId }) => [
        itemId,
        {
          kind: 'measured',
          reason: 'a forecast draws no pictures',
          measures: measuresFrom(randomFrom('imagined', itemId)),
        },
      ]),
    ),
};

/** A picture's side, in pixels. */
const side = 1_024;

function measuresFrom(random: Random): PictureMeasures {
  const graded = <Word extends string>(words: readonly [Word, ...Word[]]) => ({
    word: random.pick(words),
    value: 0.5,
  });
  const colours = random.shuffle(colourNames).slice(0, 2 + Math.floor(random.next() * 3));
  return {
    width: side,
    height: side,
    orientation: 'square',
    colours: colours.map((name) => ({ name, hex: '#808080', share: 1 / colours.length })),
    brightness: graded(['dark', 'medium', 'light']),
    contrast: graded(['low', 'medium', 'high']),
    saturation: graded(['muted', 'medium', 'vivid']),
    busyness: graded(['calm', 'medium', 'busy']),
    symmetry: graded(['none', 'none', 'left-right']),
    textAt: random.chance(0.5) ? [random.pick(['top', 'middle', 'bottom'])] : [],
    look: 'flat',
    animated: false,
  };
}
