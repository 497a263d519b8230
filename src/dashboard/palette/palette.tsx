import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { sentenceFor } from '../http/errors.ts';
import { Icon } from '../parts/icon.tsx';
import { type Entry, useEntries } from './entries.ts';
import classes from './palette.module.css';

/** Goes anywhere and commands anything by a few typed letters: arrows choose, Enter does it, Escape leaves. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const entries = useEntries(text);
  const place = Math.min(active, Math.max(0, entries.length - 1));
  // Closed before it leaves the page, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  // Stays until the server has answered: a refusal must be seen where the command was given.
  const order = useMutation({ mutationFn: async (entry: Entry) => entry.run(), onSuccess: onClose });
  const run = (entry: Entry): void => {
    if (!order.isPending) order.mutate(entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      setActive((place + step + entries.length) % entries.length);
    }
    const chosen = entries[place];
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      run(chosen);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label="Go to or do"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onKeyDown={onKeyDown}
    >
      <input
        className={classes.input}
        role="combobox"
        aria-label="Page, command or agent"
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={entries[place] === undefined ? undefined : `${listId}-${place}`}
        placeholder="Page, command or agent"
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
      />
      <div id={listId} className={classes.list} role="listbox" aria-label="What was found">
        {entries.map((entry, index) => (
          <div
            key={entry.id}
            id={`${listId}-${index}`}
            ref={index === place ? keepInSight : undefined}
            className={classes.option}
            role="option"
            aria-selected={index === place}
            tabIndex={-1}
            onPointerEnter={() => setActive(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              run(entry);
            }}
          >
            <Icon name={entry.icon} />
            <span className={classes.label}>{entry.label}</span>
            <span className={classes.detail}>{entry.detail}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className={classes.none}>Nothing is called so.</p>}
      {order.isPending && (
        <p role="status" className={classes.none}>
          {order.variables.label}: waiting for the server…
        </p>
      )}
      {order.isError && (
        <p role="alert" className={classes.refused}>
          {sentenceFor(order.error)}
        </p>
      )}
    </dialog>
  );
}

function keepInSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
