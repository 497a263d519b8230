import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import type { AgentRelation } from '#api/agent-deeds';
import type { Agent } from '#api/agents';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { counted, countedInFull } from '../parts/words.ts';
import classes from './deeds.module.css';
import { useRelations } from './deeds-query.ts';
import { RelationGraph } from './relation-graph.tsx';

/** Whom the agent deals with: people and agents around it as a drawing, and the same as a list. */
export function Relations({ agent }: { readonly agent: Agent }) {
  const relations = useRelations(agent.id);
  const { data } = relations;
  return (
    <Panel title="Whom it deals with">
      {data === undefined ? (
        relations.isError ? (
          <FailureNotice
            title="Whom it deals with could not be read"
            reason={sentenceFor(relations.error)}
            onRetry={() => void relations.refetch()}
          />
        ) : (
          <Skeleton height={240} radius={0} />
        )
      ) : data.items.length === 0 ? (
        <Notice icon="agents" title="Nobody yet">
          Whom this agent likes, comments on or answers appears here.
        </Notice>
      ) : (
        <div className={classes.relations}>
          <RelationGraph name={agent.name} relations={data.items} />
          <RelationList title="People" relations={data.items.filter(({ kind }) => kind === 'person')} />
          <RelationList title="Agents" relations={data.items.filter(({ kind }) => kind === 'agent')} />
          <p className={classes.note}>
            By its latest 1,000 likes, comments and answers
            {data.since !== null && (
              <>
                , the oldest of them <RelativeTime at={data.since} whenAhead="now" />
              </>
            )}
            .
            {data.others > 0 && ` ${countedInFull(data.others, 'account')} with whom it deals less left out.`}
          </p>
        </div>
      )}
    </Panel>
  );
}

interface RelationListProps {
  readonly title: string;
  readonly relations: readonly AgentRelation[];
}

function RelationList({ title, relations }: RelationListProps) {
  if (relations.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <ul className={classes.accounts} aria-label={`${title} it deals with`}>
        {relations.map((relation) => (
          <li key={relation.username}>
            <span className={classes.account}>
              {relation.agentId === null ? (
                `@${relation.username}`
              ) : (
                <Link to={`/agents/${relation.agentId}`}>@{relation.username}</Link>
              )}
            </span>
            <span>{deedsOf(relation)}</span>
            <RelativeTime at={relation.lastAt} whenAhead="now" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function deedsOf({ comments, replies, likes }: AgentRelation): string {
  return [
    comments > 0 ? counted(comments, 'comment') : '',
    replies > 0 ? counted(replies, 'answer') : '',
    likes > 0 ? counted(likes, 'like') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
