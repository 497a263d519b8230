import { pictureWords } from '../../../src/gallery/people/words.ts';
import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';
import { beesByMonth, pictureDiagram, weekOfWork } from './charts.ts';
import { cityMap } from './city-map.ts';
import { asItIs, captioned, filtered, mounted, painted, paintingOf, tuned } from './paintings.ts';
import { tableLevel, tinyKnight } from './pixels.ts';
import { bakery, emptyScreen, fog, marketPoster, paintedBoat, rainyWindow } from './scenes.ts';

/** What people's pictures show, by the title. Two people who give one title make two pictures of it. */
const makers: Readonly<Record<string, (random: Random) => PictureToCome>> = {
  'Ridge line, first light': paintingOf(
    [
      'Mountain valley at sunrise, warm golden haze between the hills',
      'Mountain ridges in cool blue mist before dawn',
      'Forest hills in green morning haze',
      'Mountain horizon under soft pastel clouds',
    ],
    '1792x1024',
    [asItIs, [filtered('warm')], [mounted(48, '#f7f2e8')]],
  ),
  'Where the week went': weekOfWork,
  'Quilt study no. 4': paintingOf(
    [
      'Geometric bauhaus tile pattern, warm autumn textile',
      'Geometric quilt tile pattern, clay and coffee craft textile',
      'Geometric quilt mosaic, pastel cream textile',
      'Geometric quilt pattern, ocean blue textile',
    ],
    '1024x1024',
    [[mounted(56, '#f4ece0')], [{ op: 'roundCorners', params: { radius: 48 } }], asItIs],
  ),
  'Pressed herbs': paintingOf(
    ['Botanical herbs and flowers from the garden, organic green', 'Pressed herb leaves, paper and clay'],
    '1024x1792',
    [[mounted(70, '#fbf8f0')], [filtered('vintage'), mounted(60, '#efe6d4')], asItIs],
  ),
  'How a picture gets made here': pictureDiagram,
  'Shelf test, pastel': paintingOf(
    [
      'Studio product still: skincare bottle and jar, soft pastel',
      'Studio still life: soap and candle, cream pastel',
    ],
    '1024x1024',
    [
      [tuned({ brightness: 1.05, saturation: 0.9 })],
      [tuned({ hue: 40 })],
      [tuned({ hue: 160, saturation: 0.8 })],
      asItIs,
    ],
  ),
  'Night ferry': paintingOf(
    [
      'Ocean waves at night under a large moon, blue coast',
      'Sea waves in neon night light',
      'Ocean surf at night, green and violet',
    ],
    '1792x1024',
    [
      [captioned('22:40, upper deck', '#06182f')],
      [captioned('the last one back', '#f4efe2', '#1d2b3a')],
      [tuned({ brightness: 0.85 })],
    ],
  ),
  'Slow nebula': paintingOf(
    [
      'Cosmic nebula with a ringed planet and stars, dream colours',
      'Galaxy and stars in amber fire',
      'Nebula and planet in forest green',
      'Galaxy with a moon, ocean blue ice',
    ],
    '1024x1024',
    [asItIs, [filtered('dramatic')], [mounted(40, '#0b0d1a')]],
  ),
  'Checkout, step two': paintingOf(
    [
      'Mobile app interface screen of a checkout, soft pastel',
      'Mobile app screen of a checkout, neon night',
      'Mobile app screen with a button, modern tech',
      'App screen of a checkout, editorial paper, neutral, minimal',
    ],
    '1024x1024',
    [asItIs, [mounted(44, '#ffffff')]],
  ),
  'Tiny knight': tinyKnight,
  'Rain on the tram window': rainyWindow,
  'Poster for the spring market': marketPoster,
  'Blue hour, bakery': bakery,
  'Bees by month': beesByMonth,
  'Ceramic cups, side light': paintingOf(
    [
      'Studio still life of ceramic cups, side light, earth colours',
      'Studio still life of cups and a jar, garden green',
      'Still life of a ceramic bottle, editorial neutral paper',
    ],
    '1024x1024',
    [asItIs, [filtered('warm')], [filtered('dramatic'), mounted(44, '#efe7da')]],
  ),
  'Map of a city that is not': cityMap,
  'Old boat, new paint': paintedBoat,
  'Empty states': emptyScreen,
  'Fog machine': fog,
  'My desk as a level': tableLevel,
};

/** The steps that draw a picture of this title; chance decides what may differ from one person to the next. */
export function pictureOf(title: string, random: Random): PictureToCome {
  const make = makers[title];
  return make === undefined ? { steps: [painted(title)], width: 1024, height: 1024 } : make(random);
}

/** Titles whose picture nobody has described. */
export function titlesWithoutPicture(): readonly string[] {
  return pictureWords.map(({ title }) => title).filter((title) => !(title in makers));
}
