import { Button, type ButtonProps, Loader } from '@mantine/core';
import type { ComponentProps } from 'react';

interface BusyButtonProps extends Omit<ButtonProps, 'loading' | 'disabled'> {
  /** What it began is under way; until that has ended, it does nothing more. */
  readonly isBusy: boolean;
  /** What it would do does not apply now. */
  readonly isRefused?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onClick?: ComponentProps<'button'>['onClick'];
  readonly title?: string;
}

/**
 * A button of a command. While it is busy or refused it stays as it is and where it is: a button that is disabled loses
 * the focus, and who works by keyboard begins again at the top of the page.
 */
export function BusyButton({ isBusy, isRefused = false, onClick, leftSection, ...button }: BusyButtonProps) {
  const isIdle = !isBusy && !isRefused;
  return (
    <Button
      {...button}
      leftSection={isBusy ? <Loader size={14} color="currentColor" /> : leftSection}
      aria-busy={isBusy}
      aria-disabled={isRefused}
      data-disabled={isRefused}
      onClick={(event) => {
        if (isIdle) onClick?.(event);
        else event.preventDefault();
      }}
    />
  );
}
