import type { DirectorFigures, Wish } from '#api/director';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inFull } from '../parts/words.ts';
import classes from './people-page.module.css';
import { useDirector, useDirectorFigures, useWishes } from './people-query.ts';
import { unsaidInWords } from './words.ts';

const shown = 10;

/** What agents would have said to people and did not: wishes that nobody carried out, and why. */
export function UnsaidPanel() {
  const director = useDirector();
  const figures = useDirectorFigures();
  const lists = [useWishes('dropped', shown), useWishes('expired', shown), useWishes('suggested', shown)];
  const failed = [figures, ...lists].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined)
    return (
      <FailureNotice
        title="What was not said could not be read"
        reason={sentenceFor(failed.error)}
        onRetry={() => void failed.refetch()}
      />
    );
  // Ids ascend with time.
  const wishes = lists
    .flatMap(({ data }) => data?.items ?? [])
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .slice(0, shown);
  const mode = director.data?.settings.mode ?? 'on';
  return (
    <Panel title="Not said">
      {figures.data !== undefined && <Counted figures={figures.data} isOff={mode === 'off'} />}
      {wishes.length === 0 ? (
        <Notice icon="check" title="Nothing was held back">
          Wishes that an agent did not carry out are listed here, with the reason.
        </Notice>
      ) : (
        <ul className={classes.list}>
          {wishes.map((wish) => (
            <Unsaid key={wish.id} wish={wish} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface CountedProps {
  readonly figures: DirectorFigures;
  readonly isOff: boolean;
}

function Counted({ figures, isOff }: CountedProps) {
  return (
    <p className={classes.text}>
      {isOff && (
        <strong>
          The director is off: {inFull(figures.waiting)} {figures.waiting === 1 ? 'post' : 'posts'} would get
          an agent now.{' '}
        </strong>
      )}
      {unsaidInWords(figures)}
    </p>
  );
}

const statusWords = {
  open: 'Open',
  suggested: 'Suggested, and not sent',
  'carried-out': 'Carried out',
  expired: 'Expired',
  dropped: 'Dropped',
} as const satisfies Record<Wish['status'], string>;

function Unsaid({ wish: { kind, username, status, notBefore, reason } }: { readonly wish: Wish }) {
  return (
    <li className={classes.entry}>
      <div className={classes.what}>
        <strong>
          A {kind} for <bdi>@{username}</bdi>
        </strong>{' '}
        · {statusWords[status]}, <RelativeTime at={notBefore} />
        <span className={classes.detail}>{reason}</span>
      </div>
    </li>
  );
}
