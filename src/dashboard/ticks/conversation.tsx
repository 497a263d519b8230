import classes from './conversation.module.css';
import { Folded } from './folded.tsx';
import { partsOf, prettyJson } from './text.ts';

interface PromptProps {
  readonly text: string;
  /** Names the wording that it was made of; null where nobody wrote it down. */
  readonly version: string | null;
}

/** The prompt of the model, part by part. */
export function Prompt({ text, version }: PromptProps) {
  const length = `${text.length.toLocaleString('en')} characters`;
  return (
    <Folded summary="Prompt" detail={version === null ? length : `${version} · ${length}`}>
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
