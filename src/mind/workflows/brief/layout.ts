import type { Shape } from '../canvas/format.ts';

/** What the words of a brief ask of a composition; null where they leave it open. */
export interface Layout {
  readonly shape: Shape;
  /** Much empty ground, or a picture that is full to its edges. */
  readonly space: 'open' | 'full' | null;
  readonly horizon: 'low' | 'high' | null;
}

const patterns = {
  tall: /\b(?:tall|vertical|upright|portrait|towering|narrow|column|high and narrow)\b/iu,
  wide: /\b(?:wide|horizontal|panoramic?|panorama|cinematic|broad|landscape format|sweeping|stretched)\b/iu,
  square: /\b(?:square|squared)\b/iu,
  open: /\b(?:empty|emptiness|sparse|minimal|airy|negative space|white space|open space|much space|spacious|margins?|uncluttered|lonely|single)\b/iu,
  full: /\b(?:dense|crowded|full|busy|packed|layered|layers|teeming|all-?over|pattern|filled|overflowing|many)\b/iu,
  low: /\blow(?:er)? horizon\b|\bhorizon (?:is |set )?low\b|\b(?:big|wide|huge|open) sky\b/iu,
  high: /\bhigh horizon\b|\bhorizon (?:is |set )?high\b|\bfrom above\b|\bbird'?s[- ]eye\b/iu,
} as const;

/** Reads what can be drawn of composition words such as "low horizon, much empty space". */
export function layoutFrom(words: string): Layout {
  const says = (name: keyof typeof patterns): boolean => patterns[name].test(words);
  return {
    shape: says('square') ? 'square' : says('tall') ? 'tall' : says('wide') ? 'wide' : null,
    space: says('open') ? 'open' : says('full') ? 'full' : null,
    horizon: says('low') ? 'low' : says('high') ? 'high' : null,
  };
}
