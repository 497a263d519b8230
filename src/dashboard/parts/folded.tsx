import type { ReactNode } from 'react';
import classes from './folded.module.css';

interface FoldedProps {
  readonly summary: string;
  readonly detail: string;
  readonly children: ReactNode;
}

/** Something long that is opened by whoever wants to read it. */
export function Folded({ summary, detail, children }: FoldedProps) {
  return (
    <details className={classes.folded}>
      <summary className={classes.summary}>
        {summary} <span className={classes.detail}>{detail}</span>
      </summary>
      {children}
    </details>
  );
}
