import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { forecastSeed } from '#api/agent-trials';
import type { SeedForecast as Forecast } from '#api/seed-forecast';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { isOver, useTrial, waitingWords } from '../models/use-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { countedInFull, inDollars, inFull, inShort } from '../parts/words.ts';
import classes from './seed-forecast.module.css';
import { bodyOf, type SeedPlan } from './seed-plan.ts';

/** What the agents of a plan would do and cost, lived through by a worker before any of them is made. */
export function SeedForecast({ plan }: { readonly plan: SeedPlan }) {
  const [asked, setAsked] = useState<{ readonly trialId: string; readonly body: string } | null>(null);
  const starting = useMutation({
    mutationFn: async () => {
      const body = bodyOf(plan);
      const { trialId } = await ask(forecastSeed, { body });
      return { trialId, body: JSON.stringify(body) };
    },
    onSuccess: setAsked,
  });
  const trial = useTrial(asked?.trialId ?? null);
  const isOld = asked !== null && asked.body !== JSON.stringify(bodyOf(plan));
  const isBusy = starting.isPending || (asked !== null && trial.error === null && !isOver(trial.data));
  const failure = starting.error ?? trial.error;
  return (
    <section className={classes.forecast} aria-label="Forecast">
      <BusyButton
        variant="default"
        size="sm"
        isBusy={isBusy}
        onClick={() => {
          if (!isBusy) starting.mutate();
        }}
      >
        Forecast a week
      </BusyButton>
      <div role="status" className={classes.outcome}>
        {failure !== null && <p className={classes.fault}>{sentenceFor(failure)}</p>}
        {failure === null && isBusy && <p>{waitingWords(trial.data, 'A worker lives through the days')}</p>}
        {trial.data?.status === 'failed' && <p className={classes.fault}>{trial.data.reason}</p>}
        {trial.data?.forecast != null && (
          <>
            {isOld && <p className={classes.fault}>What is asked for has changed since: forecast again.</p>}
            <Outcome forecast={trial.data.forecast} />
          </>
        )}
      </div>
    </section>
  );
}

function Outcome({ forecast }: { readonly forecast: Forecast }) {
  const { agents, simulated, personas, perDay, model } = forecast;
  const { visits, likes, comments, posts, inputTokens, outputTokens, costUsd } = perDay;
  return (
    <>
      <p className={classes.cost}>
        {inDollars(costUsd)} a day <span>with {model}, at the fleet’s prices</span>
      </p>
      <p>
        {countedInFull(agents, 'agent')}: on a day about {countedInFull(Math.round(visits), 'visit')},{' '}
        {countedInFull(Math.round(likes), 'like')}, {countedInFull(Math.round(comments), 'comment')},{' '}
        {countedInFull(Math.round(posts), 'post')} and {inShort(inputTokens + outputTokens)} tokens.
      </p>
      {personas.length > 1 && (
        <p className={classes.detail}>
          {personas.map(({ personaId, agents: own }) => `${inFull(own)} ${personaId}`).join(', ')}
        </p>
      )}
      {simulated < agents && (
        <p className={classes.detail}>{inFull(simulated)} of them were simulated, as a sample of all.</p>
      )}
    </>
  );
}
