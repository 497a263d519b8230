import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './confirm.module.css';

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that goes on says. */
  readonly action: string;
  /** What is offered first, in place of going on. */
  readonly instead?: { readonly action: string; readonly onChoose: () => void };
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot easily be taken back. It is in the page only while it asks. */
export function Confirm({ title, children, action, instead, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      <div className={classes.text}>{children}</div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button color="red.8" variant={instead === undefined ? 'filled' : 'outline'} onClick={onConfirm}>
          {action}
        </Button>
        {instead !== undefined && (
          <Button data-autofocus autoFocus onClick={instead.onChoose}>
            {instead.action}
          </Button>
        )}
      </div>
    </dialog>
  );
}
