import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Shown beside the title. */
  readonly aside?: ReactNode;
  /** Gives the panel a height of its own, in which the content scrolls. */
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}

/** A titled region of the page. */
export function Panel({ title, aside, scrolls = false, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={classes.panel} aria-labelledby={titleId} data-scrolls={scrolls || undefined}>
      <header className={classes.header}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
