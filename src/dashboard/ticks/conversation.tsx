import { Folded } from '../parts/folded.tsx';
import classes from './conversation.module.css';

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

interface PromptPart {
  /** Who speaks: `System`, `Human`. */
  readonly role: string;
  readonly body: string;
}

/** Where a part of a prompt begins. */
const marker = /^\[(system|human|ai|tool)\]$/m;

/** A prompt as its parts; one part where it is not divided. */
function partsOf(prompt: string): PromptPart[] {
  const [before = '', ...rest] = prompt.split(marker);
  const parts = before.trim() === '' ? [] : [{ role: 'Prompt', body: before.trim() }];
  for (let index = 0; index < rest.length; index += 2) {
    const role = rest[index] ?? '';
    parts.push({ role: role.charAt(0).toUpperCase() + role.slice(1), body: (rest[index + 1] ?? '').trim() });
  }
  return parts;
}

/** JSON with line breaks and indentation; anything else as it is. */
function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
