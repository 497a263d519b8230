import type { ReactNode } from 'react';
import classes from './conversation.module.css';
import { partsOf, prettyJson } from './text.ts';

/** What the model was told, part by part. */
export function Prompt({ text }: { readonly text: string }) {
  return (
    <Folded summary="Prompt" detail={`${text.length.toLocaleString('en')} characters`}>
      {partsOf(text).map(({ role, body }) => (
        <section key={`${role} ${body}`} className={classes.part}>
          <h3 className={classes.role}>{role}</h3>
          <pre className={classes.text}>{body}</pre>
        </section>
      ))}
    </Folded>
  );
}

/** What the model said to that, word for word. */
export function Answer({ text }: { readonly text: string }) {
  return (
    <Folded summary="Answer" detail="as the model gave it">
      <pre className={classes.text}>{prettyJson(text)}</pre>
    </Folded>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly detail: string;
  readonly children: ReactNode;
}

function Folded({ summary, detail, children }: FoldedProps) {
  return (
    <details className={classes.folded}>
      <summary className={classes.summary}>
        {summary} <span className={classes.detail}>{detail}</span>
      </summary>
      {children}
    </details>
  );
}
