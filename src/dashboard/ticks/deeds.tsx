import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { PerceivedItem, Tick, TickAction } from '#api/ticks';
import { kinds } from '../activity/kinds.ts';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { pictureAddress } from '../parts/picture-address.ts';
import { counted, tookInWords } from '../parts/words.ts';
import classes from './deeds.module.css';
import { markedParts } from './marked-parts.ts';
import outcomeClasses from './outcome.module.css';
import { PictureFacts } from './picture-facts.tsx';
import { reasonsFor } from './reasons.ts';

/** What the agent did and to whom, action by action: why, what it knew of the picture, and what became of it. */
export function Deeds({ tick }: { readonly tick: Tick }) {
  const seen = new Map(tick.perception?.items.map((item) => [item.id, item]));
  const clicked = useClicked();
  return (
    <ol className={classes.actions} aria-label="Actions">
      {tick.actions.map((action) => (
        <Deed
          key={action.id}
          action={action}
          target={seen.get(action.targetId ?? '')}
          title={action.kind === 'post' ? (postTitle(tick, action) ?? null) : null}
          reasons={reasonsFor(tick, action)}
          isClicked={clicked === anchorOf(action.id)}
        />
      ))}
    </ol>
  );
}

/** The part of an address that leads to one action of a visit. */
export function anchorOf(actionId: string): string {
  return `action-${actionId}`;
}

/** The action that somebody came for, brought into sight. */
function useClicked(): string {
  const anchor = useLocation().hash.slice(1);
  useEffect(() => {
    if (anchor !== '') document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
  }, [anchor]);
  return anchor;
}

interface DeedProps {
  readonly action: TickAction;
  readonly target: PerceivedItem | undefined;
  /** Of a post. */
  readonly title: string | null;
  readonly reasons: readonly string[];
  /** It is what led to this page. */
  readonly isClicked: boolean;
}

function Deed({ action, target, title, reasons, isClicked }: DeedProps) {
  const { kind, status, attempts, content, error, sentAt, settledAt } = action;
  const imageUrl = kind === 'post' ? action.imageUrl : (target?.imageUrl ?? null);
  return (
    <li
      id={anchorOf(action.id)}
      className={classes.action}
      data-kind={kind}
      data-clicked={isClicked || undefined}
    >
      <span className={classes.frame}>
        <Picture src={pictureAddress(imageUrl)} alt="" />
      </span>
      <div className={classes.body}>
        <p className={classes.head}>
          <span className={classes.kind}>
            <Icon name={kinds[kind === 'reply' ? 'comment' : kind].icon} size={14} />
            {labels[kind]}
          </span>
          <span className={outcomeClasses.outcome} data-outcome={status}>
            {statusWords[status]}
          </span>
          <span className={classes.facts}>
            {attempts > 1 && `${counted(attempts, 'attempt')} · `}
            {sentAt !== null && settledAt !== null && tookInWords(Date.parse(settledAt) - Date.parse(sentAt))}
          </span>
        </p>
        <p className={classes.aim}>{title ?? aimOf(target)}</p>
        {content !== null && content !== '' && <Said content={content} restsOn={action.restsOn} />}
        {error !== null && <p className={classes.error}>{error}</p>}
        {reasons.length > 0 && (
          <ul className={classes.reasons} aria-label="Why">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {target?.picture !== undefined && <PictureFacts picture={target.picture} />}
      </div>
    </li>
  );
}

/** Words of a comment or reply; those that rest on what was known of the picture are marked. */
function Said({
  content,
  restsOn = [],
}: {
  readonly content: string;
  readonly restsOn?: TickAction['restsOn'];
}) {
  return (
    <>
      <p className={classes.content}>
        {markedParts(content, restsOn).map(({ text, at, isMarked }) =>
          isMarked ? (
            <mark key={at} className={classes.rests}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {restsOn.length > 0 && <p className={classes.key}>Marked words rest on what it knew of the picture.</p>}
    </>
  );
}

const labels = { like: 'Like', comment: 'Comment', reply: 'Reply', post: 'Post' } as const;

const statusWords = {
  planned: 'Planned',
  sent: 'Sent, no answer yet',
  confirmed: 'Confirmed',
  failed: 'Failed',
  abandoned: 'Abandoned',
} as const;

function aimOf(target: PerceivedItem | undefined): string {
  if (target === undefined) return 'A picture that is no longer in the trace';
  const title = target.title === '' ? 'a picture' : `“${target.title}”`;
  return target.author == null ? title : `${title} by ${target.author.name}`;
}

/** The ledger's rows follow the plan's actions in order, without those that only look. */
function postTitle({ plan, actions }: Tick, action: TickAction): string | undefined {
  const posts = plan?.actions.filter((planned) => planned.kind === 'post') ?? [];
  const place = actions.filter(({ kind }) => kind === 'post').findIndex(({ id }) => id === action.id);
  const title = posts[place]?.title;
  return title === undefined ? undefined : `“${title}”`;
}
