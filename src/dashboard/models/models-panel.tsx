import { Skeleton } from '@mantine/core';
import { useFleet } from '../fleet/fleet-query.ts';
import { Panel } from '../parts/panel.tsx';
import { ModelPriceRow } from './model-price-row.tsx';
import classes from './models.module.css';
import { TrialButton } from './trial-button.tsx';

/** The models in use: how they are asked, what they cost, and a way to try them. */
export function ModelsPanel() {
  const mind = useFleet().data?.mind;
  return (
    <Panel title="Models" aside={<TrialButton />}>
      {mind === undefined ? (
        <Skeleton height={60} radius={10} />
      ) : mind.models.length === 0 ? (
        <p className={classes.note}>The scripted mind decides: no model is asked, and nothing is paid.</p>
      ) : (
        <ul className={classes.models}>
          {mind.models.map((model) => (
            <ModelPriceRow key={model.model} provider={mind.provider} {...model} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
