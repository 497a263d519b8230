import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeFleetSettings } from '#api/fleet';
import { serverFaults } from '../agent-form/faults.ts';
import { useRefresh } from '../agents/agent-query.ts';
import { command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { type InPlace, useInPlace } from '../parts/in-place.ts';
import { Meter } from '../parts/meter.tsx';
import classes from './limit-card.module.css';

interface LimitCardProps {
  readonly label: string;
  /** Where the server finds fault with it. */
  readonly path: string;
  /** Null where there is no limit. */
  readonly value: number | null;
  /** How much of it was used today; null for what is not used up. */
  readonly used: number | null;
  readonly show: (value: number) => string;
  readonly step: number;
  readonly prefix?: string;
  readonly suffix?: string;
  /** What is sent to the server. */
  readonly bodyOf: (value: number | string | null) => object;
}

/** One limit with how far it is used up; a pencil turns it into a field. */
export function LimitCard(props: LimitCardProps) {
  const { label, value, used, show } = props;
  const editor = useInPlace();
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.label}>{label}</h2>
        {!editor.isOpen && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Change: ${label}`}
            title="Change"
            {...editor.opener}
          >
            <Icon name="edit" />
          </ActionIcon>
        )}
      </div>
      {editor.isOpen ? (
        <Editor {...props} editor={editor} />
      ) : (
        <>
          <p className={classes.value}>{value === null ? 'No limit' : show(value)}</p>
          {used !== null && (
            <>
              <Meter label={`${label}, used today`} value={used} limit={value} />
              <p className={classes.detail}>{show(used)} today (UTC)</p>
            </>
          )}
        </>
      )}
    </div>
  );
}

function Editor({
  label,
  path,
  value,
  used,
  step,
  prefix,
  suffix,
  bodyOf,
  editor,
}: LimitCardProps & { readonly editor: InPlace }) {
  const [text, setText] = useState<number | string>(value ?? '');
  const refresh = useRefresh();
  const saving = useMutation({
    mutationFn: (limit: number | string | null) => command(changeFleetSettings, { body: bodyOf(limit) }),
    onSuccess: async () => {
      await refresh();
      editor.leave();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate(text);
  };
  const fault = saving.isError ? (serverFaults(saving.error)[path] ?? sentenceFor(saving.error)) : undefined;
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={editor.onKeyDown} noValidate>
      <NumberInput
        aria-label={label}
        autoFocus={editor.takesFocus}
        thousandSeparator=","
        min={0}
        step={step}
        {...(prefix === undefined ? {} : { prefix })}
        {...(suffix === undefined ? {} : { suffix })}
        value={text}
        onChange={setText}
        error={fault}
      />
      <div className={classes.buttons}>
        <BusyButton type="submit" size="xs" isBusy={saving.isPending}>
          Save
        </BusyButton>
        {used !== null && value !== null && (
          <Button size="xs" variant="default" onClick={() => saving.mutate(null)}>
            No limit
          </Button>
        )}
        <Button size="xs" variant="subtle" color="gray" onClick={editor.leave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
