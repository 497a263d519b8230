import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';
import classes from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** One line about what is seen here. */
  readonly lead?: ReactNode;
  /** The page above this one. */
  readonly back?: { readonly to: string; readonly label: string };
  /** What can be done here. */
  readonly children?: ReactNode;
}

/** The name of a page, where it belongs, and its main commands. */
export function PageHead({ title, lead, back, children }: PageHeadProps) {
  return (
    <header className={classes.head}>
      <title>{`${title} · FloImg Fleet`}</title>
      <div className={classes.words}>
        {back !== undefined && (
          <Link className={classes.back} to={back.to}>
            <Icon name="arrowLeft" size={14} />
            {back.label}
          </Link>
        )}
        <h1 className={classes.title}>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </header>
  );
}
