import { type ReactNode, useState } from 'react';
import classes from '../versioned/editor.module.css';

interface FoldedProps {
  readonly summary: ReactNode;
  /** Where its content is in the document: who looks for a fault in there is led here. */
  readonly path?: string;
  /** It opens whenever this becomes true. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that unfolds. What was never unfolded is not in the page: a persona has a hundred fields. */
export function Folded({ summary, path, open = false, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  const [known, setKnown] = useState(open);
  if (open !== known) {
    setKnown(open);
    if (open) {
      setOpen(true);
      setWasOpen(true);
    }
  }
  return (
    <details
      className={classes.part}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) setWasOpen(true);
      }}
    >
      <summary data-path={path}>{summary}</summary>
      {wasOpen && <div className={classes.inside}>{children}</div>}
    </details>
  );
}
