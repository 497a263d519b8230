import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/icon.tsx';
import classes from './card.module.css';

interface CardProps {
  readonly label: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** One figure of the summary with its name. */
export function Card({ label, icon, children }: CardProps) {
  return (
    <div className={classes.card}>
      <h2 className={classes.label}>
        <Icon name={icon} size={15} />
        {label}
      </h2>
      {children}
    </div>
  );
}
