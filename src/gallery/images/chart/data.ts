import { z } from 'zod';
import { color, side } from '../params.ts';

const colors = z.union([color.transform((single) => [single]), z.array(color).min(1)]);

const dataset = z.object({
  label: z.coerce.string().default(''),
  data: z.array(z.number().catch(0)).min(1).max(100),
  backgroundColor: colors.optional(),
  borderColor: colors.optional(),
});

/** The part of a Chart.js configuration that is drawn; the rest is tolerated. */
export const chartSchema = z.object({
  type: z.enum(['bar', 'horizontalBar', 'line', 'pie', 'doughnut', 'radar', 'polarArea']),
  data: z.object({
    labels: z.array(z.coerce.string()).max(100).default([]),
    datasets: z.array(dataset).min(1).max(12),
  }),
  options: z.unknown().optional(),
  width: side.default(500),
  height: side.default(300),
  backgroundColor: z.union([color, z.literal('transparent')]).default('#ffffff'),
});

/** One series of values with its colours, one a value or one for all. */
export interface Series {
  readonly label: string;
  readonly values: readonly number[];
  readonly colors: readonly string[];
}

/** A chart, ready to be drawn. */
export interface Chart {
  readonly type: z.infer<typeof chartSchema>['type'];
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** Colours that stay apart from each other on light and dark grounds. */
const defaultColors = [
  '#4c6ef5',
  '#f76707',
  '#12b886',
  '#e64980',
  '#fab005',
  '#7950f2',
  '#15aabf',
  '#82c91e',
  '#fa5252',
  '#868e96',
];

/** Reads a chart out of its configuration; a round chart without colours gets one for each value. */
export function chartFrom(configuration: z.infer<typeof chartSchema>): Chart {
  const { type, data, options } = configuration;
  const perValue = type === 'pie' || type === 'doughnut' || type === 'polarArea';
  const single = defaultColors.slice(0, 1);
  return {
    type,
    title: titleIn(options),
    labels: data.labels,
    series: data.datasets.map(({ label, data: values, backgroundColor, borderColor }, index) => ({
      label,
      values,
      colors:
        (type === 'line' || type === 'radar' ? (borderColor ?? backgroundColor) : backgroundColor) ??
        (perValue ? defaultColors : (defaultColors.slice(index).slice(0, 1) ?? single)),
    })),
  };
}

const titleText = z.object({ text: z.union([z.string(), z.array(z.string())]) });
const titledOptions = z.union([
  z.object({ plugins: z.object({ title: titleText }) }).transform((options) => options.plugins.title),
  z.object({ title: titleText }).transform((options) => options.title),
]);

/** Chart.js moved the title from `options.title` to `options.plugins.title`; both are in use. */
function titleIn(options: unknown): string {
  const parsed = titledOptions.safeParse(options);
  return parsed.success ? [parsed.data.text].flat().join(' ') : '';
}

/** The colour of one value. */
export function colorOf(series: Series, index: number): string {
  return series.colors[index % series.colors.length] ?? '#868e96';
}
