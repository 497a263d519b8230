import { Textarea } from '@mantine/core';
import type { PromptSection } from '#api/prompt-faults';
import { sectionInWords } from './prompt-kind.ts';

interface SectionFieldProps {
  readonly name: string;
  readonly content: string;
  /** Undefined where this release knows no such section. */
  readonly section: PromptSection | undefined;
  readonly fault: string | undefined;
  readonly onChange: (content: string) => void;
}

/** One section of a prompt, with what it must hold. */
export function SectionField({ name, content, section, fault, onChange }: SectionFieldProps) {
  return (
    <Textarea
      label={sectionInWords(name)}
      description={section === undefined ? 'Empty it to take it away.' : needsInWords(section)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autosize
      minRows={2}
      maxRows={16}
      value={content}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fault}
      data-path={name}
    />
  );
}

function needsInWords({ name, placeholders, lines, optional }: PromptSection): string {
  const held = placeholders.map((placeholder) => `{${placeholder}}`).join(', ');
  return [
    `Section ${name}.`,
    ...(lines.length > 0
      ? [`It must hold these lines as they are: ${lines.join(' and ')}.`]
      : held === ''
        ? []
        : [`It must hold ${held}.`]),
    ...(optional ? ['Where it is empty, the words that come with the fleet are used.'] : []),
  ].join(' ');
}
