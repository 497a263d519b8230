import { Skeleton } from '@mantine/core';
import type { Fleet } from '#api/fleet';
import { useFleet } from '../fleet/fleet-query.ts';
import { Panel } from '../parts/panel.tsx';
import { inDollars, inShort } from '../parts/words.ts';
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
      ) : (
        <>
          {mind.models.length === 0 ? (
            <p className={classes.pictures}>{scriptedInWords(mind)}</p>
          ) : (
            <ul className={classes.models}>
              {mind.models.map((model) => (
                <ModelPriceRow key={model.model} provider={mind.provider} {...model} />
              ))}
            </ul>
          )}
          {mind.pictures !== null && <p className={classes.pictures}>{picturesInWords(mind.pictures)}</p>}
        </>
      )}
    </Panel>
  );
}

function scriptedInWords({ pictures }: Fleet['mind']): string {
  const decides = 'The scripted mind decides: no model is asked';
  return pictures === null ? `${decides}, and nothing is paid.` : `${decides} what to do.`;
}

type Pictures = NonNullable<Fleet['mind']['pictures']>;

function picturesInWords({ model, measuredBecause, tokens, usdPerThousand }: Pictures): string {
  const cost = costInWords(tokens, usdPerThousand);
  return measuredBecause === null
    ? `Pictures: ${model} describes each once, for ${cost}.`
    : `Pictures are measured, which costs nothing, because ${measuredBecause}. With ${model} each would be described once, for ${cost}.`;
}

function costInWords(tokens: number | null, usdPerThousand: number | null): string {
  const price =
    usdPerThousand === null ? 'at an unknown price' : `${inDollars(usdPerThousand)} a thousand pictures`;
  return tokens === null ? 'an unknown number of tokens' : `about ${inShort(tokens)} tokens (${price})`;
}
