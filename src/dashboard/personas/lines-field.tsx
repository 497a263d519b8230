import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { isSame } from '../versioned/differences.ts';
import type { Faults } from '../versioned/faults.ts';

interface LinesFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly faults: Faults;
  /** Where it is in the document. */
  readonly path: string;
}

/** A list of texts, one a line. */
export function LinesField({ label, description, value, onChange, faults, path }: LinesFieldProps) {
  // What is typed may hold empty lines for a moment; the list holds none.
  const [text, setText] = useState(() => value.join('\n'));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (!isSame(linesIn(text), value)) setText(value.join('\n'));
  }
  const wrong = faults.ofLines(path, value);
  return (
    <Textarea
      label={label}
      description={description}
      autosize
      minRows={2}
      maxRows={12}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(linesIn(event.currentTarget.value));
      }}
      error={wrong.length === 0 ? undefined : wrong.slice(0, 4).join(' · ')}
      data-path={path}
    />
  );
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
