import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { personasQuery } from '../agents/personas-query.ts';
import { useFleet } from '../fleet/fleet-query.ts';
import { sentenceFor } from '../http/errors.ts';
import { waitingWords } from '../models/use-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Folded } from '../parts/folded.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { countedInFull, inDollars } from '../parts/words.ts';
import classes from './forecast-page.module.css';
import { Outcome } from './outcome.tsx';
import { type Supposed, steps } from './plan.ts';
import { Slider } from './slider.tsx';
import { StartFleet } from './start-fleet.tsx';
import { TimeLapse } from './time-lapse.tsx';
import { type ForecastRun, useForecast } from './use-forecast.ts';

const first: Supposed = {
  agents: 20,
  days: 7,
  pace: 1,
  budgetUsd: 0,
  newcomers: 5,
  model: '',
  weights: {},
};

/** What a fleet would do, cost and mean to people, lived through by a worker before anybody is made; and its beginning. */
export function ForecastPage() {
  const [supposed, setSupposed] = useState(first);
  const personas = useQuery(personasQuery);
  const published = (personas.data ?? []).filter(({ version }) => version !== null);
  const run = useForecast(published);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!run.isBusy && published.length > 0) run.begin(supposed);
  };
  return (
    <div className={classes.page}>
      <PageHead
        title="Forecast"
        lead="A worker lets such a fleet live through its days, with a gallery of its own, before anybody is made."
        back={{ to: '/', label: 'Fleet' }}
      />
      {personas.error !== null && (
        <FailureNotice
          title="The personas could not be read"
          reason={sentenceFor(personas.error)}
          onRetry={() => void personas.refetch()}
        />
      )}
      <Panel title="Suppose">
        <form className={classes.form} aria-label="Suppose" onSubmit={submit}>
          <Sliders supposed={supposed} personas={published} onChange={setSupposed} />
          <div className={classes.buttons}>
            <BusyButton type="submit" isBusy={run.isBusy} isRefused={published.length === 0}>
              Forecast {countedInFull(supposed.days, 'day')}
            </BusyButton>
            {run.cancel !== null && (
              <BusyButton variant="default" isBusy={run.isCancelling} onClick={run.cancel}>
                Cancel
              </BusyButton>
            )}
          </div>
        </form>
        <State run={run} supposed={supposed} />
      </Panel>
      {run.outcome !== null && (
        <>
          <Outcome forecast={run.outcome.forecast} />
          <StartFleet {...run.outcome} personas={published} />
          {run.outcome.forecast.timeLapse !== null && (
            <TimeLapse timeLapse={run.outcome.forecast.timeLapse} />
          )}
        </>
      )}
    </div>
  );
}

interface StateProps {
  readonly run: ForecastRun;
  readonly supposed: Supposed;
}

/** How far the worker is, or why there is nothing to see. */
function State({ run: { isBusy, trial, failure, outcome }, supposed }: StateProps) {
  const reason = isBusy ? null : (trial?.reason ?? null);
  return (
    <div className={classes.state} role="status">
      {isBusy && (
        <>
          <p>{waitingWords(trial, 'A worker lives through the days')}</p>
          <progress value={trial?.progress ?? 0} max={1} aria-label="Progress of the forecast" />
        </>
      )}
      {failure !== null && <p className={classes.fault}>{sentenceFor(failure)}</p>}
      {reason !== null && <p className={classes.fault}>{reason}</p>}
      {outcome !== null && outcome.supposed !== supposed && (
        <p className={classes.fault}>What is supposed has changed since: forecast again.</p>
      )}
    </div>
  );
}

interface SlidersProps {
  readonly supposed: Supposed;
  readonly personas: readonly { readonly id: string; readonly label: string; readonly weight: number }[];
  readonly onChange: (supposed: Supposed) => void;
}

function Sliders({ supposed, personas, onChange }: SlidersProps) {
  const change = (changes: Partial<Supposed>): void => onChange({ ...supposed, ...changes });
  return (
    <>
      <div className={classes.sliders}>
        <Slider
          label="Agents"
          steps={steps.agents}
          value={supposed.agents}
          inWords={(count) => countedInFull(count, 'agent')}
          onChange={(agents) => change({ agents })}
        />
        <Slider
          label="Days"
          steps={steps.days}
          value={supposed.days}
          inWords={(count) => countedInFull(count, 'day')}
          onChange={(days) => change({ days })}
        />
        <Slider
          label="Pace"
          steps={steps.pace}
          value={supposed.pace}
          inWords={(pace) => (pace === 1 ? 'as people live' : `${pace} times as fast`)}
          onChange={(pace) => change({ pace })}
        />
        <Slider
          label="Budget a day"
          steps={steps.budgetUsd}
          value={supposed.budgetUsd}
          inWords={(usd) => (usd === 0 ? 'none' : inDollars(usd))}
          onChange={(budgetUsd) => change({ budgetUsd })}
        />
        <Slider
          label="New people a day"
          steps={steps.newcomers}
          value={supposed.newcomers}
          inWords={(count) => (count === 0 ? 'nobody new' : countedInFull(count, 'newcomer'))}
          onChange={(newcomers) => change({ newcomers })}
        />
        <ModelField value={supposed.model} onChange={(model) => change({ model })} />
      </div>
      <Folded summary="Personas" detail="how often each is taken">
        <div className={classes.weights}>
          {personas.map(({ id, label, weight }) => (
            <Slider
              key={id}
              label={label}
              steps={steps.weight}
              value={supposed.weights[id] ?? weight}
              inWords={(share) => (share === 0 ? 'none' : `weight ${share}`)}
              onChange={(share) => change({ weights: { ...supposed.weights, [id]: share } })}
            />
          ))}
        </div>
      </Folded>
    </>
  );
}

/** Whose price the tokens have; the fleet's own are offered. */
function ModelField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (model: string) => void;
}) {
  const models = useFleet().data?.mind.models ?? [];
  return (
    <>
      <TextInput
        label="Model, for the price"
        placeholder={models[0]?.model ?? 'gpt-4o-mini'}
        list="models-of-the-fleet"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id="models-of-the-fleet">
        {models.map(({ model }) => (
          <option key={model} value={model} />
        ))}
      </datalist>
    </>
  );
}
