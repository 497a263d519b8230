import { SegmentedControl } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { ActivityPanel } from '../activity/activity-panel.tsx';
import { AgentsPanel } from '../agents/agents-panel.tsx';
import classes from './fleet-page.module.css';
import { FleetSummary } from './fleet-summary.tsx';

/** What the fleet is doing: its state, its agents, and the live feed. */
export function FleetPage() {
  const [query, setQuery] = useSearchParams();
  const view = query.get('view') === 'agents' ? 'agents' : 'activity';
  return (
    <div className={classes.page}>
      <title>Fleet · FloImg Fleet</title>
      <h1 className={classes.title}>Fleet</h1>
      <FleetSummary />
      <SegmentedControl
        className={classes.switch}
        aria-label="What to show"
        fullWidth
        value={view}
        onChange={(chosen) => setQuery(chosen === 'agents' ? { view: 'agents' } : {}, { replace: true })}
        data={[
          { value: 'activity', label: 'Live activity' },
          { value: 'agents', label: 'Agents' },
        ]}
      />
      <div className={classes.columns} data-view={view}>
        <div className={classes.agents}>
          <AgentsPanel />
        </div>
        <div className={classes.activity}>
          <ActivityPanel />
        </div>
      </div>
    </div>
  );
}
