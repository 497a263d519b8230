import type { ImageIdea } from '../../actions/post/image-idea.ts';
import { type Random, randomFrom } from '../../lib/random.ts';
import { plainText } from '../text.ts';
import { palettes } from './palettes.ts';
import type { Chart, Material } from './recipe.ts';

const bounds = {
  subject: 300,
  chartLabel: 24,
  chartPoints: 12,
  chartValue: 1e9,
  diagramLines: 24,
  diagramLine: 120,
} as const;

/** Diagram kinds that draw boxes and lines and nothing else. */
const diagramKinds =
  /^(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b|^(?:sequenceDiagram|stateDiagram-v2|mindmap)\b/;
/** Lines that configure the renderer, load something or bind scripts to nodes. */
const unsafeLines =
  /^\s*(?:%%|---|click\b|link\b|links\b|href\b|style\b|classDef\b|class\b|linkStyle\b|init\b)/i;

/** Cleans, bounds and completes an image idea, so that every recipe has what it needs, whatever was answered. */
export function materialFrom(idea: ImageIdea, seed: string): Material {
  const random = randomFrom(seed, 'image');
  const subject = plainText(idea.subject, bounds.subject) || 'an untitled study';
  return {
    subject,
    chart: chartFrom(idea.chart) ?? standInChart(subject, random),
    diagram: diagramFrom(idea.diagram) ?? standInDiagram(subject),
    palette: random.pick(palettes),
    random,
  };
}

/** Text that is drawn into a picture: nothing that could be markup, and short enough for its place. */
export function pictureText(text: string, maxLength: number): string {
  return plainText(text.replace(/[<>&"`{}[\]|\\]/g, ' '), maxLength);
}

function chartFrom(chart: ImageIdea['chart']): Chart | null {
  if (chart === null) return null;
  const points = chart.labels
    .slice(0, bounds.chartPoints)
    .map((label, index) => ({ label: pictureText(label, bounds.chartLabel), value: chart.values[index] }))
    .filter((point): point is { label: string; value: number } => Number.isFinite(point.value));
  if (points.length < 2) return null;
  return {
    type: chart.type,
    labels: points.map(({ label }, index) => label || `${index + 1}`),
    values: points.map(({ value }) => Math.min(bounds.chartValue, Math.max(-bounds.chartValue, value))),
  };
}

function standInChart(subject: string, random: Random): Chart {
  const labels = subjectWords(subject, 4);
  return { type: 'bar', labels, values: labels.map(() => 10 + random.below(80)) };
}

function diagramFrom(source: string | null): string | null {
  if (source === null) return null;
  const lines = source
    .split(/\r?\n|;/)
    .map((line) => plainText(line.replace(/<[^>]*>|https?:\/\/\S+|javascript:/gi, ' '), bounds.diagramLine))
    .filter((line) => line !== '' && !unsafeLines.test(line))
    .slice(0, bounds.diagramLines);
  const [kind, ...body] = lines;
  if (kind === undefined || body.length === 0 || !diagramKinds.test(kind)) return null;
  return [kind, ...body.map((line) => `  ${line}`)].join('\n');
}

function standInDiagram(subject: string): string {
  const words = subjectWords(subject, 4);
  const nodes = words.map((word, index) => `  N${index}[${word}]`);
  const edges = words.slice(1).map((_, index) => `  N${index} --> N${index + 1}`);
  return ['flowchart LR', ...nodes, ...edges].join('\n');
}

/** The longest words of a subject, in its own order; filled up where it has too few. */
function subjectWords(subject: string, count: number): string[] {
  const words = [
    ...new Set(subject.match(/[\p{L}\p{N}]{4,20}/gu) ?? []),
    'Colour',
    'Shape',
    'Light',
    'Texture',
  ];
  return words.slice(0, count);
}
