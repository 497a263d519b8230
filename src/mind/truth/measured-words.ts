import type { PictureMeasures } from '../../api/pictures.ts';

/** Words that a measurement bears out, as stems; what is not listed here says nothing that was measured. */
const borneOut: readonly (readonly [string, (measures: PictureMeasures) => boolean])[] = [
  ['dark darker darkness dim gloomy shadowy', ({ brightness }) => brightness.word === 'dark'],
  ['light lighter bright brightness airy', ({ brightness }) => brightness.word === 'light'],
  ['contrast', ({ contrast }) => contrast.word !== 'medium'],
  ['muted pale faded subdued washed', ({ saturation }) => saturation.word === 'muted'],
  ['vivid saturated bold intense', ({ saturation }) => saturation.word === 'vivid'],
  ['calm uncluttered sparse quiet emptiness empty', ({ busyness }) => busyness.word === 'calm'],
  ['busy dense crowded packed lot', ({ busyness }) => busyness.word === 'busy'],
  [
    'symmetry symmetrical symmetric mirror mirrored mirroring half',
    ({ symmetry }) => symmetry.word !== 'none',
  ],
  ['asymmetry asymmetrical lopsided', ({ symmetry }) => symmetry.word === 'none'],
  [
    'text letter lettering word type typography writing headline caption label',
    ({ textAt }) => textAt.length > 0,
  ],
  ['photo photograph photographic', ({ look }) => look === 'photo'],
  ['flat graphic', ({ look }) => look === 'flat'],
  ['wide landscape panorama', ({ orientation }) => orientation === 'landscape'],
  ['tall upright portrait vertical', ({ orientation }) => orientation === 'portrait'],
  ['square', ({ orientation }) => orientation === 'square'],
];

const bearing = new Map<string, ((measures: PictureMeasures) => boolean)[]>();
for (const [words, holds] of borneOut)
  for (const word of words.split(' ')) bearing.set(word, [...(bearing.get(word) ?? []), holds]);

/** Whether a measurement bears a word out: null where nothing measured has to do with it. */
export function isBorneOut(stem: string, measures: PictureMeasures): boolean | null {
  const tests = bearing.get(stem);
  return tests === undefined ? null : tests.some((holds) => holds(measures));
}
