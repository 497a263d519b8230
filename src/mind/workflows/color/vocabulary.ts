/** A colour as people name it, in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface NamedTone {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Row = readonly [words: string, lightness: number, chroma: number, hue: number];

/** Names of colours, and behind the bar those of things that everybody has the colour of before their eyes. */
const rows: readonly Row[] = [
  ['red scarlet crimson | cherry ruby', 0.58, 0.2, 25],
  ['vermilion cinnabar | poppy', 0.63, 0.19, 38],
  ['coral | salmon flamingo', 0.72, 0.14, 30],
  ['| rose blush', 0.72, 0.12, 8],
  ['pink fuchsia | sakura', 0.74, 0.15, 350],
  ['magenta | raspberry', 0.6, 0.21, 348],
  ['burgundy maroon | plum wine mulberry', 0.42, 0.12, 340],
  ['violet purple | amethyst', 0.52, 0.17, 300],
  ['lilac mauve | lavender heather wisteria', 0.74, 0.09, 308],
  ['indigo', 0.42, 0.14, 275],
  ['navy | midnight', 0.3, 0.09, 265],
  ['blue cobalt ultramarine | sapphire', 0.52, 0.17, 258],
  ['cerulean azure | sky denim', 0.68, 0.12, 235],
  ['turquoise aqua cyan | lagoon', 0.76, 0.11, 205],
  ['teal petrol | sea ocean', 0.55, 0.1, 195],
  ['| jade mint seafoam', 0.76, 0.1, 165],
  ['| emerald', 0.6, 0.15, 158],
  ['green | grass leaf', 0.6, 0.16, 145],
  ['| sage eucalyptus', 0.7, 0.05, 145],
  ['| moss fern pine forest', 0.48, 0.09, 138],
  ['khaki | olive', 0.55, 0.09, 115],
  ['chartreuse | lime', 0.82, 0.17, 122],
  ['yellow | lemon citrus sunflower', 0.88, 0.16, 100],
  ['golden | gold mustard saffron', 0.78, 0.14, 85],
  ['ochre | honey straw', 0.72, 0.12, 75],
  ['| amber marigold', 0.77, 0.15, 70],
  ['orange | tangerine pumpkin', 0.72, 0.17, 55],
  ['| apricot peach melon', 0.82, 0.1, 60],
  ['terracotta rust | clay brick rusty', 0.58, 0.12, 42],
  ['| copper bronze cinnamon caramel', 0.6, 0.11, 52],
  ['brown umber | chocolate walnut coffee', 0.42, 0.07, 55],
  ['sepia | tan', 0.62, 0.07, 70],
  ['sand beige | sandy dune', 0.82, 0.05, 80],
  ['ivory | cream bone vanilla', 0.94, 0.025, 90],
  ['white | chalk snow paper', 0.97, 0.005, 90],
  ['grey gray | silver ash fog', 0.7, 0.012, 260],
  ['| slate steel graphite', 0.48, 0.025, 255],
  ['charcoal | soot', 0.3, 0.012, 260],
  ['black | ink jet', 0.18, 0.01, 270],
  // Hours and seasons, by the colour that they bring along.
  ['| ember fire sunset autumn', 0.62, 0.16, 42],
  ['| dusk twilight evening', 0.45, 0.11, 300],
  ['| dawn sunrise morning', 0.82, 0.09, 40],
  ['| night nocturnal', 0.28, 0.08, 270],
  ['| spring meadow', 0.8, 0.13, 130],
  ['| summer sunny', 0.84, 0.15, 92],
  ['| winter ice icy frost arctic nordic', 0.8, 0.05, 235],
  ['| desert canyon', 0.7, 0.11, 58],
];

const tones: ReadonlyMap<string, NamedTone> = new Map(
  rows.flatMap(([words, lightness, chroma, hue]) =>
    words
      .split(/[ |]+/u)
      .flatMap((word): [string, NamedTone][] => (word === '' ? [] : [[word, { lightness, chroma, hue }]])),
  ),
);
const colourNames: ReadonlySet<string> = new Set(
  rows.flatMap(([words]) => (words.split('|')[0] ?? '').split(' ').filter((word) => word !== '')),
);

/** What a word does to the colours beside it: added lightness, and a factor on their chroma. */
interface Shade {
  readonly lighter: number;
  readonly strength: number;
}

const shadeRows: readonly (readonly [words: string, lighter: number, strength: number])[] = [
  ['pale light pastel tender', 0.16, 0.6],
  ['soft muted dusty faded washed quiet gentle smoky hazy dull', 0.03, 0.5],
  ['bright vivid bold electric neon saturated loud acid fluorescent rich', 0.02, 1.35],
  ['deep dark darker shadowy moody', -0.18, 0.9],
  ['monochrome monochromatic greyscale grayscale colourless', 0, 0.15],
];

const shades: ReadonlyMap<string, Shade> = new Map(
  shadeRows.flatMap(([words, lighter, strength]) =>
    words.split(' ').map((word): [string, Shade] => [word, { lighter, strength }]),
  ),
);

/** The tone that a word names; undefined where nobody would see a colour before them. */
export function toneNamed(word: string): NamedTone | undefined {
  return tones.get(word);
}

/** What a word does to the colours beside it; undefined for every other word. */
export function shadeNamed(word: string): Shade | undefined {
  return shades.get(word);
}

/** Whether a word names a colour and nothing else, so that a text that holds it speaks of that colour. */
export function isColourName(word: string): boolean {
  return colourNames.has(word);
}
