import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { listAgents } from '#api/agents';
import { ask } from '../http/client.ts';
import { Icon } from '../parts/icon.tsx';
import classes from './agent-picker.module.css';

const mostFound = 8;

/** Finds an agent by a part of its name, the way a combobox does: arrows choose, Enter picks, Escape closes. */
export function AgentPicker({ onPick }: { readonly onPick: (agentId: string) => void }) {
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = useFoundAgents(text.trim());
  const shown = isOpen ? found : [];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setActive((active + step + shown.length) % shown.length);
    }
    const chosen = shown[active];
    if (event.key === 'Enter' && chosen !== undefined) onPick(chosen.id);
  };
  return (
    <div className={classes.picker}>
      <TextInput
        size="xs"
        role="combobox"
        aria-label="Find an agent"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown[active] === undefined ? undefined : `${listId}-${active}`}
        placeholder="All agents"
        leftSection={<Icon name="search" size={14} />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        className={classes.list}
        role="listbox"
        aria-label="Agents found"
        hidden={shown.length === 0}
      >
        {shown.map((agent, index) => (
          <div
            key={agent.id}
            id={`${listId}-${index}`}
            className={classes.option}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onPointerEnter={() => setActive(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              onPick(agent.id);
            }}
          >
            {agent.name} <span className={classes.username}>@{agent.username}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function useFoundAgents(text: string) {
  const [wanted] = useDebouncedValue(text, 200);
  const found = useQuery({
    queryKey: ['agents', 'found', wanted],
    queryFn: ({ signal }) => ask(listAgents, { query: { q: wanted, limit: mostFound }, signal }),
    enabled: wanted !== '',
    placeholderData: (before) => before,
  });
  return wanted === '' ? [] : (found.data?.items ?? []);
}
