import '@mantine/charts/styles.layer.css';
import { LineChart, type LineChartProps } from '@mantine/charts';
import { inPercent } from '../parts/words.ts';
import classes from './people-page.module.css';

/** An instant along the axis of a chart. */
export const moment = new Intl.DateTimeFormat('en', {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

interface ShareLinesProps extends Omit<LineChartProps, 'dataKey' | 'h'> {
  /** What the chart shows, in words. */
  readonly label: string;
}

/** Shares from 0 to 1 over time, each point with its `at` in words. */
export function ShareLines({ label, data, ...chart }: ShareLinesProps) {
  return (
    <div className={classes.chart}>
      <LineChart
        role="img"
        aria-label={label}
        h="100%"
        data={data}
        dataKey="at"
        gridAxis="x"
        tickLine="none"
        withDots={data.length <= 40}
        xAxisProps={{ minTickGap: 40 }}
        yAxisProps={{ width: 48, domain: [0, 1], tickFormatter: inPercent }}
        valueFormatter={inPercent}
        lineProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
        // On a phone the names of two lines stand one under the other: above the chart the second would lie on it.
        legendProps={{ verticalAlign: 'bottom', height: 60 }}
        {...chart}
      />
    </div>
  );
}
