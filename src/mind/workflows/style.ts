import { type PaletteFamily, paletteFamilies, type WorkflowId } from '../../../config/personas/schema.ts';
import { randomFrom } from '../../lib/random.ts';
import type { MindPersona } from '../mind.ts';
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
