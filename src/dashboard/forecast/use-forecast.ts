import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forecastSeed } from '#api/agent-trials';
import { cancelTrial, type Trial } from '#api/models';
import type { SeedForecast } from '#api/seed-forecast';
import { ask } from '../http/client.ts';
import { isOver, trialKey, useTrial } from '../models/use-trial.ts';
import { forecastBody, type Supposed, type WeightedPersona } from './plan.ts';

/** A forecast that a worker makes, from the button to its end. */
export interface ForecastRun {
  readonly begin: (supposed: Supposed) => void;
  /** Null where there is nothing to call off. */
  readonly cancel: (() => void) | null;
  readonly isBusy: boolean;
  readonly isCancelling: boolean;
  readonly trial: Trial | undefined;
  readonly failure: Error | null;
  /** What came of it, with what was supposed then. */
  readonly outcome: { readonly forecast: SeedForecast; readonly supposed: Supposed } | null;
}

export function useForecast(personas: readonly WeightedPersona[]): ForecastRun {
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<{ readonly trialId: string; readonly supposed: Supposed } | null>(null);
  const starting = useMutation({
    mutationFn: async (supposed: Supposed) => {
      const { trialId } = await ask(forecastSeed, { body: forecastBody(supposed, personas) });
      return { trialId, supposed };
    },
    onSuccess: setAsked,
  });
  const trial = useTrial(asked?.trialId ?? null);
  const cancelling = useMutation({
    mutationFn: (id: string) => ask(cancelTrial, { params: { id } }),
    onSuccess: (ended) => queryClient.setQueryData(trialKey(ended.id), ended),
  });
  const isUnderWay = asked !== null && trial.error === null && !isOver(trial.data);
  const forecast = isUnderWay ? null : (trial.data?.forecast ?? null);
  return {
    begin: starting.mutate,
    cancel: isUnderWay ? () => cancelling.mutate(asked.trialId) : null,
    isBusy: starting.isPending || isUnderWay,
    isCancelling: cancelling.isPending,
    trial: trial.data,
    failure: starting.error ?? cancelling.error ?? trial.error,
    outcome: asked === null || forecast === null ? null : { forecast, supposed: asked.supposed },
  };
}
