import { Button, Checkbox, Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Agent } from '#api/agents';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { AgentTableRow } from './agent-table-row.tsx';
import classes from './agents-table.module.css';
import { BulkBar } from './bulk-bar.tsx';
import type { ListFilter } from './list-filter.ts';
import { type AgentList, useAgentWindow } from './use-agent-window.ts';

interface AgentsTableProps {
  readonly filter: ListFilter;
  readonly isFiltered: boolean;
  /** Stands above the rows while none is selected. */
  readonly toolbar: ReactNode;
}

/** The table of agents with what stands above it, which stays as it is while another filter loads other rows. */
export function AgentsTable({ toolbar, ...rows }: AgentsTableProps) {
  return (
    <section className={classes.panel} aria-label="All agents">
      <div className={classes.toolbar}>{toolbar}</div>
      <AgentRows key={JSON.stringify(rows.filter)} {...rows} />
    </section>
  );
}

const rowHeight = 60;
const narrowRowHeight = 84;
const isNarrow = (): boolean => window.innerWidth <= 720;

/** The rows of one filter: read and drawn only where they are in sight, however many there are. */
function AgentRows({ filter, isFiltered }: Omit<AgentsTableProps, 'toolbar'>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const list = useAgentWindow(filter, sight);
  const { rows, nextCursor, isLoaded } = list.window;
  const [selected, setSelected] = useState<ReadonlyMap<string, Agent>>(new Map());
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow() ? narrowRowHeight : rowHeight),
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
    onChange: ({ range }) => {
      const first = range?.startIndex ?? 0;
      const last = range?.endIndex ?? 0;
      setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
    },
  });
  const select = useMemo(
    () => (agent: Agent, isSelected: boolean) =>
      setSelected((before) => {
        const next = new Map(before);
        if (isSelected) next.set(agent.id, agent);
        else next.delete(agent.id);
        return next;
      }),
    [],
  );
  const areAllSelected = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <>
      {selected.size > 0 && (
        <div className={classes.toolbar} data-selection="">
          <BulkBar
            selected={[...selected.values()]}
            filter={filter}
            hasMore={nextCursor !== null && areAllSelected}
            onSelect={(agents) => setSelected(new Map(agents.map((agent) => [agent.id, agent])))}
          />
        </div>
      )}
      <div className={classes.scroller} ref={scroller}>
        <table
          className={classes.table}
          aria-label="Agents, newest first"
          aria-rowcount={nextCursor === null ? rows.length + 1 : -1}
          aria-busy={!isLoaded}
        >
          <thead className={classes.head}>
            <tr className={classes.headRow} aria-rowindex={1}>
              <th scope="col">
                <Checkbox
                  size="xs"
                  aria-label="Select all that are listed"
                  checked={areAllSelected}
                  indeterminate={selected.size > 0 && !areAllSelected}
                  onChange={(event) =>
                    setSelected(
                      event.currentTarget.checked ? new Map(rows.map((row) => [row.id, row])) : new Map(),
                    )
                  }
                />
              </th>
              {columns.map(({ label, isNumeric }) => (
                <th key={label} scope="col" data-numeric={isNumeric || undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, key, start, size }) => {
              const agent = rows[index];
              return (
                agent !== undefined && (
                  <AgentTableRow
                    key={key}
                    agent={agent}
                    index={index}
                    top={start}
                    height={size}
                    isSelected={selected.has(agent.id)}
                    onSelect={select}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <State list={list} isFiltered={isFiltered} />
    </>
  );
}

const columns = [
  { label: 'Agent', isNumeric: false },
  { label: 'Persona', isNumeric: false },
  { label: 'Status', isNumeric: false },
  { label: 'Posts', isNumeric: true },
  { label: 'Comments', isNumeric: true },
  { label: 'Likes', isNumeric: true },
  { label: 'Last acted', isNumeric: false },
  { label: 'Commands', isNumeric: false },
] as const;

/** What is said where there is no row to show. */
function State({ list, isFiltered }: { readonly list: AgentList; readonly isFiltered: boolean }) {
  const { rows, isLoaded } = list.window;
  if (list.error !== null && !isLoaded) {
    return (
      <div className={classes.state}>
        <FailureNotice
          title="The agents could not be read"
          reason={sentenceFor(list.error)}
          onRetry={list.retry}
        />
      </div>
    );
  }
  if (!isLoaded) {
    return (
      <div className={classes.state} aria-hidden="true">
        {(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const).map((key) => (
          <Skeleton key={key} height={rowHeight - 20} m={10} width="auto" />
        ))}
      </div>
    );
  }
  if (rows.length > 0) return null;
  return (
    <div className={classes.state}>
      {isFiltered ? (
        <Notice icon="search" title="No agent matches">
          <p className={classes.hint}>Nobody in the fleet fits the search and the filters above.</p>
          <Button component={Link} to="/agents" replace variant="default" size="sm">
            Show all agents
          </Button>
        </Notice>
      ) : (
        <Notice icon="agents" title="There are no agents yet">
          Seed some from the personas, or make one by hand.
        </Notice>
      )}
    </div>
  );
}
