import type { TriedPersona as Tried, TriedDecision } from '#api/models';
import { Picture } from '../parts/picture.tsx';
import { pictureAddress } from '../parts/picture-address.ts';
import { placeKey } from '../parts/place-key.ts';
import { inDollars, inFull, readableId } from '../parts/words.ts';
import classes from './try-panel.module.css';

/** What an agent would do with some pictures, as it is published beside as it is typed. */
export function TriedPersona({ tried }: { readonly tried: Tried }) {
  const titleOf = (id: string): string =>
    tried.pictures.find((picture) => picture.id === id)?.title ?? 'a picture';
  return (
    <>
      <ul className={classes.pictures} aria-label="Pictures that it was tried on">
        {tried.pictures.map(({ id, title, author, imageUrl }) => (
          <li key={id}>
            <span className={classes.frame}>
              <Picture src={pictureAddress(imageUrl)} alt={title} />
            </span>
            <span className={classes.caption}>
              {title}
              {author !== null && ` by @${author}`}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.sides}>
        {tried.before !== null && <Decision title="As published" decision={tried.before} titleOf={titleOf} />}
        <Decision title="As typed" decision={tried.after} titleOf={titleOf} />
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
