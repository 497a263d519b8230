import { type ButtonVariant, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import classes from './guard.module.css';

export interface GuardFormProps {
  readonly label: string;
  readonly action: { readonly label: string; readonly variant?: ButtonVariant };
  readonly isBusy: boolean;
  /** Why the last attempt failed; null where none has. */
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** What came of the last attempt. */
  readonly result: ReactNode;
}

/** Boxes, a button, what came of it, and the reason where nothing did. */
export function GuardForm({ label, action, isBusy, error, onSubmit, children, result }: GuardFormProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label={label}>
      {children}
      <BusyButton type="submit" size="xs" variant={action.variant ?? 'filled'} isBusy={isBusy}>
        {action.label}
      </BusyButton>
      {result}
      {error !== null && (
        <p role="alert" className={classes.fault}>
          {sentenceFor(error)}
        </p>
      )}
    </form>
  );
}

export interface TextBoxProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
}

/** A box for several lines, which grows with them. */
export function TextBox({ label, description, value, onChange, maxLength }: TextBoxProps) {
  return (
    <Textarea
      className={classes.box}
      label={label}
      description={description}
      autosize
      minRows={2}
      maxRows={8}
      {...(maxLength === undefined ? {} : { maxLength })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
