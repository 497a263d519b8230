import { Button, Checkbox, Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';
import { Link } from 'react-router';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { countedInFull, inFull } from '../parts/words.ts';
import { AgentTableRow } from './agent-table-row.tsx';
import classes from './agents-table.module.css';
import { BulkBar } from './bulk-bar.tsx';
import { BulkProgress } from './bulk-progress.tsx';
import type { ListFilter } from './list-filter.ts';
import type { AgentList } from './merged-reads.ts';
import { SortHeads } from './sort-heads.tsx';
import { useAgentList } from './use-agent-list.ts';
import { type Bulk, useBulk } from './use-bulk.ts';
import { useSelection } from './use-selection.ts';

interface AgentsTableProps {
  readonly filter: ListFilter;
  readonly isFiltered: boolean;
  /** Stands above the rows while none is selected. */
  readonly toolbar: ReactNode;
}

/**
 * The table of agents with what stands above it, which stays as it is while another filter loads other rows: a command
 * on many agents goes on and reports, whatever is listed meanwhile.
 */
export function AgentsTable({ toolbar, ...rows }: AgentsTableProps) {
  const bulk = useBulk();
  return (
    <section className={classes.panel} aria-label="All agents">
      <div className={classes.toolbar} data-filters="">
        {toolbar}
      </div>
      {bulk.run !== null && (
        <div className={classes.toolbar}>
          <BulkProgress run={bulk.run} onCancel={bulk.cancel} onDismiss={bulk.dismiss} />
        </div>
      )}
      <AgentRows key={JSON.stringify(rows.filter)} bulk={bulk} {...rows} />
    </section>
  );
}

const rowHeight = 60;
const narrowRowHeight = 84;
const isNarrow = (): boolean => window.innerWidth <= 720;

/** The rows of one filter: read and drawn only where they are in sight, however many there are. */
function AgentRows({
  filter,
  isFiltered,
  bulk,
}: Omit<AgentsTableProps, 'toolbar'> & { readonly bulk: Bulk }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const list = useAgentList(filter, sight);
  const { rows, nextCursor, isLoaded } = list.window;
  const isByAge = filter.sort === 'newest' && filter.direction === 'desc';
  const { selected, set, toggle } = useSelection(list.window, isByAge);
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
  const areAllSelected = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <>
      {isFiltered && isLoaded && rows.length > 0 && (
        <p className={classes.matches}>
          {nextCursor === null
            ? countedInFull(rows.length, 'agent matches', 'agents match')
            : `The first ${inFull(rows.length)} that match`}
        </p>
      )}
      {selected.size > 0 && (
        <div className={classes.toolbar} data-selection="">
          <BulkBar
            selected={[...selected.values()]}
            listed={rows}
            filter={filter}
            hasMore={nextCursor !== null && areAllSelected}
            isBusy={bulk.run?.isDone === false}
            onCommand={bulk.start}
            onSelect={set}
          />
        </div>
      )}
      <div className={classes.rows}>
        <div className={classes.scroller} ref={scroller}>
          <table
            className={classes.table}
            aria-label={isByAge ? 'Agents, newest first' : 'Agents'}
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
                    onChange={(event) => set(event.currentTarget.checked ? rows : [])}
                  />
                </th>
                <SortHeads filter={filter} />
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
                      onSelect={toggle}
                    />
                  )
                );
              })}
            </tbody>
          </table>
        </div>
        <State list={list} isFiltered={isFiltered} />
      </div>
    </>
  );
}

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
