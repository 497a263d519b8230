import { chartIdeaSchema, type ImageIdea, type SeriesPart } from './image-idea.ts';

/** What stands in where an answer says nothing that can be used. */
export interface IdeaDefaults {
  readonly workflow: string;
  readonly subject: string;
  readonly series: SeriesPart | null;
}

/** More words for colours than this are noise, as are more points of a chart. */
const most = { palette: 6, points: 12 } as const;

/**
 * Reads the brief of a picture from whatever was answered, field by field: what is missing or of another type leaves a
 * picture without it. Servers without a strict mode leave out what is null, write lists as one text, and numbers as texts.
 */
export function readImageIdea(answered: unknown, defaults: IdeaDefaults): ImageIdea {
  const given = isRecord(answered) ? answered : {};
  return {
    workflow: textIn(given.workflow) ?? defaults.workflow,
    subject:
      textIn(given.subject) ?? (typeof answered === 'string' ? textIn(answered) : null) ?? defaults.subject,
    mood: textIn(given.mood) ?? textIn(listIn(given.mood).join(' ')),
    palette: listIn(given.palette).slice(0, most.palette),
    composition: textIn(given.composition) ?? textIn(listIn(given.composition).join(', ')),
    text: textIn(given.text),
    chart: chartIn(given.chart),
    diagram: typeof given.diagram === 'string' ? given.diagram : null,
    series: defaults.series,
  };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The texts of a list, or those that a text names one after the other. */
function listIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.slice(0, 400).split(/[,;/]|\band\b/u)
      : [];
  return list.flatMap((one) => textIn(one)?.trim() ?? []);
}

function chartIn(value: unknown): ImageIdea['chart'] {
  if (!isRecord(value) || !Array.isArray(value.labels) || !Array.isArray(value.values)) return null;
  const values: readonly unknown[] = value.values;
  const points = value.labels.flatMap((label: unknown, place): { label: string; value: number }[] => {
    const number = Number(values[place] ?? Number.NaN);
    const name = typeof label === 'number' ? `${label}` : label;
    return typeof name === 'string' && Number.isFinite(number) ? [{ label: name, value: number }] : [];
  });
  const kept = points.slice(0, most.points);
  const chart = {
    type: chartIdeaSchema.shape.type.safeParse(value.type).data ?? 'bar',
    labels: kept.map(({ label }) => label),
    values: kept.map((point) => point.value),
  };
  return chartIdeaSchema.safeParse(chart).data ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
