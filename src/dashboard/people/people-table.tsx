import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  optInPerson,
  optOutPerson,
  type PeoplePage,
  type Person,
  personKinds,
  setPersonKind,
} from '#api/people';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { usePeopleCommand } from './people-query.ts';
import classes from './people-table.module.css';

/** Rows that are shown unasked. */
const few = 20;

/** Everybody who posted or commented and is no agent of the fleet; here it is said who wants no agents. */
export function PeopleTable({ page: { items, nextCursor } }: { readonly page: PeoplePage }) {
  const [count, setCount] = useState(few);
  return (
    <Panel title="Everybody" aside={nextCursor !== null && <span>The latest {items.length}</span>}>
      {items.length === 0 ? (
        <Notice icon="agents" title="Nobody has been seen yet" />
      ) : (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">First post</th>
                <th scope="col">First response</th>
                <th scope="col">Came back</th>
                <th scope="col">Is</th>
                <th scope="col">Agents may come</th>
              </tr>
            </thead>
            <tbody>
              {items.slice(0, count).map((person) => (
                <Row key={person.username} person={person} />
              ))}
            </tbody>
          </table>
          {count < items.length && (
            <Button
              className={classes.more}
              variant="default"
              onClick={() => setCount((before) => before + 2 * few)}
            >
              Show more
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}

function Row({ person }: { readonly person: Person }) {
  const { name, username, firstPost, cameBackAt, arm } = person;
  const response = firstPost?.firstResponse ?? null;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={classes.detail}>
          {username}
          {arm === 'control' && ' · held out'}
        </span>
      </th>
      <td>
        {firstPost === null ? (
          '–'
        ) : (
          <>
            {firstPost.title}
            <span className={classes.detail}>
              <RelativeTime at={firstPost.postedAt} />
            </span>
          </>
        )}
      </td>
      <td>
        {response === null ? (
          '–'
        ) : (
          <>
            <RelativeTime at={response.at} />
            <span className={classes.detail}>
              by {response.by === 'person' ? response.username : `agent ${response.username}`}
            </span>
          </>
        )}
      </td>
      <td>{cameBackAt === null ? '–' : <RelativeTime at={cameBackAt} />}</td>
      <td>
        <Kind person={person} />
      </td>
      <td>
        <OptOut person={person} />
      </td>
    </tr>
  );
}

const kindWords = { person: 'A person', marked: 'Somebody’s agent' } as const;

function Kind({ person: { username, name, kind } }: { readonly person: Person }) {
  const changing = usePeopleCommand(setPersonKind);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`What ${name} is`}
        value={kind}
        disabled={changing.isPending}
        onChange={(event) => {
          const chosen = personKinds.find((known) => known === event.currentTarget.value);
          if (chosen !== undefined) changing.mutate({ params: { username }, body: { kind: chosen } });
        }}
        data={personKinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      {changing.isError && <span role="alert">{sentenceFor(changing.error)}</span>}
    </>
  );
}

/** Proposed by the rule, it holds until somebody declines it. */
function OptOut({ person: { username, name, optedOut } }: { readonly person: Person }) {
  const out = usePeopleCommand(optOutPerson);
  const back = usePeopleCommand(optInPerson);
  const failure = out.error ?? back.error;
  const params = { username };
  return (
    <div className={classes.buttons}>
      <span>{optedOut === 'no' ? 'Yes' : optedOut === 'yes' ? 'No' : 'No, it seems'}</span>
      {optedOut !== 'yes' && (
        <BusyButton
          size="xs"
          variant="default"
          isBusy={out.isPending}
          aria-label={`No agents for ${name}`}
          onClick={() => out.mutate({ params })}
        >
          {optedOut === 'no' ? 'No agents' : 'Confirm'}
        </BusyButton>
      )}
      {optedOut !== 'no' && (
        <BusyButton
          size="xs"
          variant="default"
          isBusy={back.isPending}
          aria-label={`Agents may come to ${name}`}
          onClick={() => back.mutate({ params })}
        >
          {optedOut === 'proposed' ? 'Decline' : 'Allow'}
        </BusyButton>
      )}
      {failure !== null && <span role="alert">{sentenceFor(failure)}</span>}
    </div>
  );
}
