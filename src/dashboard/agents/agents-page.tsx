import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { agentSorts } from '#api/agent-order';
import { useFleet } from '../fleet/fleet-query.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { inFull } from '../parts/words.ts';
import classes from './agents-page.module.css';
import { AgentsTable } from './agents-table.tsx';
import { sortNames } from './columns.ts';
import { ExportButton } from './export-button.tsx';
import { isFiltered, listFilterIn, statusChoices } from './list-filter.ts';
import { personasQuery } from './personas-query.ts';
import { ViewsMenu } from './views-menu.tsx';

/** Every agent, to be found, compared and commanded. */
export function AgentsPage() {
  const [query] = useSearchParams();
  const filter = listFilterIn(query);
  const total = useFleet().data?.agents.total;
  return (
    <div className={classes.page}>
      <PageHead title="Agents" lead={total === undefined ? ' ' : `${inFull(total)} in the fleet`}>
        <ViewsMenu />
        <ExportButton filter={filter} />
        <Button component={Link} to="/agents/seed" variant="default" leftSection={<Icon name="sparkles" />}>
          Seed
        </Button>
        <Button component={Link} to="/agents/new" leftSection={<Icon name="plus" />}>
          New agent
        </Button>
      </PageHead>
      <AgentsTable filter={filter} isFiltered={isFiltered(filter)} toolbar={<Filters />} />
    </div>
  );
}

function Filters() {
  const [query, setQuery] = useSearchParams();
  const personas = useQuery(personasQuery);
  const filter = listFilterIn(query);
  const change = (name: string, value: string, ...without: readonly string[]): void =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        for (const other of without) next.delete(other);
        return next;
      },
      { replace: true },
    );
  return (
    <search className={classes.filters} aria-label="Agents">
      <Search value={query.get('q') ?? ''} onChange={(text) => change('q', text)} />
      <NativeSelect
        aria-label="Status"
        value={query.get('status') ?? ''}
        onChange={(event) => change('status', event.currentTarget.value)}
        data={[
          { value: '', label: 'Any status' },
          ...statusChoices.map((status) => ({ value: status, label: statusLabels[status] })),
        ]}
      />
      <NativeSelect
        aria-label="Persona"
        value={query.get('persona') ?? ''}
        onChange={(event) => change('persona', event.currentTarget.value)}
        data={[
          { value: '', label: 'All personas' },
          ...(personas.data ?? []).map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <NativeSelect
        aria-label="Order"
        value={filter.sort}
        onChange={(event) => change('sort', event.currentTarget.value.replace('newest', ''), 'direction')}
        data={agentSorts.map((sort) => ({ value: sort, label: sortNames[sort] }))}
      />
    </search>
  );
}

const statusLabels = {
  running: 'Running',
  paused: 'Paused',
  idle: 'Idle',
  error: 'Error',
  retired: 'Retired',
} as const;

/** Waits for a pause in the typing before the address changes. */
const typingPauseMs = 250;

function Search({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What this field asked for itself may come back while somebody types on; all else is somebody else's change.
  if (value !== known) {
    setKnown(value);
    if (value !== sent) setText(value);
  }
  return (
    <TextInput
      className={classes.search ?? ''}
      type="search"
      aria-label="Search by name or username"
      placeholder="Search by name or username"
      leftSection={<Icon name="search" />}
      maxLength={100}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          setSent(typed.trim());
          onChange(typed.trim());
        }, typingPauseMs);
      }}
    />
  );
}
