import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import type { PeoplePage } from '#api/people';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { inPercent } from '../parts/words.ts';
import classes from './people-page.module.css';
import { responseTimes } from './words.ts';

interface ResponsePanelProps {
  readonly page: PeoplePage;
  readonly pace: number;
}

/** How soon newcomers get their first response, and from whom. */
export function ResponsePanel({ page: { items, summary }, pace }: ResponsePanelProps) {
  const times = responseTimes(items, pace);
  const isEmpty = times.every(({ people, agents }) => people + agents === 0);
  return (
    <Panel title="First responses">
      {isEmpty ? (
        <Notice icon="clock" title="Nobody has been answered yet" />
      ) : (
        <div className={classes.chart}>
          <BarChart
            role="img"
            aria-label={`First responses by how long they took: ${times
              .map(({ label, people, agents }) => `${label} ${people} by people and ${agents} by agents`)
              .join(', ')}`}
            h="100%"
            data={[...times]}
            dataKey="label"
            type="stacked"
            series={[
              { name: 'people', label: 'By people', color: 'var(--fleet-accent)' },
              { name: 'agents', label: 'By agents', color: 'var(--fleet-bar)' },
            ]}
            withLegend
            gridAxis="x"
            tickLine="none"
            yAxisProps={{ width: 36, allowDecimals: false }}
            barProps={{ isAnimationActive: false }}
            tooltipAnimationDuration={0}
          />
        </div>
      )}
      {summary.shareOfCommentsToPeople !== null && (
        <p className={classes.text}>
          <strong>{inPercent(summary.shareOfCommentsToPeople)}</strong> of the agents’ comments go to people.
        </p>
      )}
    </Panel>
  );
}
