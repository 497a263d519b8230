import type { Random } from '../../../lib/random.ts';
import type { Chart } from '../composition.ts';
import { phraseWithin } from '../text/phrase.ts';
import { pictureText } from './clean.ts';
import { subjectWords } from './words.ts';

const bounds = { label: 24, looked: 120, points: 12, value: 1e9 } as const;

/** A chart whose labels can be drawn and whose values are numbers; null where fewer than two remain. */
export function cleanChart(chart: Chart | null): Chart | null {
  if (chart === null) return null;
  const points = chart.labels
    .slice(0, bounds.points)
    .map((label, index) => ({ label: labelFrom(label), value: chart.values[index] }))
    .filter((point): point is { label: string; value: number } => Number.isFinite(point.value));
  if (points.length < 2) return null;
  return {
    type: chart.type,
    labels: points.map(({ label }, index) => label || `${index + 1}`),
    values: points.map(({ value }) => Math.min(bounds.value, Math.max(-bounds.value, value))),
  };
}

/** '' where the label is empty, or no form of it is short enough. */
function labelFrom(label: string): string {
  return phraseWithin(pictureText(label, bounds.looked), { letters: bounds.label }) ?? '';
}

/** Made-up values for words of the subject. */
export function standInChart(subject: string, random: Random): Chart {
  const labels = subjectWords(subject, 5);
  return { type: 'bar', labels, values: labels.map(() => 10 + random.below(80)) };
}
