import type { Random } from '../../../../lib/random.ts';
import type { Canvas } from '../../canvas/canvas.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Material } from '../../composition.ts';
import { type Sheet, setLabel } from '../../text/label.ts';
import type { Face } from '../../text/measure.ts';

/** The colours of a screen: surfaces from back to front, text, lines and the one colour that calls. */
export interface Skin {
  readonly backdrop: readonly [Hex, Hex];
  readonly screen: Hex;
  readonly card: Hex;
  readonly line: Hex;
  readonly text: Hex;
  readonly quiet: Hex;
  readonly call: Hex;
  readonly onCall: Hex;
  readonly soft: Hex;
  readonly radius: number;
  readonly face: Face;
}

export function skinOf({ palette, random }: Pick<Material, 'palette' | 'random'>): Skin {
  const { tone } = palette as Palette;
  const dark = random.chance(0.35);
  const of = random.pick(['main', 'second', 'accent'] as const);
  const backdrop = tone(of, random.pick([0.84, 0.72, 0.4, 0.28]), 0.9);
  const screen = dark ? tone('main', 0.2, 0.4) : tone('main', 0.975, 0.15);
  return {
    backdrop: [backdrop, between(backdrop, tone('accent', dark ? 0.3 : 0.7), 0.4)],
    screen,
    card: dark ? tone('main', 0.27, 0.45) : '#ffffff',
    line: dark ? tone('main', 0.38, 0.4) : tone('main', 0.88, 0.3),
    text: dark ? tone('main', 0.95, 0.2) : tone('main', 0.25, 0.5),
    quiet: dark ? tone('main', 0.75, 0.3) : tone('main', 0.48, 0.4),
    call: tone(random.pick(['main', 'accent', 'second'] as const), 0.52, 1.2),
    onCall: '#ffffff',
    soft: dark ? tone('second', 0.34, 0.7) : tone('second', 0.9, 0.6),
    radius: random.pick([6, 14, 22]),
    face: random.pick(['sans', 'sans', 'serif'] as const),
  };
}

/**
 * Large shapes behind a device, at most so many: they give each picture of the same layout its own balance of light and
 * dark.
 */
export function putBackdrop(canvas: Canvas, skin: Skin, random: Random, most = 3): void {
  const { width, height } = canvas;
  const tone = () =>
    between(random.pick(skin.backdrop), random.pick([skin.soft, skin.call, skin.text, skin.card]), 0.55);
  const half = random.pick(['left', 'right', 'top', 'bottom', 'none'] as const);
  const share = random.pick([0.3, 0.42, 0.55]);
  const [wide, high] =
    half === 'left' || half === 'right' ? [width * share, height] : [width, height * share];
  if (half !== 'none')
    canvas.rect(
      half === 'right' ? width - wide : 0,
      half === 'bottom' ? height - high : 0,
      wide,
      high,
      tone(),
    );
  const wanted = half === 'none' ? 1 + random.below(2) : random.below(2);
  const discs = Math.min(wanted, most - (half === 'none' ? 0 : 1));
  for (let index = 0; index < discs; index += 1) {
    const radius = Math.min(width, height) * random.pick([0.16, 0.24, 0.34]);
    canvas.disc(
      random.pick([0.08, 0.28, 0.72, 0.92]) * width,
      random.pick([0.1, 0.38, 0.62, 0.9]) * height,
      radius,
      tone(),
    );
  }
}

/** A device with its soft shadow. */
export function putDevice(
  canvas: Canvas,
  skin: Skin,
  left: number,
  top: number,
  width: number,
  height: number,
  radius: number,
): void {
  canvas.rect(left + 10, top + 24, width, height, '#05030a3a', { radius });
  canvas.filter('blur', { sigma: 18 });
  canvas.rect(left - 8, top - 8, width + 16, height + 16, between(skin.text, '#05030a', 0.6), {
    radius: radius + 8,
  });
  canvas.rect(left, top, width, height, skin.screen, { radius });
}

interface LineOptions {
  readonly size: number;
  readonly width: number;
  readonly color?: Hex;
  readonly ground?: Hex;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly lines?: number;
}

/** One text of a screen on a sheet that several share. */
export function write(
  sheet: Sheet,
  skin: Skin,
  text: string,
  left: number,
  top: number,
  options: LineOptions,
): number {
  const {
    size,
    width,
    color = skin.text,
    ground = skin.screen,
    bold = false,
    align = 'left',
    lines = 1,
  } = options;
  return setLabel(sheet.canvas, {
    text,
    left,
    top,
    width,
    size,
    smallest: Math.max(13, size * 0.7),
    lines,
    face: skin.face,
    bold,
    align,
    color,
    grounds: [ground],
    sheet,
  });
}

export const words = {
  apps: ['Harbour', 'Loom', 'Pocket Atlas', 'Fern', 'Daybook', 'Tandem', 'Quiet Hours', 'Lantern'],
  tabs: ['Today', 'Library', 'Search', 'People', 'Plan', 'Saved'],
  fields: ['Full name', 'Where to', 'Known as', 'Project', 'Date', 'How many', 'Budget', 'Notes'],
  filled: ['Ada Obi', 'Lisbon', 'Ada O.', 'Spring', '12 June', 'Two', 'Around 80', 'Window seat'],
  hints: [
    'We only use this once',
    'You can change it later',
    'Optional',
    'At least eight letters',
    'As on your card',
  ],
  actions: ['Continue', 'Save', 'Try again', 'Start', 'Add the first one', 'Send'],
  rows: [
    'Morning notes',
    'Bread with olives',
    'Ferry at noon',
    'Letters to Ines',
    'Colour tests',
    'Second draft',
    'Weekly review',
    'Lamp repair',
  ],
  subs: ['2 min', 'shared with two', 'due Friday', 'draft', 'done', 'waiting for a reply', 'new'],
  empties: ['Nothing here yet', 'All quiet today', 'A clean slate', 'No results, yet'],
  calm: [
    'Your first note will appear here.',
    'Add something and it stays.',
    'We will tell you when it changes.',
    'Try fewer words.',
  ],
} as const;
