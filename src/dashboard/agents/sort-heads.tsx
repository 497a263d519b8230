import { useSearchParams } from 'react-router';
import { type AgentSort, usualDirection } from '#api/agent-order';
import classes from './agents-table.module.css';
import { type Column, columns } from './columns.ts';
import type { ListFilter } from './list-filter.ts';

/** The heads of the columns; a click sorts by one, a second click turns the order round, a third gives it up. */
export function SortHeads({ filter }: { readonly filter: ListFilter }) {
  const [, setQuery] = useSearchParams();
  const sortBy = (sort: AgentSort): void =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        const usual = usualDirection(sort);
        if (filter.sort !== sort) {
          next.set('sort', sort);
          next.delete('direction');
        } else if (filter.direction === usual) next.set('direction', usual === 'asc' ? 'desc' : 'asc');
        else {
          next.delete('sort');
          next.delete('direction');
        }
        return next;
      },
      { replace: true },
    );
  return columns.map((column) => (
    <th
      key={column.label}
      scope="col"
      data-numeric={column.isNumeric || undefined}
      aria-sort={column.sort === null ? undefined : ariaSort(filter, column.sort)}
    >
      {column.sort === null ? (
        column.label
      ) : (
        <SortButton column={column} sort={column.sort} filter={filter} onSort={sortBy} />
      )}
    </th>
  ));
}

function ariaSort({ sort, direction }: ListFilter, own: AgentSort): 'ascending' | 'descending' | undefined {
  if (sort !== own) return undefined;
  return direction === 'asc' ? 'ascending' : 'descending';
}

interface SortButtonProps {
  readonly column: Column;
  readonly sort: AgentSort;
  readonly filter: ListFilter;
  readonly onSort: (sort: AgentSort) => void;
}

function SortButton({ column: { label, hint }, sort, filter, onSort }: SortButtonProps) {
  return (
    <button type="button" className={classes.sorter} title={hint} onClick={() => onSort(sort)}>
      {label}
      {sort === filter.sort && <span aria-hidden="true">{filter.direction === 'asc' ? '↑' : '↓'}</span>}
    </button>
  );
}
