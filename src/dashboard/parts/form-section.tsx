import { type ReactNode, useId } from 'react';
import classes from './form-section.module.css';

interface FormSectionProps {
  readonly title: string;
  /** What its fields are for, in a sentence. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** Fields of a form that belong together. */
export function FormSection({ title, lead, children }: FormSectionProps) {
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        <div className={classes.lead}>{lead}</div>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
