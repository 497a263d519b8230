import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/icon.tsx';
import classes from './first-use-page.module.css';
import type { StepState } from './states.ts';

interface StepProps {
  readonly title: string;
  readonly state: StepState;
  /** The button that tries it, with what came of it; null where there is nothing to try. */
  readonly test: ReactNode;
  /** Where to go for it. */
  readonly children: ReactNode;
}

const icons = { done: 'check', open: 'clock', missing: 'alert' } as const satisfies Record<
  StepState['level'],
  IconName
>;
const levels = { done: 'Done', open: 'To do', missing: 'Something is missing' } as const;

/** One step of the way to a running fleet. */
export function Step({ title, state: { level, words }, test, children }: StepProps) {
  return (
    <li className={classes.step} data-level={level}>
      <span className={classes.mark}>
        <Icon name={icons[level]} />
      </span>
      <div className={classes.words}>
        <h2 className={classes.title}>
          {title} <span className="unseen">{levels[level]}</span>
        </h2>
        <p>{words}</p>
        <p>{children}</p>
        {test}
      </div>
    </li>
  );
}
