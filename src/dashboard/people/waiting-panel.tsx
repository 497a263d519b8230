import { dropWish, sendWish, type Wish } from '#api/director';
import type { Person } from '#api/people';
import { useFleet } from '../fleet/fleet-query.ts';
import { isAtLimit } from '../fleet/words.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Folded } from '../parts/folded.tsx';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inFull } from '../parts/words.ts';
import classes from './people-page.module.css';
import { useDirector, usePeopleCommand, useWishes } from './people-query.ts';
import { usePeople } from './use-people.ts';
import { nextInWords, weekSeconds } from './words.ts';

/** Newcomers who are read at once, and of each group how many are shown unasked. */
const read = 200;
const shown = 8;

/** Newcomers who wait for their first response, and what will happen; those to whom nobody is sent stand folded below. */
export function WaitingPanel({ pace }: { readonly pace: number }) {
  const settings = useDirector().data?.settings;
  const fleet = useFleet().data;
  const isLimited = fleet !== undefined && isAtLimit(fleet);
  const waiting = usePeople({ waiting: 'true', limit: read });
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
  const pending = (wishes.data?.items ?? []).filter(
    ({ status }) => status === 'open' || status === 'suggested',
  );
  const entries = (waiting.data?.items ?? []).map((person) => ({
    person,
    wish: pending.find(({ itemId }) => itemId === person.firstPost?.itemId),
    ageSeconds: ageOf(person, pace),
  }));
  const isWished = ({ wish }: (typeof entries)[number]) => wish !== undefined;
  const [served, leftAlone] = partition(entries, (entry) => isWished(entry) || isServed(entry));
  // Whoever is about to be answered first, then the latest.
  const queue = served.toSorted(
    (one, other) => Number(isWished(other)) - Number(isWished(one)) || one.ageSeconds - other.ageSeconds,
  );
  const entryOf = ({ person, wish, ageSeconds }: (typeof entries)[number]) => (
    <Waiting
      key={person.username}
      person={person}
      wish={wish}
      next={settings === undefined ? null : nextInWords(ageSeconds, { ...settings, isAtLimit: isLimited })}
    />
  );
  return (
    <Panel title="Waiting for a first response" aside={<span>{inFull(queue.length)}</span>}>
      {queue.length === 0 ? (
        <Notice icon="check" title="Nobody waits">
          Whoever posts for the first time is listed here until somebody responds.
        </Notice>
      ) : (
        <ul className={classes.list}>{queue.slice(0, shown).map(entryOf)}</ul>
      )}
      {queue.length > shown && (
        <Folded summary={`${inFull(queue.length - shown)} more`} detail="those who came earlier">
          <ul className={classes.list}>{queue.slice(shown).map(entryOf)}</ul>
        </Folded>
      )}
      {leftAlone.length > 0 && (
        <Folded
          summary={`${inFull(leftAlone.length)} to whom no agent is sent`}
          detail="held out, without agents by their own wish, or a week without an answer"
        >
          <ul className={classes.list}>{leftAlone.map(entryOf)}</ul>
        </Folded>
      )}
    </Panel>
  );
}

/** @returns seconds of fleet time since the first post */
function ageOf({ firstPost }: Person, pace: number): number {
  return firstPost === null ? 0 : ((Date.now() - Date.parse(firstPost.postedAt)) / 1000) * pace;
}

function isServed({
  person: { arm, optedOut },
  ageSeconds,
}: {
  person: Person;
  ageSeconds: number;
}): boolean {
  return arm !== 'control' && optedOut === 'no' && ageSeconds <= weekSeconds;
}

function partition<T>(all: readonly T[], holds: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
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
      <RelativeTime at={notBefore} whenPassed="now" />: {reason}
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
