import type { PaletteWishes } from '../color/palette.ts';
import { isColourName, type NamedTone, shadeNamed, toneNamed } from '../color/vocabulary.ts';

/** A picture has a main colour, a companion, and one that is used sparingly. */
const mostTones = 3;
/** Below this chroma a colour is a grey, whatever its hue. */
const grey = 0.03;

/**
 * What words such as "deep teal", "ochre" or "faded" ask of a palette: the first colour leads, the second goes with it,
 * the third is the accent.
 * @returns null where no word names a colour or a shade
 */
export function paletteWishes(words: readonly string[]): PaletteWishes | null {
  const named = words.flatMap(tonesIn);
  const strength = strengthOf(words);
  if (named.length === 0 && strength === null) return null;
  const colours = named.filter(({ chroma }) => chroma >= grey).slice(0, mostTones);
  const [main, second, accent] = colours;
  const ground = named[0];
  return {
    ...(main === undefined ? {} : { hue: main.hue, chroma: Math.min(0.17, main.chroma) }),
    ...(second === undefined ? {} : { second: second.hue }),
    ...(accent === undefined ? {} : { accent: accent.hue }),
    strength: strengthFor(named, colours, strength),
    ...(ground === undefined ? {} : groundFor(ground)),
  };
}

/** The colours that a text speaks of, in its order; "a paper boat" speaks of none. */
export function colourNamesIn(text: string): string[] {
  return wordsIn(text).filter(isColourName);
}

function tonesIn(words: string): NamedTone[] {
  const all = wordsIn(words);
  const lighter = all.reduce((sum, word) => sum + (shadeNamed(word)?.lighter ?? 0), 0);
  return all.flatMap((word) => {
    const tone = toneNamed(word);
    return tone === undefined
      ? []
      : [{ ...tone, lightness: Math.min(0.98, Math.max(0.1, tone.lightness + lighter)) }];
  });
}

function strengthOf(words: readonly string[]): number | null {
  const factors = words.flatMap(wordsIn).flatMap((word) => shadeNamed(word)?.strength ?? []);
  return factors.length === 0 ? null : factors.reduce((product, factor) => product * factor, 1);
}

/** Greys alone leave a family's own hues hardly any colour. */
function strengthFor(
  named: readonly NamedTone[],
  colours: readonly NamedTone[],
  strength: number | null,
): number {
  const asked = Math.min(1.5, Math.max(0.12, strength ?? 1));
  return named.length > 0 && colours.length === 0 ? Math.min(asked, 0.25) : asked;
}

/** A very dark or very light leading colour decides what the picture stands on; others leave it to chance. */
function groundFor({ lightness }: NamedTone): Pick<PaletteWishes, 'dark'> {
  if (lightness <= 0.34) return { dark: true };
  return lightness >= 0.85 ? { dark: false } : {};
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
