import { useSearchParams } from 'react-router';
import { ActivityPanel } from '../activity/activity-panel.tsx';
import { filterIn } from '../activity/filter.ts';
import { FilterBar } from '../activity/filter-bar.tsx';
import { Attention } from './attention.tsx';
import classes from './fleet-page.module.css';
import { FleetSummary } from './fleet-summary.tsx';
import { LatestPictures } from './latest-pictures.tsx';
import { ModelNotice } from './model-notice.tsx';
import { RatePanel } from './rate-panel.tsx';
import { RealismPanel } from './realism-panel.tsx';

/** What the fleet is doing: its state, its pace, and the live feed. */
export function FleetPage() {
  const [query] = useSearchParams();
  return (
    <div className={classes.page}>
      <title>Fleet · FloImg Fleet</title>
      <h1 className="unseen">Fleet</h1>
      <FleetSummary />
      <div className={classes.columns}>
        <div className={classes.overview}>
          <ModelNotice />
          <Attention />
          <RatePanel />
          <LatestPictures />
          <RealismPanel />
        </div>
        <div className={classes.activity}>
          <ActivityPanel title="Live activity" filter={filterIn(query)} toolbar={<FilterBar />} />
        </div>
      </div>
    </div>
  );
}
