import type { Random } from '../../../../lib/random.ts';
import { spread } from '../../canvas/noise.ts';
import type { Path, Point } from '../../canvas/vector.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';

/** Half-widths of a vessel from its top to its foot, as shares of its height: `[down, out]`. */
type Profile = readonly (readonly [down: number, out: number])[];

const profiles = {
  bottle: [
    [0, 0.09],
    [0.06, 0.1],
    [0.07, 0.075],
    [0.28, 0.08],
    [0.42, 0.19],
    [0.5, 0.21],
    [0.97, 0.2],
    [1, 0.18],
  ],
  flask: [
    [0, 0.1],
    [0.04, 0.1],
    [0.05, 0.07],
    [0.3, 0.07],
    [0.5, 0.24],
    [0.72, 0.34],
    [0.93, 0.3],
    [1, 0.2],
  ],
  vase: [
    [0, 0.18],
    [0.05, 0.15],
    [0.2, 0.12],
    [0.45, 0.26],
    [0.65, 0.3],
    [0.85, 0.22],
    [1, 0.15],
  ],
  jar: [
    [0, 0.24],
    [0.1, 0.24],
    [0.12, 0.2],
    [0.18, 0.21],
    [0.28, 0.31],
    [0.9, 0.31],
    [1, 0.27],
  ],
  amphora: [
    [0, 0.14],
    [0.04, 0.15],
    [0.08, 0.1],
    [0.2, 0.1],
    [0.36, 0.27],
    [0.5, 0.3],
    [0.8, 0.17],
    [1, 0.11],
  ],
  bowl: [
    [0, 0.72],
    [0.1, 0.71],
    [0.4, 0.62],
    [0.75, 0.38],
    [0.86, 0.24],
    [1, 0.26],
  ],
  cup: [
    [0, 0.46],
    [0.08, 0.46],
    [0.5, 0.43],
    [0.85, 0.34],
    [1, 0.26],
  ],
  carafe: [
    [0, 0.2],
    [0.05, 0.16],
    [0.25, 0.1],
    [0.4, 0.13],
    [0.62, 0.3],
    [0.85, 0.34],
    [1, 0.28],
  ],
} as const satisfies Record<string, Profile>;
export type VesselName = keyof typeof profiles;
export const vesselNames: readonly VesselName[] = [
  'bottle',
  'flask',
  'vase',
  'jar',
  'amphora',
  'bowl',
  'cup',
  'carafe',
];

/** How tall each stands beside the others, as a share of the tallest. */
const statures: Readonly<Record<VesselName, number>> = {
  bottle: 1,
  flask: 0.8,
  vase: 0.85,
  jar: 0.55,
  amphora: 0.9,
  bowl: 0.24,
  cup: 0.34,
  carafe: 0.8,
};

export interface Vessel {
  readonly name: VesselName;
  readonly x: number;
  /** Where it stands. */
  readonly foot: number;
  readonly tall: number;
  readonly color: Hex;
}

export function vesselOf(name: VesselName, at: Point, tallest: number, color: Hex, random: Random): Vessel {
  return { name, x: at[0], foot: at[1], tall: tallest * statures[name] * spread(random, 0.88, 1.08), color };
}

/** Half the width of a vessel at its widest. */
export function halfWidth({ name, tall }: Vessel): number {
  return Math.max(...profiles[name].map(([, out]) => out)) * tall;
}

/** A vessel in flat tones: body, a lit side, a side in shade, a shine. @param light −1 from the left, 1 from the right */
export function vesselPaths(vessel: Vessel, light: 1 | -1): Path[] {
  const { color } = vessel;
  const tension = 0.12;
  return [
    { points: slice(vessel, -1, 1), fill: color, tension },
    { points: slice(vessel, light * 0.35, light), fill: between(color, '#ffffff', 0.16), tension },
    { points: slice(vessel, -light * 0.15, -light), fill: translucent('#0a0614', 0.16), tension },
    { points: slice(vessel, -light * 0.55, -light), fill: translucent('#0a0614', 0.2), tension },
    { points: slice(vessel, light * 0.58, light * 0.7), fill: translucent('#ffffff', 0.34), tension },
  ];
}

/** The part of a silhouette between two shares of its half-width. */
function slice({ name, x, foot, tall }: Vessel, from: number, to: number): Point[] {
  const profile: Profile = profiles[name];
  const edge = (share: number): Point[] =>
    profile.map(([down, out]) => [x + out * tall * share, foot - tall + down * tall]);
  return [...edge(from), ...edge(to).reverse()];
}

/** What a vessel throws onto the table: its own width, drawn out away from the light. */
export function shadowPath({ name, x, foot, tall }: Vessel, light: 1 | -1, long: number): Path {
  const wide = Math.max(...profiles[name].map(([, out]) => out)) * tall;
  const neck = (profiles[name][0]?.[1] ?? 0.2) * tall;
  const away = -light * long * tall;
  const drop = Math.min(46, tall * 0.14);
  return {
    points: [
      [x - wide * 0.7, foot - 4],
      [x + wide * 0.7, foot - 4],
      [x + away + neck, foot + drop - 5],
      [x + away, foot + drop + 7],
      [x + away - neck, foot + drop],
    ],
    fill: translucent('#0a0614', 0.24),
    tension: 0.15,
  };
}
