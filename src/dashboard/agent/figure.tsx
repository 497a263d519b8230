import type { ReactNode } from 'react';
import classes from './figure.module.css';

interface FigureProps {
  readonly name: string;
  readonly kind?: 'post' | 'comment' | 'like';
  readonly children: ReactNode;
}

/** One figure with its name, inside a `dl`. */
export function Figure({ name, kind, children }: FigureProps) {
  return (
    <div className={classes.figure} data-kind={kind}>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
