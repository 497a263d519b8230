import type { DiagramSyntax } from './syntax.ts';

/** The colours of a diagram, as hexadecimal texts of six digits. */
export interface DiagramColors {
  readonly ground: string;
  readonly fill: string;
  readonly border: string;
  readonly text: string;
  readonly line: string;
  /** Height of the letters, in pixels. */
  readonly size: number;
}

/**
 * The main colours of Mermaid's own themes. The ground is white whatever the theme: the engine sets it on the drawing
 * itself, where only an important rule overrules it.
 */
const themes = new Map<string, Omit<DiagramColors, 'ground' | 'size'>>([
  ['default', { fill: '#ECECFF', border: '#9370DB', text: '#333333', line: '#333333' }],
  ['dark', { fill: '#1F2020', border: '#CCCCCC', text: '#CCCCCC', line: '#808080' }],
  ['forest', { fill: '#CDE498', border: '#13540C', text: '#000000', line: '#008000' }],
  ['neutral', { fill: '#EEEEEE', border: '#999999', text: '#111111', line: '#666666' }],
  ['base', { fill: '#FFF4DD', border: '#D9B36B', text: '#333333', line: '#0B0B0B' }],
]);
const plain = { fill: '#ECECFF', border: '#9370DB', text: '#333333', line: '#333333' };

/** The colours of the theme that the diagram asks for, with those that it names itself where the theme takes them. */
export function colorsOf({ theme, themeVariables, themeCss }: DiagramSyntax): DiagramColors {
  const base = { ground: groundIn(themeCss), size: 16, ...(themes.get(theme) ?? plain) };
  if (theme !== 'base') return base;
  const named = (name: string, fallback: string) => hexOf(themeVariables[name]) ?? fallback;
  return {
    ground: base.ground,
    fill: named('primaryColor', base.fill),
    border: named('primaryBorderColor', base.border),
    text: named('primaryTextColor', base.text),
    line: named('lineColor', base.line),
    size: sizeOf(themeVariables.fontSize) ?? base.size,
  };
}

function groundIn(css: string): string {
  return /&\s*\{[^}]*background(?:-color)?:\s*(#[0-9a-f]{6})\s*!important/i.exec(css)?.[1] ?? '#FFFFFF';
}

function sizeOf(value: unknown): number | undefined {
  const [, pixels] = /^(\d{1,2})px$/.exec(String(value)) ?? [];
  return pixels === undefined ? undefined : Number(pixels);
}

function hexOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

/** A colour between two, `share` of 0 is all `from`, of 1 all `to`. */
export function mix(from: string, to: string, share: number): string {
  const channel = (color: string, index: number) =>
    Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(from, index) * (1 - share) + channel(to, index) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
