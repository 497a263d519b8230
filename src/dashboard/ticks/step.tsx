import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/icon.tsx';
import { tookInWords } from '../parts/words.ts';
import conversationClasses from './conversation.module.css';
import classes from './step.module.css';

interface StepProps {
  readonly icon: IconName;
  readonly title: string;
  readonly state: 'done' | 'failed' | 'open';
  /** Milliseconds; undefined where nobody measured. */
  readonly tookMs?: number | undefined;
  /** Shown beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One step of a visit, on the line that runs through all of them. */
export function Step({ icon, title, state, tookMs, aside, children }: StepProps) {
  return (
    <li className={classes.step} data-state={state}>
      <span className={classes.mark}>
        <Icon name={icon} />
      </span>
      <div className={classes.body}>
        <header className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          {aside}
          {tookMs !== undefined && <span className={classes.took}>{tookInWords(tookMs)}</span>}
        </header>
        {children}
      </div>
    </li>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly detail: string;
  readonly children: ReactNode;
}

/** Something long that is opened by whoever wants to read it. */
export function Folded({ summary, detail, children }: FoldedProps) {
  return (
    <details className={conversationClasses.folded}>
      <summary className={conversationClasses.summary}>
        {summary} <span className={conversationClasses.detail}>{detail}</span>
      </summary>
      {children}
    </details>
  );
}
