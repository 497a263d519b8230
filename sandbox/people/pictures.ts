import { pictureWords } from '../../src/gallery/people/words.ts';
import type { PictureToCome } from '../store/store.ts';

type Size = '1024x1024' | '1792x1024' | '1024x1792';

/** What people's pictures show, by the title: all by a painter, because that is what people make most of. */
const subjects: Readonly<Record<string, readonly [prompt: string, size: Size]>> = {
  'Ridge line, first light': ['Mountain valley at sunrise, warm golden haze between the hills', '1792x1024'],
  'Where the week went': ['Sunburst chart of a week in warm colours', '1024x1024'],
  'Quilt study no. 4': ['Geometric bauhaus tile pattern, warm autumn textile', '1024x1024'],
  'Pressed herbs': ['Botanical herbs and flowers from the garden, organic green', '1024x1792'],
  'How a picture gets made here': ['Interface diagram of a pipeline on a screen, calm blue', '1792x1024'],
  'Shelf test, pastel': ['Studio product still: skincare bottle and jar, soft pastel', '1024x1024'],
  'Night ferry': ['Ocean waves at night under a large moon, blue coast', '1792x1024'],
  'Slow nebula': ['Cosmic nebula with a ringed planet and stars, dream colours', '1024x1024'],
  'Checkout, step two': ['Mobile app interface screen of a checkout, clean layout', '1024x1792'],
  'Tiny knight': ['Pixel sprite of a knight, retro game', '1024x1024'],
  'Rain on the tram window': ['City street at night in the rain, neon lights', '1024x1792'],
  'Poster for the spring market': ['Botanical poster with flowers, bold spring colours', '1024x1792'],
  'Blue hour, bakery': ['City bakery at blue hour, warm window, cold street', '1792x1024'],
  'Bees by month': ['Abstract bubbles in honey and amber colours', '1024x1024'],
  'Ceramic cups, side light': ['Studio still life of ceramic cups, side light, earth colours', '1024x1024'],
  'Map of a city that is not': ['City map with streets and blocks, muted colours', '1792x1024'],
  'Old boat, new paint': ['Ocean waves with an old boat near the coast, teal', '1792x1024'],
  'Empty states': ['App interface screen with an empty state, soft colours', '1024x1792'],
  'Fog machine': ['Abstract flow of fog and gradients, dream colours', '1024x1024'],
  'My desk as a level': ['Isometric pixel game level of a desk', '1024x1024'],
};

/** The steps that draw a picture of this title. */
export function pictureOf(title: string): PictureToCome {
  const [prompt, size] = subjects[title] ?? [title, '1024x1024'];
  const [width = 1024, height = 1024] = size.split('x').map(Number);
  const params = { prompt, model: 'dall-e-3', size, quality: 'standard' };
  return { steps: [{ kind: 'generate', generator: 'openai', params, out: 'image' }], width, height };
}

/** Titles whose picture nobody has described. */
export function titlesWithoutPicture(): readonly string[] {
  return pictureWords.map(({ title }) => title).filter((title) => !(title in subjects));
}
