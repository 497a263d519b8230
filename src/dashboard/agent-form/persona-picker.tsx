import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { personasQuery } from '../agents/personas-query.ts';
import classes from './persona-picker.module.css';

interface PersonaPickerProps {
  /** Empty where all are meant. */
  readonly value: string;
  readonly onChange: (personaId: string) => void;
  /** Offers all of them together as the first choice. */
  readonly withAll?: boolean;
}

const all = { id: '', label: 'All personas', summary: 'A mix of them, in equal parts.' };

/** As many as the catalogue has, so that nothing below moves when it comes. */
const placeholders = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** The catalogue to choose from. */
export function PersonaPicker({ value, onChange, withAll = false }: PersonaPickerProps) {
  const personas = useQuery(personasQuery);
  const choices = [
    ...(withAll ? [all] : []),
    ...(personas.data ?? []).filter(({ version }) => version !== null),
  ];
  return (
    <fieldset className={classes.picker}>
      <legend className="unseen">Persona</legend>
      {personas.isPending &&
        placeholders.map((key) => <Skeleton key={key} className={classes.placeholder ?? ''} radius={12} />)}
      {choices.map(({ id, label, summary }) => (
        <label key={id} className={classes.choice} data-all={id === '' || undefined}>
          <input
            type="radio"
            name="persona"
            className={classes.radio}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <span className={classes.label}>{label}</span>
          <span className={classes.summary}>{summary}</span>
        </label>
      ))}
    </fieldset>
  );
}
