import { Button } from '@mantine/core';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import classes from './confirm.module.css';

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that goes on says. */
  readonly action: string;
  /** It takes something away; on unless given. */
  readonly isDangerous?: boolean;
  /** What is offered first, in place of going on. */
  readonly instead?: { readonly action: string; readonly onChoose: () => void };
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot easily be taken back. It is in the page only while it asks. */
export function Confirm({
  title,
  children,
  action,
  isDangerous = true,
  instead,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const offered = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  // Before the dialog leaves the page: one that is closed while it is there gives the focus back to what opened it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // A modal dialog takes the focus to its first button, which is to call off.
    offered.current?.focus();
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
        <Button
          {...(isDangerous ? { color: 'red.8' } : {})}
          variant={instead === undefined ? 'filled' : 'outline'}
          onClick={onConfirm}
        >
          {action}
        </Button>
        {instead !== undefined && (
          <Button ref={offered} onClick={instead.onChoose}>
            {instead.action}
          </Button>
        )}
      </div>
    </dialog>
  );
}
