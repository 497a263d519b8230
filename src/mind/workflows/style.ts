import { type PaletteFamily, paletteFamilies, type WorkflowId } from '../../../config/personas/schema.ts';
import { randomFrom } from '../../lib/random.ts';
import type { MindPersona } from '../mind.ts';
import { companions, families } from './color/families.ts';
import { hexOf } from './color/oklch.ts';
import { accentChroma } from './color/palette.ts';
import { colourWords } from './color/words.ts';
import { type Mood, moods } from './composition.ts';

/** An agent's way with pictures at one time. */
export interface Style {
  /** Its colours come from this family. */
  readonly family: PaletteFamily;
  /** Degrees that its hues have drifted from the family's. */
  readonly drift: number;
  /** The moods that it tends to. */
  readonly moods: readonly [Mood, Mood];
}

/** Whose style, and when. */
export interface StyleOf {
  /** Names the agent; the same name has the same style. */
  readonly agent: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** An agent keeps to a family of colours for this long, in milliseconds. */
const periodMs = 28 * 86_400_000;
/** Degrees that hues drift to either side within a period. */
const widestDrift = 12;
/** How many of its persona's kinds an agent makes more often, and how much more often than the others. */
const favourites = { count: 3, factor: 3 } as const;

/** The style of an agent: the same for weeks, then another family of its persona's; hues drift slowly in between. */
export function styleOf({ agent, at }: StyleOf, palettes: readonly PaletteFamily[] = paletteFamilies): Style {
  // Not all agents change on one day.
  const shifted = at / periodMs + randomFrom('period', agent).next();
  const period = Math.floor(shifted);
  const first = randomFrom('family', agent).below(palettes.length);
  const family = palettes[(first + period) % palettes.length] ?? 'ink';
  const [one, other] = randomFrom('moods', agent).shuffle(moods);
  return {
    family,
    drift: Math.sin((shifted - period) * Math.PI * 2) * widestDrift,
    moods: [one ?? 'calm', other ?? 'bright'],
  };
}

/** The style of the pictures of one series: it lasts as long as the series, whatever the weeks bring. */
export function styleOfSeries(key: string, palettes: readonly PaletteFamily[] = paletteFamilies): Style {
  const random = randomFrom('series style', key);
  const [one, other] = random.shuffle(moods);
  return { family: random.pick(palettes), drift: 0, moods: [one ?? 'calm', other ?? 'bright'] };
}

/** The colours that a style is drawn in, and what people call them. */
export interface OwnColours {
  /** The main colour, its companion and the accent; fewer where two have one name. */
  readonly words: readonly string[];
  readonly hues: { readonly second: number; readonly accent: number };
}

export function ownColours({ family: name, drift }: Style): OwnColours {
  const { hue, harmony, chroma, accent } = families[name];
  const main = hue + drift;
  const hues = { second: main + companions[harmony], accent: main + accent };
  const named = (of: number, strength: number): string =>
    colourWords(hexOf({ lightness: 0.62, chroma: strength, hue: of }));
  const words = [named(main, chroma), named(hues.second, chroma), named(hues.accent, accentChroma(chroma))];
  return { words: [...new Set(words)], hues };
}

/** A persona's kinds with the weights that one agent gives them. */
export function favouredKinds(
  { workflows }: Pick<MindPersona, 'workflows'>,
  agent: string,
): { readonly id: WorkflowId; readonly weight: number }[] {
  const favoured = new Set(
    randomFrom('favourites', agent)
      .shuffle(workflows)
      .slice(0, favourites.count)
      .map(({ id }) => id),
  );
  return workflows.map(({ id, weight }) => ({
    id,
    weight: favoured.has(id) ? weight * favourites.factor : weight,
  }));
}
