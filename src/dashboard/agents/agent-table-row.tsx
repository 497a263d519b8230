import { ActionIcon, Checkbox, Loader, Tooltip } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Agent } from '#api/agents';
import { sentenceFor } from '../http/errors.ts';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { inDollars, inShort, readableId } from '../parts/words.ts';
import { useAgentCommands } from './agent-query.ts';
import { AgentStatus, isHeldBack } from './agent-status.tsx';
import classes from './agents-table.module.css';
import { mainCommands } from './main-commands.ts';
import { NextStep } from './next-step.tsx';

interface AgentTableRowProps {
  readonly agent: Agent;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isSelected: boolean;
  /** @param isRange with all rows between the one that was chosen before and this one */
  readonly onSelect: (agent: Agent, isSelected: boolean, isRange: boolean) => void;
}

/** One agent of the table. */
export const AgentTableRow = memo(function AgentTableRow(props: AgentTableRowProps) {
  const { agent, index, top, height, isSelected, onSelect } = props;
  return (
    <tr
      className={classes.row}
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
      data-agent={agent.username}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <td>
        <Checkbox
          size="xs"
          aria-label={`Select ${agent.name}`}
          checked={isSelected}
          onChange={(event) => onSelect(agent, event.currentTarget.checked, hasShift(event.nativeEvent))}
        />
      </td>
      <td className={classes.who}>
        <Face name={agent.name} size={36} />
        <div className={classes.names}>
          <Link className={classes.name} to={`/agents/${agent.id}`}>
            {agent.name}
          </Link>
          <span className={classes.detail}>@{agent.username}</span>
        </div>
      </td>
      <td className={classes.persona}>{readableId(agent.personaId)}</td>
      <td className={classes.state}>
        <AgentStatus agent={agent} />
        <span className={classes.detail} title={agent.statusReason ?? undefined}>
          {agent.statusReason !== null && (agent.status !== 'running' || isHeldBack(agent)) ? (
            agent.statusReason
          ) : (
            <NextStep agent={agent} />
          )}
        </span>
      </td>
      <td className={classes.number} data-kind="post">
        {inShort(agent.totalPosts)}
      </td>
      <td className={classes.number} data-kind="comment">
        {inShort(agent.totalComments)}
      </td>
      <td className={classes.number} data-kind="like">
        {inShort(agent.totalLikes)}
      </td>
      <td className={classes.number}>{inShort(agent.lastWeek.commentsToPeople)}</td>
      <td className={classes.number} data-bad={agent.lastWeek.failedVisits > 0 || undefined}>
        {inShort(agent.lastWeek.failedVisits)}
      </td>
      <td className={classes.number}>{inDollars(agent.lastWeek.costUsd)}</td>
      <td className={classes.last}>
        {agent.lastActionAt === null ? 'never' : <RelativeTime at={agent.lastActionAt} whenAhead="now" />}
      </td>
      <td>
        <RowCommands agent={agent} />
      </td>
    </tr>
  );
});

/** A box changes by a click, also where the keyboard makes one. */
function hasShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

/** The commands that apply to an agent as it is; they never leave their place, so that the focus is not lost. */
function RowCommands({ agent }: { readonly agent: Agent }) {
  const { give, isBusyWith, refused, dismiss } = useAgentCommands(agent.id);
  const main = mainCommands[agent.status];
  const isStoppable = agent.status !== 'idle';
  const isBusy = isBusyWith(main.command);
  const isStopping = isBusyWith('stop');
  const refusal = refused === null ? null : sentenceFor(refused.error);
  return (
    <div className={classes.commands}>
      {refusal !== null && (
        <Tooltip label={refusal} multiline maw={320}>
          <button type="button" className={classes.refused} onClick={dismiss}>
            <Icon name="alert" size={15} />
            <span className="unseen" role="alert">
              {agent.name} refused: {refusal}
            </span>
          </button>
        </Tooltip>
      )}
      <ActionIcon
        variant="default"
        size={30}
        aria-label={`${main.label} ${agent.name}`}
        title={main.label}
        aria-busy={isBusy}
        onClick={() => give(main.command)}
      >
        {isBusy ? <Loader size={14} /> : <Icon name={main.icon} size={15} />}
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={`Stop ${agent.name}`}
        title={isStoppable ? 'Stop' : 'Not started'}
        aria-disabled={!isStoppable}
        data-disabled={!isStoppable}
        aria-busy={isStopping}
        onClick={() => {
          if (isStoppable) give('stop');
        }}
      >
        {isStopping ? <Loader size={14} /> : <Icon name="stop" size={15} />}
      </ActionIcon>
    </div>
  );
}
