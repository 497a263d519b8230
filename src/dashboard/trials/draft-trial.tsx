import { useState } from 'react';
import { useFleet } from '../fleet/fleet-query.ts';
import { TrialProgress } from '../models/trial-progress.tsx';
import { useStartedTrial } from '../models/use-started-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Panel } from '../parts/panel.tsx';
import classes from './draft-trial.module.css';
import { TriedDecisions } from './tried-decisions.tsx';

interface DraftTrialProps {
  /** What is compared, in a sentence. */
  readonly lead: string;
  /** What the two sides are called. */
  readonly titles: { readonly before: string; readonly after: string };
  /** What is typed cannot be tried yet. */
  readonly isFaulty: boolean;
  /** @param seed draws another agent or other pictures; null takes those of the first trial */
  readonly start: (seed: string | null) => Promise<{ readonly trialId: string }>;
}

/** Lets a worker show what an agent would do with pictures of the gallery, as it is and as it is typed. */
export function DraftTrial({ lead, titles, isFaulty, start }: DraftTrialProps) {
  const [draw, setDraw] = useState(0);
  const started = useStartedTrial((wanted: number) => start(wanted === 0 ? null : `trial ${wanted}`));
  const mind = useFleet().data?.mind;
  const tryIt = (wanted: number): void => {
    setDraw(wanted);
    started.start(wanted);
  };
  return (
    <Panel title="Try it">
      <div className={classes.body}>
        <p className={classes.note}>
          {lead} Nothing is posted, and nothing of it is kept.{' '}
          {mind === undefined || mind.models.length === 0
            ? 'The scripted mind decides, which costs nothing.'
            : `It asks ${mind.models.map(({ model }) => model).join(', ')}; what that took is shown below.`}
        </p>
        <div className={classes.buttons}>
          <BusyButton
            variant="default"
            isBusy={started.isUnderWay}
            isRefused={isFaulty}
            onClick={() => tryIt(draw)}
          >
            Try it
          </BusyButton>
          {started.wasStarted && (
            <BusyButton
              variant="subtle"
              isBusy={started.isUnderWay}
              isRefused={isFaulty}
              onClick={() => tryIt(draw + 1)}
            >
              Other pictures
            </BusyButton>
          )}
        </div>
        {isFaulty && <p className={classes.note}>First correct what is wrong above.</p>}
        <TrialProgress started={started} work="An agent looks at the pictures" />
        {started.trial?.persona != null && <TriedDecisions tried={started.trial.persona} titles={titles} />}
      </div>
    </Panel>
  );
}
