import { CloseButton, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useAgent } from '../agents/agent-query.ts';
import { personasQuery } from '../agents/personas-query.ts';
import { AgentPicker } from './agent-picker.tsx';
import { type FeedKind, feedKinds, kindsIn } from './filter.ts';
import classes from './filter-bar.module.css';

/** Chooses what the feed holds. The choice lives in the address, so that it can be sent to somebody. */
export function FilterBar() {
  const [query, setQuery] = useSearchParams();
  const personas = useQuery(personasQuery);
  const kinds = kindsIn(query);
  const change = (name: string, value: string): void =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const toggle = (kind: FeedKind): void => {
    const next = feedKinds.map(({ id }) => id).filter((id) => kinds.includes(id) !== (id === kind));
    change('kind', next.length === feedKinds.length ? '' : next.join(','));
  };
  const agentId = query.get('agent');
  return (
    <div className={classes.bar}>
      <fieldset className={classes.kinds}>
        <legend className="unseen">Kinds of activity</legend>
        <button
          type="button"
          className={classes.kind}
          aria-pressed={kinds.length === 0}
          onClick={() => change('kind', '')}
        >
          All
        </button>
        {feedKinds.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={classes.kind}
            aria-pressed={kinds.includes(id)}
            onClick={() => toggle(id)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div className={classes.who}>
        <NativeSelect
          aria-label="Persona"
          size="xs"
          value={query.get('persona') ?? ''}
          onChange={(event) => change('persona', event.currentTarget.value)}
          data={[
            { value: '', label: 'All personas' },
            ...(personas.data ?? []).map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        {agentId === null ? (
          <AgentPicker onPick={(id) => change('agent', id)} />
        ) : (
          <ChosenAgent id={agentId} onClear={() => change('agent', '')} />
        )}
      </div>
    </div>
  );
}

function ChosenAgent({ id, onClear }: { readonly id: string; readonly onClear: () => void }) {
  const agent = useAgent(id);
  return (
    <span className={classes.chosen}>
      <span className={classes.chosenName}>{agent.data?.name ?? 'One agent'}</span>
      <CloseButton size="xs" aria-label="Show all agents" onClick={onClear} />
    </span>
  );
}
