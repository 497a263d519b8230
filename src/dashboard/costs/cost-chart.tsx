import '@mantine/charts/styles.layer.css';
import { CompositeChart } from '@mantine/charts';
import type { Costs } from '#api/fleet-figures';
import { inDollars, inShort } from '../parts/words.ts';

const date = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });

interface CostChartProps {
  /** Those on which something was done. */
  readonly days: Costs['days'];
  /** How many days are drawn, up to today. */
  readonly span: number;
}

/** What each day cost, and how many tokens it took. */
export function CostChart({ days: known, span }: CostChartProps) {
  const days = everyDay(known, span);
  const total = days.reduce((sum, { costUsd }) => sum + costUsd, 0);
  return (
    <CompositeChart
      role="img"
      aria-label={`Cost by day, ${inDollars(total)} in all`}
      h="100%"
      data={days.map(({ day, costUsd, inputTokens, outputTokens }) => ({
        day: date.format(Date.parse(`${day}T00:00:00Z`)),
        cost: costUsd,
        tokens: inputTokens + outputTokens,
      }))}
      dataKey="day"
      series={[
        { name: 'tokens', label: 'Tokens', color: 'var(--fleet-bar)', type: 'bar', yAxisId: 'right' },
        { name: 'cost', label: 'Cost', color: 'var(--fleet-accent)', type: 'line' },
      ]}
      curveType="monotone"
      withLegend
      withRightYAxis
      withDots={days.length <= 31}
      gridAxis="x"
      tickLine="none"
      maxBarWidth={28}
      xAxisProps={{ minTickGap: 30 }}
      yAxisProps={{ width: 64, tickFormatter: inDollars, domain: [0, total > 0 ? 'auto' : emptyTopUsd] }}
      rightYAxisProps={{ width: 52, tickFormatter: inShort }}
      barProps={{ isAnimationActive: false }}
      lineProps={{ isAnimationActive: false }}
      tooltipAnimationDuration={0}
    />
  );
}

/** Where the axis ends while nothing has cost anything, instead of at some round number that looks like money spent. */
const emptyTopUsd = 1;

const dayMs = 24 * 3600 * 1000;

/** Also those days on which nothing was done, oldest first. */
function everyDay(known: Costs['days'], span: number): Costs['days'] {
  const byDay = new Map(known.map((day) => [day.day, day]));
  const today = Date.now();
  return Array.from({ length: span }, (_, index) => {
    const day = new Date(today - (span - 1 - index) * dayMs).toISOString().slice(0, 10);
    return byDay.get(day) ?? { ...nothing, day };
  });
}

const nothing = {
  costUsd: 0,
  inputTokens: 0,
  outputTokens: 0,
  imageRuns: 0,
  posts: 0,
  comments: 0,
  likes: 0,
};
