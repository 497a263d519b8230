import type { Canvas, Layer } from '../canvas/canvas.ts';
import { readableOn } from '../color/contrast.ts';
import type { Hex } from '../color/oklch.ts';
import { fitText } from './fit.ts';
import { ascent, descent, type Face, families, isDrawable, widthOf } from './measure.ts';

export interface Label {
  readonly text: string;
  /** The box that the text may take, in pixels; its lines start at the top. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Height of the letters, and the smallest that will do. */
  readonly size: number;
  readonly smallest?: number;
  readonly lines?: number;
  readonly face?: Face;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Stands on the box's bottom in place of hanging from its top. */
  readonly standing?: boolean;
  readonly color: Hex;
  /** Every colour that lies under the text. */
  readonly grounds: readonly Hex[];
  readonly leading?: number;
  /** Where several texts are drawn on one clear sheet; each has its own otherwise. */
  readonly sheet?: Sheet;
}

/**
 * A clear sheet that takes texts and is put onto the picture once. Text is drawn on sheets and not on the picture,
 * because the engine encodes the whole image again for every line.
 */
export class Sheet {
  readonly canvas: Canvas;
  readonly left: number;
  readonly top: number;
  layer: Layer;

  constructor(canvas: Canvas, left: number, top: number, width: number, height: number) {
    this.canvas = canvas;
    this.left = Math.round(left);
    this.top = Math.round(top);
    this.layer = canvas.rectLayer(width, height, '#00000000');
  }

  place(): void {
    this.canvas.place(this.layer, this.left, this.top);
  }
}

/** A heavy line around the letters stands in for the bold face, which the engine cannot be asked for. */
const boldStroke = 0.045;

/**
 * Sets a text that is measured before, broken into at most three lines and never wider than its box, in a colour
 * that can be read on its grounds. A text with letters that the engine's font lacks is left out.
 * @returns the height that it takes, in pixels; 0 where nothing was set
 */
export function setLabel(canvas: Canvas, label: Label): number {
  const { text, width, face = 'sans', bold = false, align = 'left', leading = 1.2 } = label;
  if (text === '' || !isDrawable(text, face)) return 0;
  const stroke = bold ? boldStroke : 0;
  const fitted = fitText(text, {
    face,
    // The letters' heavy outline, and a little for rounding.
    width: width - label.size * stroke - 2,
    size: label.size,
    smallest: label.smallest ?? Math.max(14, label.size * 0.5),
    lines: label.lines ?? 1,
  });
  if (fitted === null) return 0;
  const { lines, size } = fitted;
  const pad = Math.ceil(size * 0.1) + 2;
  const step = Math.round(size * leading);
  const height = Math.ceil(size * (ascent + descent)) + (lines.length - 1) * step;
  const top = Math.round(label.standing === true ? label.top - height : label.top);
  const color = readableOn(label.grounds, label.color);
  const sheet =
    label.sheet ??
    new Sheet(canvas, label.left - pad, top - pad, Math.round(width) + 2 * pad, height + 2 * pad);
  const start = Math.round(label.left) - sheet.left;
  const x = align === 'left' ? start : align === 'center' ? start + width / 2 : start + width;
  lines.forEach((line, index) => {
    const baseline = top - sheet.top + Math.round(size * ascent) + index * step;
    sheet.layer = canvas.changed(sheet.layer, 'addText', {
      text: line,
      x: Math.round(x),
      y: baseline,
      size,
      font: families[face],
      color,
      align,
      maxWidth: Math.round(width),
      ...(bold ? { stroke: { color, width: Math.max(1, Math.round(size * boldStroke)) } } : {}),
    });
    const wide = widthOf(line, face, size) + size * stroke;
    const left = label.left + (align === 'left' ? 0 : align === 'center' ? (width - wide) / 2 : width - wide);
    canvas.texts.push({
      text: line,
      left,
      right: left + wide,
      top: top + index * step,
      bottom: top + index * step + size * (ascent + descent),
      color,
      grounds: label.grounds,
    });
  });
  if (label.sheet === undefined) sheet.place();
  return height;
}
