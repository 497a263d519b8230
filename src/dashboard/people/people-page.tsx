import { Skeleton } from '@mantine/core';
import { useFleet } from '../fleet/fleet-query.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ExperimentPanel } from './experiment-panel.tsx';
import { HandoverPanel } from './handover-panel.tsx';
import classes from './people-page.module.css';
import { PeopleTable } from './people-table.tsx';
import { ResponsePanel } from './response-panel.tsx';
import { UnsaidPanel } from './unsaid-panel.tsx';
import { usePeople } from './use-people.ts';
import { WaitingPanel } from './waiting-panel.tsx';
import { summaryInWords } from './words.ts';

/** Newcomers whose answers the chart counts. */
const charted = 200;

/** Whether anybody is ignored, what the director does about it, and whether it helps. */
export function PeoplePage() {
  const people = usePeople({ limit: charted });
  const pace = useFleet().data?.pace ?? 1;
  return (
    <div className={classes.page}>
      <PageHead
        title="People"
        lead={people.data === undefined ? 'Counting…' : summaryInWords(people.data.summary)}
      />
      {people.data !== undefined ? (
        <>
          <div className={classes.columns}>
            <WaitingPanel pace={pace} />
            <ResponsePanel page={people.data} pace={pace} />
          </div>
          <HandoverPanel />
          <UnsaidPanel />
          <ExperimentPanel />
          <PeopleTable page={people.data} />
        </>
      ) : people.isError ? (
        <FailureNotice
          title="The people could not be read"
          reason={sentenceFor(people.error)}
          onRetry={() => void people.refetch()}
        />
      ) : (
        <Skeleton height={480} radius={14} />
      )}
    </div>
  );
}
