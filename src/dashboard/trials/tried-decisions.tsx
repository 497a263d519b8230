import type { TriedDecision, TriedPersona } from '#api/models';
import { pictureAddress } from '../parts/picture-address.ts';
import { PictureRow } from '../parts/picture-row.tsx';
import { placeKey } from '../parts/place-key.ts';
import { inDollars, inFull, readableId } from '../parts/words.ts';
import classes from './draft-trial.module.css';

interface TriedDecisionsProps {
  readonly tried: TriedPersona;
  /** What the two sides are called. */
  readonly titles: { readonly before: string; readonly after: string };
}

/** What an agent would do with some pictures, as it is now beside as it is typed. */
export function TriedDecisions({ tried, titles }: TriedDecisionsProps) {
  const titleOf = (id: string): string =>
    tried.pictures.find((picture) => picture.id === id)?.title ?? 'a picture';
  return (
    <>
      <PictureRow
        label="Pictures that it was tried on"
        pictures={tried.pictures.map(({ title, author, imageUrl }) => ({
          src: pictureAddress(imageUrl),
          alt: title,
          caption: author === null ? title : `${title} by @${author}`,
        }))}
      />
      <div className={classes.sides}>
        {tried.before !== null && (
          <Decision title={titles.before} decision={tried.before} titleOf={titleOf} />
        )}
        <Decision title={titles.after} decision={tried.after} titleOf={titleOf} />
      </div>
    </>
  );
}

interface DecisionProps {
  readonly title: string;
  readonly decision: TriedDecision;
  readonly titleOf: (id: string) => string;
}

function Decision({ title, decision, titleOf }: DecisionProps) {
  const { plan, guard, inputTokens, outputTokens, costUsd } = decision;
  return (
    <section className={classes.side} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.thought}>{plan.thought}</p>
      <ul className={classes.actions}>
        {plan.actions.map((action, place) => (
          <li key={placeKey(place)}>
            <Action action={action} titleOf={titleOf} />
          </li>
        ))}
        {plan.actions.length === 0 && <li>Only looks.</li>}
      </ul>
      {guard.map(({ code, message }) => (
        <p key={`${code} ${message}`} className={classes.note}>
          Held back: {message}
        </p>
      ))}
      <p className={classes.note}>{costInWords(inputTokens + outputTokens, costUsd)}</p>
    </section>
  );
}

function costInWords(tokens: number, costUsd: number | null): string {
  if (tokens === 0) return 'No model was asked.';
  return `${inFull(tokens)} tokens, ${costUsd === null ? 'price unknown' : inDollars(costUsd)}`;
}

type PlanAction = TriedDecision['plan']['actions'][number];

function Action({
  action,
  titleOf,
}: {
  readonly action: PlanAction;
  readonly titleOf: (id: string) => string;
}) {
  switch (action.kind) {
    case 'like':
      return <>Likes “{titleOf(action.targetId)}”.</>;
    case 'comment':
      return (
        <>
          Says about “{titleOf(action.targetId)}”: <q>{action.content}</q>
        </>
      );
    case 'reply':
      return (
        <>
          Answers under “{titleOf(action.targetId)}”: <q>{action.content}</q>
        </>
      );
    case 'post':
      return (
        <>
          Posts “{action.title}” ({readableId(action.image.workflow)}): <q>{action.description}</q>
        </>
      );
    case 'browse':
      return <>Only looks.</>;
  }
}
