import { Alert } from '@mantine/core';
import { sentenceFor } from '../http/errors.ts';
import { Icon } from './icon.tsx';
import classes from './refusal.module.css';

interface RefusalProps {
  /** What could not be done. */
  readonly title: string;
  readonly error: unknown;
  readonly onDismiss: () => void;
}

/** Says that a command was refused, and why. */
export function Refusal({ title, error, onDismiss }: RefusalProps) {
  return (
    <Alert
      className={classes.refusal}
      color="red"
      variant="light"
      role="alert"
      icon={<Icon name="alert" />}
      title={title}
      withCloseButton
      closeButtonLabel="Dismiss"
      onClose={onDismiss}
    >
      {sentenceFor(error)}
    </Alert>
  );
}
