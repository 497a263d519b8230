import type { Random } from '../../../lib/random.ts';
import { paintBotanical } from './botanical.ts';
import { paintBubbles } from './bubbles.ts';
import type { Painter } from './canvas.ts';
import { paintCity } from './city.ts';
import { paintFlow } from './flow.ts';
import { paintInterface } from './interface.ts';
import { paintLandscape } from './landscape.ts';
import { paintNebula } from './nebula.ts';
import { paintSprite } from './sprite.ts';
import { paintStillLife } from './still-life.ts';
import { paintSunburst } from './sunburst.ts';
import { paintTiles } from './tiles.ts';
import { paintWaves } from './waves.ts';

/** A way of painting, with the beginnings of the words that ask for it, separated by spaces. */
interface Family {
  readonly paint: Painter;
  readonly words: string;
}

const families: readonly Family[] = [
  {
    paint: paintLandscape,
    words: 'landscape mountain valley hill forest sunset sunrise horizon desert scenery dusk dawn',
  },
  {
    paint: paintFlow,
    words: 'flow abstract wind motion music silk hair current energy dream thread swirl',
  },
  {
    paint: paintBubbles,
    words: 'bubble ball sphere orb candy particle playful balloon glass marble',
  },
  {
    paint: paintTiles,
    words: 'geometr pattern tile mosaic bauhaus grid shape textile quilt poster icon',
  },
  {
    paint: paintNebula,
    words: 'space galaxy nebula cosmic star planet universe cloud aurora moon astro surreal',
  },
  {
    paint: paintWaves,
    words: 'wave ocean sea water beach surf coast island lake river boat',
  },
  {
    paint: paintCity,
    words: 'city town building isometric architect urban street block skyline neon cyber',
  },
  {
    paint: paintBotanical,
    words: 'flower botan plant leaf leaves garden bouquet floral herb fern tea organic',
  },
  {
    paint: paintStillLife,
    words:
      'product bottle studio perfume mug cup watch jar shoe sneaker packag coffee lamp ceramic candle cosmetic serum skincare soap headphone still',
  },
  {
    paint: paintSprite,
    words:
      'pixel sprite game character retro arcade 8-bit 16-bit monster hero slime dungeon knight robot dragon boss',
  },
  {
    paint: paintInterface,
    words:
      'app interface ui ux dashboard wireframe screen onboarding mobile website mockup widget button landing',
  },
  {
    paint: paintSunburst,
    words: 'banner campaign launch sale festival announce social celebrat summer event promo burst party',
  },
];

/** The family that most words of the prompt ask for; where none does, or several do, chance decides. */
export function chooseFamily(words: readonly string[], random: Random): Painter {
  const votes = families.map(({ paint, words: beginnings }) => ({
    paint,
    count: words.filter((word) => beginnings.split(' ').some((beginning) => word.startsWith(beginning)))
      .length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  return random.pick(votes.filter(({ count }) => count === most).map(({ paint }) => paint));
}
