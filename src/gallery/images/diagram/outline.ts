import { shorten, tag, text } from '../svg.ts';
import type { Drawing } from './draw-graph.ts';
import { plainLabel } from './graph.ts';
import { fontSize, widthOf } from './measure.ts';
import type { Theme } from './themes.ts';

/** More lines would become too small to read. */
const maxLines = 24;

const titleLine = /^\s*title\s+(.+)$/;

/** What kinds of diagram without a layout of their own are drawn as: their lines as a list, indented as written. */
export function drawOutline(header: string, lines: readonly string[], theme: Theme): Drawing {
  const title = lines.map((line) => titleLine.exec(line)?.[1]).find((found) => found !== undefined);
  const shown = lines.filter((line) => !titleLine.test(line)).slice(0, maxLines);
  const row = fontSize * 1.9;
  const labels = shown.map((line) => shorten(plainLabel(line), 60));
  const width = Math.max(fontSize * 24, widthOf(labels) + fontSize * 9);
  const height = fontSize * 5 + row * shown.length;
  const heading = text(title ?? header, {
    x: fontSize * 2,
    y: fontSize * 2.4,
    'font-size': fontSize * 1.3,
    'font-weight': 700,
    fill: theme.text,
  });
  const rows = shown.map((line, index) => {
    const indent = Math.min(6, Math.floor((line.length - line.trimStart().length) / 2));
    const x = fontSize * (2.4 + indent * 1.4);
    const y = fontSize * 4.6 + row * index;
    return (
      tag('circle', {
        cx: x,
        cy: y - fontSize * 0.32,
        r: 4,
        fill: indent === 0 ? theme.accentBorder : theme.border,
      }) + text(labels[index] ?? '', { x: x + fontSize, y, 'font-size': fontSize, fill: theme.text })
    );
  });
  return { width, height, svg: heading + rows.join('') };
}
