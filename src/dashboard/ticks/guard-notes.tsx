import classes from './guard-notes.module.css';

interface Note {
  readonly code: string;
  readonly message: string;
}

/** What was changed or dropped between the model's answer and the plan, and why. */
export function GuardNotes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return <p>Nothing had to be changed in the answer.</p>;
  return (
    <ul className={classes.notes} aria-label="What was changed">
      {[...countedNotes(notes)].map(([text, { note, times }]) => (
        <li key={text} className={classes.note}>
          <code className={classes.code}>{note.code}</code> {note.message}
          {times > 1 && ` (${times} times)`}
        </li>
      ))}
    </ul>
  );
}

/** The same note may hold for several actions. */
function countedNotes(notes: readonly Note[]): Map<string, { note: Note; times: number }> {
  const counted = new Map<string, { note: Note; times: number }>();
  for (const note of notes) {
    const text = `${note.code} ${note.message}`;
    counted.set(text, { note, times: (counted.get(text)?.times ?? 0) + 1 });
  }
  return counted;
}
