import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tryPersona } from '#api/persona-editing';
import { useFleet } from '../fleet/fleet-query.ts';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { isOver, useTrial, waitingWords } from '../models/use-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Panel } from '../parts/panel.tsx';
import type { SectionProps } from './section.ts';
import { TriedPersona } from './tried-persona.tsx';
import classes from './try-panel.module.css';

/** Lets a worker show what an agent of what is typed would do with pictures of the gallery. */
export function TryPanel({ values, faults }: Pick<SectionProps, 'values' | 'faults'>) {
  const [trialId, setTrialId] = useState<string | null>(null);
  const [draws, setDraws] = useState(0);
  const mind = useFleet().data?.mind;
  const starting = useMutation({
    mutationFn: (draw: number) =>
      ask(tryPersona, {
        params: { id: values.id },
        body: { draft: values, ...(draw === 0 ? {} : { seed: `trial ${draw}` }) },
      }),
    onSuccess: ({ trialId: started }, draw) => {
      setDraws(draw);
      setTrialId(started);
    },
  });
  const trial = useTrial(trialId);
  const isUnderWay = starting.isPending || (trialId !== null && !isOver(trial.data) && !trial.isError);
  const isFaulty = faults.paths.length > 0;
  const failure = starting.error ?? trial.error;
  return (
    <Panel title="Try it">
      <div className={classes.body}>
        <p className={classes.note}>
          An agent looks at three pictures of the gallery: as it is published, and as it is typed here.
          Nothing is posted, and nothing of it is kept.{' '}
          {mind === undefined || mind.models.length === 0
            ? 'The scripted mind decides, which costs nothing.'
            : `It asks ${mind.models.map(({ model }) => model).join(', ')}; what that took is shown below.`}
        </p>
        <div className={classes.buttons}>
          <BusyButton
            variant="default"
            isBusy={isUnderWay}
            isRefused={isFaulty}
            onClick={() => starting.mutate(draws)}
          >
            Try it
          </BusyButton>
          {trialId !== null && (
            <BusyButton
              variant="subtle"
              isBusy={isUnderWay}
              isRefused={isFaulty}
              onClick={() => starting.mutate(draws + 1)}
            >
              Other pictures
            </BusyButton>
          )}
        </div>
        {isFaulty && <p className={classes.note}>First correct what is wrong above.</p>}
        {isUnderWay && (
          <p className={classes.note} role="status">
            {waitingWords(trial.data, 'An agent looks at the pictures')}
          </p>
        )}
        {failure !== null && (
          <p className={classes.fault} role="alert">
            {sentenceFor(failure)}
          </p>
        )}
        {trial.data?.status === 'failed' && (
          <p className={classes.fault} role="alert">
            {trial.data.reason}
          </p>
        )}
        {trial.data?.persona != null && <TriedPersona tried={trial.data.persona} />}
      </div>
    </Panel>
  );
}
