import { tag, text, wrapText } from '../svg.ts';
import { arrowHead, type Drawing } from './draw-graph.ts';
import { plainLabel } from './graph.ts';
import { fontSize, widthOf } from './measure.ts';
import type { Theme } from './themes.ts';

type Entry =
  | {
      readonly kind: 'message';
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly dashed: boolean;
    }
  | { readonly kind: 'note'; readonly over: readonly string[]; readonly text: string }
  | { readonly kind: 'section'; readonly text: string };

interface Sequence {
  /** Names by id, in the order of their columns. */
  readonly participants: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
}

const participant = /^(?:participant|actor)\s+(\S+)(?:\s+as\s+(.+))?$/;
const message = /^([^-\s:]+)\s*(-?-?)(?:>>?|x|\))[+-]?\s*([^:\s]+)\s*:\s*(.*)$/;
const note = /^Note\s+(?:over|left of|right of)\s+([^:]+):\s*(.*)$/i;
const section = /^(loop|alt|else|opt|par|and|critical|break|rect)\b\s*(.*)$/;

/** Draws a sequence diagram: participants, messages, notes, and the names of its sections. */
export function drawSequence(lines: readonly string[], theme: Theme): Drawing {
  const { participants, entries } = readSequence(lines);
  const gap = columnGap(participants, entries);
  const columns = new Map([...participants.keys()].map((id, index) => [id, gap * (index + 0.5)]));
  const header = fontSize * 3.2;
  const row = fontSize * 3;
  const height = header + row * (entries.length + 0.8);
  const width = Math.max(gap, gap * participants.size);
  const lifelines = [...participants].map(([id, name]) => {
    const x = columns.get(id) ?? 0;
    const box = widthOf([name]) + fontSize * 2;
    return (
      tag('line', {
        x1: x,
        x2: x,
        y1: header,
        y2: height,
        stroke: theme.line,
        'stroke-dasharray': '4 5',
        'stroke-opacity': 0.6,
      }) +
      tag('rect', {
        x: x - box / 2,
        y: fontSize * 0.5,
        width: box,
        height: fontSize * 2.4,
        rx: 8,
        fill: theme.fill,
        stroke: theme.border,
        'stroke-width': 1.8,
      }) +
      text(name, {
        x,
        y: fontSize * 2.05,
        'text-anchor': 'middle',
        'font-size': fontSize,
        'font-weight': 600,
        fill: theme.text,
      })
    );
  });
  const drawn = entries.map((entry, index) =>
    drawEntry(entry, { columns, width, y: header + row * (index + 0.9), theme }),
  );
  return { width, height, svg: lifelines.join('') + drawn.join('') };
}

interface Row {
  /** The middle of each participant's column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
  readonly y: number;
  readonly theme: Theme;
}

function drawEntry(entry: Entry, { columns, width, y, theme }: Row): string {
  switch (entry.kind) {
    case 'message':
      return drawMessage(entry, columns, y, theme);
    case 'note': {
      const over = entry.over.map((id) => columns.get(id) ?? width / 2);
      return drawNote(entry.text, over, y, theme);
    }
    case 'section':
      return drawSection(entry.text, width, y, theme);
  }
}

function readSequence(lines: readonly string[]): Sequence {
  const participants = new Map<string, string>();
  const entries: Entry[] = [];
  const meet = (id: string): string => {
    if (!participants.has(id)) participants.set(id, id);
    return id;
  };
  for (const line of lines) {
    const named = participant.exec(line);
    if (named !== null) {
      const [, id = '', name = id] = named;
      participants.set(id, plainLabel(name));
      continue;
    }
    const entry = readEntry(line, meet);
    if (entry !== undefined) entries.push(entry);
  }
  return { participants, entries };
}

function readEntry(line: string, meet: (id: string) => string): Entry | undefined {
  const noted = note.exec(line);
  if (noted !== null) {
    const [, over = '', content = ''] = noted;
    return { kind: 'note', over: over.split(',').map((id) => meet(id.trim())), text: plainLabel(content) };
  }
  const said = message.exec(line);
  if (said !== null) {
    const [, from = '', dash = '', to = '', content = ''] = said;
    return {
      kind: 'message',
      from: meet(from),
      to: meet(to),
      text: plainLabel(content),
      dashed: dash === '--',
    };
  }
  const begun = section.exec(line);
  if (begun === null) return undefined;
  const [, kind = '', content = ''] = begun;
  return { kind: 'section', text: `${kind} ${plainLabel(content)}`.trim() };
}

/** Wide enough for the longest name and the longest message. */
function columnGap(participants: ReadonlyMap<string, string>, entries: readonly Entry[]): number {
  const names = widthOf([...participants.values()]) + fontSize * 3.5;
  const said =
    widthOf(entries.map((entry) => (entry.kind === 'message' ? entry.text : ''))) * 0.9 + fontSize * 2;
  return Math.max(fontSize * 8, names, Math.min(said, fontSize * 18));
}

function drawMessage(
  entry: Extract<Entry, { kind: 'message' }>,
  columns: ReadonlyMap<string, number>,
  y: number,
  theme: Theme,
): string {
  const from = columns.get(entry.from) ?? 0;
  const to = columns.get(entry.to) ?? 0;
  const style = {
    fill: 'none',
    stroke: theme.border,
    'stroke-width': 1.8,
    'stroke-dasharray': entry.dashed ? '6 5' : undefined,
  };
  const label = text(entry.text, {
    x: from === to ? from + fontSize * 3 : (from + to) / 2,
    y: y - fontSize * 0.5,
    'text-anchor': from === to ? 'start' : 'middle',
    'font-size': fontSize * 0.9,
    fill: theme.text,
  });
  if (from === to) {
    const out = from + fontSize * 2.4;
    const back = [
      { x: out, y: y + fontSize * 0.8 },
      { x: from, y: y + fontSize * 0.8 },
    ];
    const d = `M${from} ${y - fontSize * 0.6}H${out}V${y + fontSize * 0.8}H${from}`;
    return tag('path', { d, ...style }) + arrowHead(back, theme.border) + label;
  }
  const points = [
    { x: from, y },
    { x: to, y },
  ];
  return tag('path', { d: `M${from} ${y}H${to}`, ...style }) + arrowHead(points, theme.border) + label;
}

function drawNote(content: string, columns: readonly number[], y: number, theme: Theme): string {
  const lines = wrapText(content, 40);
  const middle = (Math.min(...columns) + Math.max(...columns)) / 2;
  const width = Math.max(
    widthOf(lines) * 0.9 + fontSize * 2,
    Math.max(...columns) - Math.min(...columns) + fontSize * 4,
  );
  const height = fontSize * (0.9 + lines.length * 1.15);
  return (
    tag('rect', {
      x: middle - width / 2,
      y: y - height * 0.7,
      width,
      height,
      rx: 4,
      fill: theme.accentFill,
      stroke: theme.accentBorder,
    }) +
    lines
      .map((line, index) =>
        text(line, {
          x: middle,
          y: y - height * 0.7 + fontSize * (1.2 + index * 1.15),
          'text-anchor': 'middle',
          'font-size': fontSize * 0.9,
          fill: theme.text,
        }),
      )
      .join('')
  );
}

function drawSection(content: string, width: number, y: number, theme: Theme): string {
  return (
    tag('line', { x1: 0, x2: width, y1: y, y2: y, stroke: theme.accentBorder, 'stroke-dasharray': '3 4' }) +
    text(content, {
      x: fontSize * 0.5,
      y: y - fontSize * 0.4,
      'font-size': fontSize * 0.85,
      'font-weight': 600,
      fill: theme.accentBorder,
    })
  );
}
