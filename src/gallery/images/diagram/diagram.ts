import { z } from 'zod';
import { drawOn } from '../chart/chart.ts';
import { chartFrom, chartSchema } from '../chart/data.ts';
import { color, parseParams, side } from '../params.ts';
import { type Picture, rasterize } from '../picture.ts';
import { document, type Size, tag } from '../svg.ts';
import { WorkflowError } from '../workflow-error.ts';
import { type Drawing, drawGraph } from './draw-graph.ts';
import { readFlowchart } from './flowchart.ts';
import type { Graph } from './graph.ts';
import { drawOutline } from './outline.ts';
import { readMindmap, readRelations } from './relations.ts';
import { drawSequence } from './sequence.ts';
import { type Theme, themes } from './themes.ts';

const diagramSchema = z.object({
  code: z.string().min(1).max(20_000),
  theme: z.enum(['default', 'dark', 'forest', 'neutral', 'base']).catch('default'),
  backgroundColor: z.union([color, z.literal('transparent')]).optional(),
  width: side.optional(),
  height: side.optional(),
});

/** A diagram without a given size is drawn so that its longer side has about this many pixels, but not blown up. */
const naturalSide = 1000;
const largestScale = 2;
/** A long chain gets room around it instead of a picture like a ribbon: width to height, and height to width. */
const widestRatio = 16 / 9;
const highestRatio = 4 / 3;

/** The most nodes that a layout is tried for. */
const maxNodes = 150;

/** The `mermaid` generator: the source drawn as a diagram, as PNG. */
export async function drawDiagram(params: Readonly<Record<string, unknown>>, step: string): Promise<Picture> {
  const { code, theme: themeName, backgroundColor, width, height } = parseParams(diagramSchema, params, step);
  const theme: Theme = {
    ...themes[themeName],
    ...(backgroundColor === undefined ? {} : { ground: backgroundColor }),
  };
  const drawing = drawSource(code, theme, step);
  const size = finalSize(drawing, width, height);
  const scale = Math.min(size.width / drawing.width, size.height / drawing.height) * 0.94;
  const left = (size.width - drawing.width * scale) / 2;
  const top = (size.height - drawing.height * scale) / 2;
  const ground = theme.ground === 'transparent' ? '' : tag('rect', { ...size, fill: theme.ground });
  return await rasterize(
    document(
      size,
      ground + tag('g', { transform: `translate(${left} ${top}) scale(${scale})` }, drawing.svg),
    ),
  );
}

function drawSource(code: string, theme: Theme, step: string): Drawing {
  const lines = code
    .replace(/^\s*---[\s\S]*?\n---/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('%%'));
  const [first, ...rest] = lines.flatMap((line, index) => (index === 0 ? line.split(';') : [line]));
  if (first === undefined) throw new WorkflowError(`${step}: the diagram is empty`);
  const header = first.trim();
  const trimmed = rest.map((line) => line.trim());
  const kind = header.split(/[\s:]/)[0] ?? '';
  switch (kind) {
    case 'graph':
    case 'flowchart':
      return drawn(readFlowchart(header, rest), theme, step);
    case 'stateDiagram':
    case 'stateDiagram-v2':
    case 'classDiagram':
    case 'erDiagram':
      return drawn(readRelations(header, trimmed), theme, step);
    case 'mindmap':
      return drawn(readMindmap(rest), theme, step);
    case 'sequenceDiagram':
      return drawSequence(trimmed, theme);
    case 'pie':
      return drawPie(header, trimmed, theme, step);
    case 'gantt':
    case 'journey':
    case 'timeline':
    case 'gitGraph':
    case 'quadrantChart':
    case 'requirementDiagram':
      return drawOutline(kind, rest, theme);
    default:
      throw new WorkflowError(`${step}: "${kind}" is no kind of diagram`);
  }
}

function drawn(graph: Graph, theme: Theme, step: string): Drawing {
  if (graph.nodes.length === 0) throw new WorkflowError(`${step}: the diagram has no nodes`);
  if (graph.nodes.length > maxNodes) {
    throw new WorkflowError(`${step}: the diagram has more than ${maxNodes} nodes`);
  }
  return drawGraph(graph, theme);
}

const pieSlice = /^"([^"]+)"\s*:\s*([\d.]+)$/;
const pieTitle = /^(?:pie\s+)?(?:showData\s+)?title\s+(.+)$/;

function drawPie(header: string, lines: readonly string[], theme: Theme, step: string): Drawing {
  const slices = lines.flatMap((line) => {
    const [, label, value] = pieSlice.exec(line) ?? [];
    return label === undefined ? [] : [{ label, value: Number(value) }];
  });
  const title = [header, ...lines]
    .map((line) => pieTitle.exec(line)?.[1])
    .find((found) => found !== undefined);
  const params = {
    type: 'pie',
    data: {
      labels: slices.map(({ label }) => label),
      datasets: [{ data: slices.map(({ value }) => value) }],
    },
    options: { plugins: { title: { text: title ?? '' } } },
  };
  const size: Size = { width: 640, height: 480 };
  const ink = { text: theme.text, faint: theme.line, line: theme.line, ground: theme.ground };
  return { ...size, svg: drawOn(size, chartFrom(parseParams(chartSchema, params, step)), ink) };
}

/** One given side is taken as it is, and the other one follows from the drawing. */
function finalSize(drawing: Size, width: number | undefined, height: number | undefined): Size {
  const ratio = drawing.width / drawing.height;
  if (width !== undefined && height !== undefined) return { width, height };
  if (width !== undefined) return { width, height: bounded(width / ratio) };
  if (height !== undefined) return { width: bounded(height * ratio), height };
  const scale = Math.min(largestScale, naturalSide / Math.max(drawing.width, drawing.height));
  const [wide, high] = [drawing.width * scale, drawing.height * scale];
  return {
    width: bounded(Math.max(wide, high / highestRatio)),
    height: bounded(Math.max(high, wide / widestRatio)),
  };
}

function bounded(side: number): number {
  return Math.round(Math.min(2048, Math.max(64, side)));
}
