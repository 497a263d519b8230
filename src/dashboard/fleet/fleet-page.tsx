import { useSearchParams } from 'react-router';
import { ActivityPanel } from '../activity/activity-panel.tsx';
import { filterIn } from '../activity/filter.ts';
import { FilterBar } from '../activity/filter-bar.tsx';
import { Gallery } from '../activity/gallery.tsx';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { webAddress } from '../parts/web-address.ts';
import { PeopleHeadline } from '../people/people-headline.tsx';
import { RealismLine } from '../realism/realism-line.tsx';
import attentionClasses from './attention.module.css';
import { Attention } from './attention.tsx';
import classes from './fleet-page.module.css';
import { useFleet } from './fleet-query.ts';
import { FleetSummary } from './fleet-summary.tsx';
import panelClasses from './rate-panel.module.css';
import { RatePanel } from './rate-panel.tsx';

/** What the fleet is doing: its state, its pace, and the live feed. */
export function FleetPage() {
  const [query] = useSearchParams();
  return (
    <div className={classes.page}>
      <title>Fleet · FloImg Fleet</title>
      <h1 className="unseen">Fleet</h1>
      <FleetSummary />
      <PeopleHeadline />
      <div className={classes.columns}>
        <div className={classes.activity}>
          <ActivityPanel title="Live activity" filter={filterIn(query)} toolbar={<FilterBar />} />
        </div>
        <div className={classes.overview}>
          <ModelNotice />
          <ImageModelNotice />
          <Attention />
          <RatePanel />
          <LatestPictures />
          <RealismLine />
        </div>
      </div>
    </div>
  );
}

/** Since when no model gives plans, why, and what the agents do meanwhile; nothing while they do. */
function ModelNotice() {
  const mind = useFleet().data?.mind;
  if (mind === undefined || mind.failingSince === null) return null;
  return (
    <section className={attentionClasses.attention} aria-label="No model gives plans">
      <p className={attentionClasses.title}>
        <Icon name="alert" />
        No model gives plans · began <RelativeTime at={mind.failingSince} />
      </p>
      <p className={attentionClasses.reason}>{mind.failure}</p>
      <p className={attentionClasses.reason}>{mind.instead}</p>
    </section>
  );
}

/** Which image model FloImg does not paint with, why, and what the agents do meanwhile; nothing while none is missing. */
function ImageModelNotice() {
  const imageModel = useFleet().data?.imageModel;
  if (imageModel === undefined || imageModel.missing.length === 0) return null;
  return (
    <section className={attentionClasses.attention} aria-label="An image model is missing">
      {imageModel.missing.map(({ generator, reason, askedAgainAt }) => (
        <div key={generator}>
          <p className={attentionClasses.title}>
            <Icon name="alert" />
            FloImg does not paint with {generator} · asked again <RelativeTime at={askedAgainAt} />
          </p>
          <p className={attentionClasses.reason}>{reason}</p>
        </div>
      ))}
      <p className={attentionClasses.reason}>{imageModel.instead}</p>
    </section>
  );
}

/** What agents have just posted, as pictures. */
function LatestPictures() {
  const galleryUrl = webAddress(useFleet().data?.galleryUrl);
  return (
    <Panel
      title="Latest pictures"
      aside={
        galleryUrl !== null && (
          <a className={panelClasses.link} href={galleryUrl} target="_blank" rel="noopener noreferrer">
            Open the gallery
          </a>
        )
      }
    >
      <Gallery agentId={null} count={12} empty="The pictures that agents post appear here." whole />
    </Panel>
  );
}
