import type { ModelCall } from '#api/ticks';
import { inDollars, inFull, tookInWords } from '../parts/words.ts';
import classes from './calls.module.css';
import { Answer } from './conversation.tsx';
import outcomeClasses from './outcome.module.css';

interface CallsProps {
  /** In the order in which the models were asked. */
  readonly calls: readonly ModelCall[];
  /** The one that became the plan; it is shown by itself. */
  readonly answer: string | null;
}

/** Every time a model was asked: which, why, what came of it and what it took. */
export function Calls({ calls, answer }: CallsProps) {
  if (calls.length === 0) return null;
  return (
    <ol className={classes.calls} aria-label="Calls of models">
      {keyed(calls).map(([key, call]) => (
        <li key={key} className={classes.call}>
          <p className={classes.head}>
            <span className={classes.purpose}>{purposes[call.purpose]}</span>
            <span
              className={outcomeClasses.outcome}
              data-outcome={call.outcome === 'answered' ? 'confirmed' : 'failed'}
            >
              {outcomes[call.outcome]}
            </span>
            <span className={classes.facts}>
              {call.purpose === 'image'
                ? ''
                : `${inFull(call.inputTokens)} tokens in, ${inFull(call.outputTokens)} out · `}
              {priceOf(call)} · {tookInWords(call.ms)}
            </span>
          </p>
          <p className={classes.model}>
            {call.model} ({call.provider}){call.canary !== undefined && ' · canary'}
          </p>
          {call.error !== null && (
            <p className={classes.error}>
              <code>{call.error.code}</code> {call.error.message}
            </p>
          )}
          {call.answer !== null && call.answer !== answer && <Answer text={call.answer} />}
        </li>
      ))}
    </ol>
  );
}

const purposes = {
  plan: 'Asked for a plan',
  repair: 'Asked again, because the answer was no plan',
  rewrite: 'Asked for other words, because these had been said before or may not be published',
  room: 'Asked again with more room, because the answer ended in its middle',
  filter: 'Asked again without the texts that a content filter refused',
  embed: 'Asked what a text means, to compare it with others',
  describe: 'Asked what a picture shows',
  image: 'Made an image',
} as const satisfies Record<ModelCall['purpose'], string>;

const outcomes = {
  answered: 'Answered',
  unusable: 'Not usable',
  failed: 'Failed',
} as const satisfies Record<ModelCall['outcome'], string>;

function priceOf({ costUsd }: ModelCall): string {
  return costUsd === null ? 'price unknown' : inDollars(costUsd);
}

/** A call has no name of its own but its place, which never changes. */
function keyed(calls: readonly ModelCall[]): readonly (readonly [number, ModelCall])[] {
  return calls.map((call, place) => [place, call] as const);
}
