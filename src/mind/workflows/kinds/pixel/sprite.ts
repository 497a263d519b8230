import type { Random } from '../../../../lib/random.ts';

/** What a pixel of a sprite is: empty, the outline, the body in light, middle and shade, a second colour, or an eye. */
export type Pixel = 'none' | 'line' | 'light' | 'body' | 'shade' | 'trim' | 'eye';

export interface Sprite {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: readonly (readonly Pixel[])[];
}

/**
 * Left halves of shapes: `.` empty, `o` body or empty by chance, `#` body, `t` trim or body by chance, `e` an eye.
 * The right half mirrors the left.
 */
const masks = {
  golem: [
    '...oooo',
    '..o####',
    '..#t###',
    '..##e##',
    '..#####',
    'oo###tt',
    '##o####',
    '#oo####',
    'oo.####',
    '...##tt',
    '...##oo',
    '..o##..',
    '..t##..',
  ],
  ghost: [
    '....ooo',
    '...o###',
    '..o####',
    '..#####',
    '..##e##',
    '..##e##',
    'o.#####',
    '#o#####',
    'o##tt##',
    '..#####',
    '..#####',
    '..o#o##',
    '..o.o#o',
  ],
  slime: [
    '.......',
    '.......',
    '.....oo',
    '....o##',
    '...o###',
    '..o####',
    '..##e##',
    '.o##e##',
    '.######',
    'o###tt#',
    '#######',
    '#######',
    '.o####o',
  ],
  robot: [
    '.....o#',
    '....oo#',
    '.....oo',
    '..#####',
    '..#e#t#',
    '..#####',
    '...ttt#',
    'oo#####',
    '#.#t###',
    '#.#####',
    'o.oo##o',
    '...##..',
    '..t##..',
  ],
  bat: [
    '..o....',
    '..#o...',
    'o.##...',
    '#o##o##',
    '##o####',
    '##o#e##',
    '#######',
    '##.####',
    '#o.#tt#',
    'o..o###',
    '....o##',
    '.....oo',
    '.......',
  ],
  mushroom: [
    '....ooo',
    '..oo###',
    '.o##t##',
    'o####tt',
    '#t####t',
    '###t###',
    'o######',
    '..o####',
    '...#e##',
    '...#e##',
    '...####',
    '...####',
    '..oo###',
  ],
  fox: [
    '.o.....',
    '.#o....',
    '.##o...',
    '.###o##',
    '.######',
    '.##e###',
    'o###ttt',
    '.o##ttt',
    '..o####',
    '...####',
    '..o##tt',
    '..###tt',
    '..o#o#o',
  ],
  knight: [
    '....oo#',
    '...o###',
    '..#####',
    '..#t###',
    '..#e###',
    '..#####',
    '.oo####',
    'o##tttt',
    '##o####',
    '#oo#tt#',
    'o..####',
    '...##o.',
    '..t##..',
  ],
  beetle: [
    '.o...o.',
    '..o..o#',
    '...o###',
    'o..#e##',
    '.o#####',
    '..#tt##',
    'oo#t###',
    '..#t###',
    'o.##tt#',
    '.o#####',
    'o..####',
    '....o##',
    '.......',
  ],
} as const;
export const creatureNames = Object.keys(masks);

const items = {
  potion: ['...oo', '...##', '....#', '....#', '..o##', '.o###', '.#tt#', '.#ttt', '.o###'],
  gem: ['.....', '..o##', '.o#t#', '.##tt', 'o#t##', '.####', '..###', '...##', '....#'],
  shield: ['.oo##', '.###t', '.##tt', '.##tt', '.#ttt', '.o##t', '..##t', '...##', '....#'],
  crown: ['.....', 'o...o', '#o..#', '##o##', '#####', '#t#t#', '#####', 'o####', '.....'],
  heart: ['.....', '.oo..', 'o##o.', '####o', '##t##', '.####', '..###', '...##', '....#'],
  key: ['...oo', '..##t', '..#..', '..##t', '...##', '....#', '....#', '...##', '....#'],
  scroll: ['.oooo', 'o####', 'ott##', '.####', '.#ttt', '.####', '.#ttt', 'o####', '.oooo'],
  mug: ['.....', '..###', 'oo#tt', '#.###', '#.###', 'oo###', '..###', '..o##', '.....'],
  flower: ['..oo#', '.o#tt', '.##tt', '.o###', '..oo#', '....#', '.oo.#', '..###', '....#'],
  lantern: ['....#', '...#o', '..###', '.#ttt', '.#ttt', '.#ttt', '.####', '..###', '...oo'],
} as const;
export const itemNames = Object.keys(items);

const masksByName = new Map<string, readonly string[]>(Object.entries({ ...masks, ...items }));

/** Draws one of the shapes; chance decides its loose pixels, so that two of a kind are relatives. */
export function drawSprite(name: string, random: Random): Sprite {
  const mask = masksByName.get(name) ?? masks.slime;
  const half = mask.map((row) => [...row].map((letter) => letterToPixel(letter, random)));
  const full = half.map((row) => [...row, ...row.slice(0, -1).reverse()]);
  const framed = [[], ...full, []].map((row) => [
    'none' as const,
    ...(row.length > 0 ? row : (full[0]?.map(() => 'none' as const) ?? [])),
    'none' as const,
  ]);
  const pixels = framed.map((row, y) => row.map((pixel, x) => shaded(framed, pixel, x, y)));
  return { columns: pixels[0]?.length ?? 0, rows: pixels.length, pixels };
}

function letterToPixel(letter: string, random: Random): Pixel {
  switch (letter) {
    case '#':
      return 'body';
    case 'o':
      return random.chance(0.55) ? 'body' : 'none';
    case 't':
      return random.chance(0.8) ? 'trim' : 'body';
    case 'e':
      return 'eye';
    default:
      return 'none';
  }
}

/** Empty pixels beside the body become its outline; the body is lit from the top left. */
function shaded(pixels: readonly (readonly Pixel[])[], pixel: Pixel, x: number, y: number): Pixel {
  const at = (left: number, top: number): boolean => (pixels[y + top]?.[x + left] ?? 'none') !== 'none';
  if (pixel === 'none') return at(-1, 0) || at(1, 0) || at(0, -1) || at(0, 1) ? 'line' : 'none';
  if (pixel !== 'body') return pixel;
  if (!at(-1, 0) || !at(0, -1)) return 'light';
  return !at(1, 0) || !at(0, 1) ? 'shade' : 'body';
}
