import { type Size, shorten, tag, text } from '../svg.ts';
import type { DiagramColors } from './themes.ts';

/** More lines would become too small to read. */
const maxLines = 24;
const fontSize = 16;
const letterWidth = fontSize * 0.56;

const titleLine = /^\s*title\s+(.+)$/;

interface Drawing extends Size {
  /** Markup without the document around it. */
  readonly content: string;
}

/** What kinds of diagram that the renderer does not know are drawn as: their lines as a list, indented as written. */
export function drawOutline(code: string, colors: DiagramColors): Drawing {
  const [header = '', ...lines] = code
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('%%'));
  const title = [header, ...lines]
    .map((line) => titleLine.exec(line)?.[1])
    .find((found) => found !== undefined);
  const shown = lines.filter((line) => !titleLine.test(line)).slice(0, maxLines);
  const row = fontSize * 1.9;
  const labels = shown.map((line) => shorten(line.trim(), 60));
  const widest = Math.max(24, ...labels.map(({ length }) => length));
  const heading = text(title ?? header.trim(), {
    x: fontSize * 2,
    y: fontSize * 2.4,
    'font-size': fontSize * 1.3,
    'font-weight': 700,
    fill: colors.line,
  });
  const rows = shown.map((line, index) => {
    const indent = Math.min(6, Math.floor((line.length - line.trimStart().length) / 2));
    const x = fontSize * (2.4 + indent * 1.4);
    const y = fontSize * 4.6 + row * index;
    const dot = tag('circle', { cx: x, cy: y - fontSize * 0.32, r: 4, fill: colors.border });
    return dot + text(labels[index] ?? '', { x: x + fontSize, y, 'font-size': fontSize, fill: colors.line });
  });
  return {
    width: Math.ceil(widest * letterWidth + fontSize * 12),
    height: Math.ceil(fontSize * 5 + row * shown.length),
    content: heading + rows.join(''),
  };
}
