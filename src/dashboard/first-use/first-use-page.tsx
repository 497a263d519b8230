import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listPersonas } from '#api/personas';
import { getReadiness } from '#api/service';
import { useFleet } from '../fleet/fleet-query.ts';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { TrialButton } from '../models/trial-button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { webAddress } from '../parts/web-address.ts';
import classes from './first-use-page.module.css';
import { galleryState, modelState, personasState, startState } from './states.ts';
import { Step } from './step.tsx';
import { TestGallery, TestPersona } from './tests.tsx';

const refreshMs = 5_000;

/** What a fleet needs before it begins, in order: what each part lacks, in its own words, and a test of it. */
export function FirstUsePage() {
  const fleet = useFleet();
  const readiness = useQuery({
    queryKey: ['readiness'],
    queryFn: ({ signal }) => ask(getReadiness, { signal }),
    refetchInterval: refreshMs,
  });
  const personas = useQuery({
    queryKey: ['personas', 'whole'],
    queryFn: ({ signal }) => ask(listPersonas, { signal }),
  });
  const failed = [fleet, readiness, personas].find(({ data, error }) => data === undefined && error !== null);
  const gallery = webAddress(fleet.data?.galleryUrl);
  const usable = personas.data?.items.find(({ version, fault }) => version !== null && fault === null);
  return (
    <div className={classes.page}>
      <PageHead
        title="Set up the fleet"
        lead="Five steps from an empty fleet to one that runs. Nothing is published before the last."
        back={{ to: '/', label: 'Fleet' }}
      />
      {failed?.error != null && (
        <FailureNotice
          title="The state of the fleet could not be read"
          reason={sentenceFor(failed.error)}
          onRetry={() => void failed.refetch()}
        />
      )}
      <ol className={classes.steps}>
        <Step title="Gallery" state={galleryState(readiness.data)} test={<TestGallery />}>
          {gallery === null ? (
            'Its public page is not known: FLOIMG_SITE_URL is not set.'
          ) : (
            <a href={gallery} target="_blank" rel="noopener noreferrer">
              Open the gallery
            </a>
          )}
        </Step>
        <Step title="Model" state={modelState(fleet.data)} test={<TrialButton />}>
          <Link to="/settings">What the environment sets</Link>
        </Step>
        <Step
          title="Personas"
          state={personasState(personas.data)}
          test={usable === undefined ? null : <TestPersona id={usable.id} label={usable.label} />}
        >
          <Link to="/personas">Look at the personas</Link>
        </Step>
        <Step title="Forecast" state={{ level: 'open', words: 'See what it would do and cost.' }} test={null}>
          <Link to="/forecast">Forecast a week</Link>
        </Step>
        <Step title="Start" state={startState(fleet.data)} test={null}>
          <Link to="/forecast">Start what was forecast</Link>, or <Link to="/agents/seed">seed agents</Link>{' '}
          and start them one by one.
        </Step>
      </ol>
    </div>
  );
}
