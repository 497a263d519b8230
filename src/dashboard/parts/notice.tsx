import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import classes from './notice.module.css';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What a panel says when it has nothing to show. */
export function Notice({ icon, title, children }: NoticeProps) {
  return (
    <div className={classes.notice}>
      <span className={classes.icon}>
        <Icon name={icon} size={22} />
      </span>
      <p className={classes.title}>{title}</p>
      {children !== undefined && <div className={classes.text}>{children}</div>}
    </div>
  );
}

interface FailureNoticeProps {
  readonly title: string;
  readonly reason: string;
  readonly onRetry: () => void;
  /** What the button says. */
  readonly action?: string;
}

/** What a panel says when it could not be filled, with a way to try again. */
export function FailureNotice({ title, reason, onRetry, action = 'Try again' }: FailureNoticeProps) {
  return (
    <div role="alert">
      <Notice icon="alert" title={title}>
        <p className={classes.reason}>{reason}</p>
        <Button variant="default" size="sm" onClick={onRetry}>
          {action}
        </Button>
      </Notice>
    </div>
  );
}
