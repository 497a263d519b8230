import { dropWish, sendWish, type Wish } from '#api/director';
import type { DirectorSettings } from '#api/director-settings';
import type { Person } from '#api/people';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inFull } from '../parts/words.ts';
import classes from './people-page.module.css';
import { useDirector, usePeopleCommand, useWishes } from './people-query.ts';
import { usePeople } from './use-people.ts';
import { nextInWords } from './words.ts';

const shown = 20;

/** Newcomers who wait for their first response, and what will happen. */
export function WaitingPanel({ pace }: { readonly pace: number }) {
  const settings = useDirector().data?.settings;
  const waiting = usePeople({ waiting: 'true', limit: shown });
  const wishes = useWishes();
  const failed = [waiting, wishes].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined)
    return (
      <FailureNotice
        title="Who waits could not be read"
        reason={sentenceFor(failed.error)}
        onRetry={() => void failed.refetch()}
      />
    );
  const people = waiting.data?.items ?? [];
  const pending = (wishes.data?.items ?? []).filter(
    ({ status }) => status === 'open' || status === 'suggested',
  );
  return (
    <Panel
      title="Waiting for a first response"
      aside={<span>{inFull(waiting.data?.summary.waiting ?? 0)}</span>}
    >
      {people.length === 0 ? (
        <Notice icon="check" title="Nobody waits">
          Whoever posts for the first time is listed here until somebody responds.
        </Notice>
      ) : (
        <ul className={classes.list}>
          {people.map((person) => (
            <Waiting
              key={person.username}
              person={person}
              next={settings === undefined ? null : nextOf(person, settings, pace)}
              wish={pending.find(({ itemId }) => itemId === person.firstPost?.itemId)}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function nextOf({ firstPost }: Person, settings: DirectorSettings, pace: number): string | null {
  if (firstPost === null) return null;
  return nextInWords(((Date.now() - Date.parse(firstPost.postedAt)) / 1000) * pace, settings);
}

interface WaitingProps {
  /** What will happen where there is no wish. */
  readonly next: string | null;
  readonly person: Person;
  readonly wish: Wish | undefined;
}

function Waiting({ person: { name, arm, optedOut, firstPost }, next, wish }: WaitingProps) {
  return (
    <li className={classes.entry}>
      <div className={classes.what}>
        <strong>{name}</strong> · {firstPost?.title}
        <span className={classes.detail}>
          {firstPost !== null && (
            <>
              Posted <RelativeTime at={firstPost.postedAt} />.{' '}
            </>
          )}
          {optedOut !== 'no' ? (
            'Wants no agents: none will come.'
          ) : arm === 'control' ? (
            'Held out of the experiment: no agent will come.'
          ) : wish === undefined ? (
            next
          ) : (
            <WishWords wish={wish} />
          )}
        </span>
      </div>
      {wish !== undefined && <WishButtons wish={wish} />}
    </li>
  );
}

function WishWords({ wish: { status, notBefore, reason } }: { readonly wish: Wish }) {
  return (
    <>
      {status === 'suggested' ? 'Suggested' : 'An agent comes'}{' '}
      <RelativeTime at={notBefore} whenPassed="now" />: {reason}.
    </>
  );
}

function WishButtons({ wish: { id, status } }: { readonly wish: Wish }) {
  const sending = usePeopleCommand(sendWish);
  const dropping = usePeopleCommand(dropWish);
  const failure = sending.error ?? dropping.error;
  return (
    <div className={classes.buttons}>
      {status === 'suggested' && (
        <BusyButton size="xs" isBusy={sending.isPending} onClick={() => sending.mutate({ params: { id } })}>
          Send
        </BusyButton>
      )}
      <BusyButton
        size="xs"
        variant="default"
        isBusy={dropping.isPending}
        onClick={() => dropping.mutate({ params: { id } })}
      >
        Drop
      </BusyButton>
      {failure !== null && <span role="alert">{sentenceFor(failure)}</span>}
    </div>
  );
}
