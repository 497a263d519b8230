import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import type { AgentText } from '#api/agent-deeds';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import classes from './deeds.module.css';
import { useTexts } from './deeds-query.ts';

/** What the agent has written, newest first, each text with the visit that wrote it. */
export function Texts({ agentId }: { readonly agentId: string }) {
  const texts = useTexts(agentId);
  const shown = texts.data?.pages.flatMap(({ items }) => items);
  return (
    <Panel title="Texts">
      {shown === undefined ? (
        texts.isError ? (
          <FailureNotice
            title="The texts could not be read"
            reason={sentenceFor(texts.error)}
            onRetry={() => void texts.refetch()}
          />
        ) : (
          <Skeleton height={160} radius={0} />
        )
      ) : shown.length === 0 ? (
        <Notice icon="bubble" title="No texts yet">
          What this agent comments, answers and posts appears here.
        </Notice>
      ) : (
        <ul className={classes.texts}>
          {shown.map((text) => (
            <Text key={text.id} text={text} />
          ))}
        </ul>
      )}
      {texts.hasNextPage && (
        <div className={classes.more}>
          <BusyButton
            variant="default"
            size="xs"
            isBusy={texts.isFetchingNextPage}
            onClick={() => void texts.fetchNextPage()}
          >
            Show older texts
          </BusyButton>
        </div>
      )}
    </Panel>
  );
}

const verbs = { comment: 'Commented', reply: 'Answered', post: 'Posted' } as const;

function Text({ text: { kind, title, text, to, at, tickId } }: { readonly text: AgentText }) {
  return (
    <li className={classes.text} data-kind={kind}>
      <p className={classes.about}>
        <span>
          {verbs[kind]}
          {to !== null && ` to @${to}`}
        </span>
        <span>
          <RelativeTime at={at} whenAhead="now" />
          {tickId !== null && (
            <>
              {' · '}
              <Link to={`/ticks/${tickId}`}>Why</Link>
            </>
          )}
        </span>
      </p>
      {title !== null && <p className={classes.title}>{title}</p>}
      <p className={classes.words}>{text}</p>
    </li>
  );
}
