import type { Random } from '../../../../lib/random.ts';
import type { Layout } from '../../brief/layout.ts';
import { spread } from '../../canvas/noise.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Mood } from '../../composition.ts';

export const hours = ['dawn', 'day', 'dusk', 'night'] as const;
export type Hour = (typeof hours)[number];

/** Colours of a sky and of the land under it at one hour. */
export interface Sky {
  readonly hour: Hour;
  readonly top: Hex;
  readonly horizon: Hex;
  readonly sun: Hex;
  /** What is far away, and what stands in front. */
  readonly far: Hex;
  readonly near: Hex;
}

/** The hour that fits a mood. */
export function drawHour(random: Random, mood: Mood): Hour {
  const fitting: Readonly<Record<Mood, readonly Hour[]>> = {
    calm: ['dawn', 'day', 'dusk', 'night'],
    bright: ['day', 'dawn', 'day'],
    dramatic: ['dusk', 'night'],
    dreamy: ['dawn', 'dusk', 'night'],
    playful: ['day', 'dawn', 'dusk'],
    stark: ['night', 'day'],
  };
  return random.pick(fitting[mood]);
}

export function skyOf(hour: Hour, { tone }: Palette, random: Random): Sky {
  const warm = random.chance(0.6) ? 'accent' : 'second';
  switch (hour) {
    case 'dawn':
      return {
        hour,
        top: tone('main', spread(random, 0.66, 0.78), 0.9),
        horizon: tone(warm, 0.92, 0.5),
        sun: tone(warm, 0.97, 0.4),
        far: between(tone(warm, 0.84, 0.5), tone('main', 0.78, 0.7), 0.5),
        near: tone('main', spread(random, 0.26, 0.34), 0.8),
      };
    case 'day':
      return {
        hour,
        top: tone('main', spread(random, 0.72, 0.82), 0.8),
        horizon: tone('main', 0.96, 0.25),
        sun: tone(warm, 0.98, 0.3),
        far: tone('main', 0.86, 0.45),
        near: tone(random.chance(0.5) ? 'second' : 'main', spread(random, 0.34, 0.44), 0.9),
      };
    case 'dusk':
      return {
        hour,
        top: tone('main', spread(random, 0.3, 0.42), 0.9),
        horizon: tone(warm, spread(random, 0.76, 0.84), 0.9),
        sun: tone(warm, 0.92, 0.7),
        far: between(tone(warm, 0.62, 0.8), tone('main', 0.55, 0.8), 0.55),
        near: tone('main', spread(random, 0.13, 0.2), 0.6),
      };
    case 'night':
      return {
        hour,
        top: tone('main', spread(random, 0.13, 0.2), 0.7),
        horizon: tone('main', spread(random, 0.36, 0.48), 0.9),
        sun: tone(warm, 0.95, 0.25),
        far: tone('main', 0.36, 0.8),
        near: tone('main', spread(random, 0.1, 0.15), 0.5),
      };
  }
}

/** Where sky and land meet, as a share of the height: anywhere between the two, or in the half that the brief asks for. */
export function horizonAt({ horizon }: Layout, random: Random, highest: number, lowest: number): number {
  const middle = (highest + lowest) / 2;
  if (horizon === 'low') return spread(random, middle, lowest);
  return horizon === 'high' ? spread(random, highest, middle) : spread(random, highest, lowest);
}
