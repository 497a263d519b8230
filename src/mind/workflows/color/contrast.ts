import { contrastOf, type Hex, hexOf, toneOf } from './oklch.ts';

/** WCAG 2.2 asks 4.5 of text (1.4.3, level AA); the rest is room for what scaling and edges of letters take away. */
const aim = 5;

/** The lowest contrast of a colour on any of several grounds. */
export function worstContrast(color: Hex, grounds: readonly Hex[]): number {
  return Math.min(...grounds.map((ground) => contrastOf(color, ground)));
}

/** Which of two colours stands out more on a ground. */
export function clearerOn(ground: Hex, one: Hex, other: Hex): Hex {
  return contrastOf(one, ground) >= contrastOf(other, ground) ? one : other;
}

/**
 * A colour that can be read on all the grounds: the wanted one where it can, else the same hue as dark or as light
 * as it takes, else black or white.
 */
export function readableOn(grounds: readonly Hex[], wanted: Hex): Hex {
  if (worstContrast(wanted, grounds) >= aim) return wanted;
  const tone = toneOf(wanted);
  const darker = firstReadable(grounds, tone, -0.04);
  const lighter = firstReadable(grounds, tone, 0.04);
  const fitting = [darker, lighter].filter((color) => color !== null);
  const nearest = fitting.sort(
    (left, right) =>
      Math.abs(toneOf(left).lightness - tone.lightness) - Math.abs(toneOf(right).lightness - tone.lightness),
  )[0];
  if (nearest !== undefined) return nearest;
  return worstContrast('#000000', grounds) >= worstContrast('#ffffff', grounds) ? '#000000' : '#ffffff';
}

function firstReadable(
  grounds: readonly Hex[],
  { lightness, chroma, hue }: ReturnType<typeof toneOf>,
  step: number,
) {
  for (let at = lightness; at >= 0 && at <= 1; at += step) {
    const color = hexOf({ lightness: at, chroma, hue });
    if (worstContrast(color, grounds) >= aim) return color;
  }
  return null;
}
