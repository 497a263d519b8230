import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { seedAgents } from '#api/agents';
import { changeFleetSettings } from '#api/fleet';
import type { SeedForecast } from '#api/seed-forecast';
import { useRefresh } from '../agents/agent-query.ts';
import { useFleet } from '../fleet/fleet-query.ts';
import { ask } from '../http/client.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { countedInFull, inDollars, inFull } from '../parts/words.ts';
import { mixOf, type Supposed } from './plan.ts';
import classes from './start-fleet.module.css';

interface StartFleetProps {
  readonly forecast: SeedForecast;
  readonly supposed: Supposed;
  readonly personas: readonly { readonly id: string; readonly weight: number }[];
}

/** Makes and starts the very agents of a forecast, after it has said what that starts, changes and costs. */
export function StartFleet({ forecast, supposed, personas }: StartFleetProps) {
  const [isAsking, setAsking] = useState(false);
  const fleet = useFleet().data;
  const refresh = useRefresh();
  const { pace, budgetUsd, agents } = supposed;
  const settings = {
    ...(fleet !== undefined && fleet.pace !== pace ? { pace } : {}),
    ...(budgetUsd > 0 && fleet?.limits.dailyCostUsd !== budgetUsd
      ? { limits: { dailyCostUsd: budgetUsd } }
      : {}),
  };
  const begin = useMutation({
    mutationFn: async () => {
      // The budget holds before anybody runs.
      if (Object.keys(settings).length > 0) await ask(changeFleetSettings, { body: settings });
      return ask(seedAgents, { body: { ...mixOf(supposed, personas), start: true } });
    },
    onSettled: () => void refresh(),
  });
  return (
    <div className={classes.start}>
      <BusyButton leftSection={<Icon name="play" />} isBusy={begin.isPending} onClick={() => setAsking(true)}>
        Start this fleet
      </BusyButton>
      {begin.data !== undefined && (
        <p role="status">
          {inFull(begin.data.created)} made, {inFull(begin.data.started ?? 0)} started.{' '}
          <Link to="/">See what they do</Link>
        </p>
      )}
      {begin.isError && <Refusal title="The fleet refused" error={begin.error} onDismiss={begin.reset} />}
      {isAsking && (
        <Confirm
          title={`Start ${countedInFull(agents, 'agent')}?`}
          action={`Start ${inFull(agents)}`}
          isDangerous={false}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            begin.mutate();
          }}
        >
          <p>
            Makes {countedInFull(agents, 'agent')}, asks FloImg for their accounts and starts them; those of
            them that there are already are started, too. By the forecast they cost about{' '}
            {inDollars(forecast.budget?.costUsdPerDay ?? forecast.perDay.costUsd)} a day with {forecast.model}
            .
          </p>
          {'pace' in settings && (
            <p>
              The pace of the whole fleet becomes {pace}; it is {fleet?.pace} now.
            </p>
          )}
          {'limits' in settings && <p>The whole fleet’s budget becomes {inDollars(budgetUsd)} a day.</p>}
          {budgetUsd === 0 && fleet?.limits.dailyCostUsd === null && <p>No budget holds them.</p>}
        </Confirm>
      )}
    </div>
  );
}
