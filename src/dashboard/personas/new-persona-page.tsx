import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { createPersona, getPersona } from '#api/persona-editing';
import type { Persona } from '#api/personas';
import { serverFaults } from '../agent-form/faults.ts';
import { ask, command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { FormSection } from '../parts/form-section.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Refusal } from '../parts/refusal.tsx';
import classes from '../versioned/editor.module.css';
import { FromSentence } from './from-sentence.tsx';
import { newestOf } from './persona-kind.ts';
import { catalogueQuery, usePersonaRefresh } from './persona-query.ts';

/** Makes a persona: a model writes it from a sentence, or it begins as another one. */
export function NewPersonaPage() {
  const catalogue = useQuery(catalogueQuery);
  return (
    <div className={classes.page}>
      <PageHead
        title="New persona"
        lead="From a sentence, a template or another persona; all of it can be changed before it is published."
        back={{ to: '/personas', label: 'Personas' }}
      />
      {catalogue.data !== undefined ? (
        <>
          <FromSentence />
          <NewPersonaForm personas={catalogue.data.items} />
        </>
      ) : catalogue.isError ? (
        <FailureNotice
          title="The personas could not be read"
          reason={sentenceFor(catalogue.error)}
          onRetry={() => void catalogue.refetch()}
        />
      ) : (
        <Skeleton height={420} radius={14} />
      )}
    </div>
  );
}

function NewPersonaForm({ personas }: { readonly personas: readonly Persona[] }) {
  const [query] = useSearchParams();
  const [from, setFrom] = useState(query.get('from') ?? personas[0]?.id ?? '');
  const [label, setLabel] = useState('');
  const [typedId, setTypedId] = useState<string | null>(null);
  const id = typedId ?? idFrom(label);
  const refresh = usePersonaRefresh();
  const navigate = useNavigate();
  const creation = useMutation({
    mutationFn: async () => {
      const template = newestOf(await ask(getPersona, { params: { id: from } }));
      if (template === null)
        throw new Error('What is stored of this persona cannot be read. Choose another one.');
      await command(createPersona, { body: { ...template, id, label } });
    },
    onSuccess: async () => {
      await refresh();
      await navigate(`/personas/${encodeURIComponent(id)}`);
    },
  });
  const faults = serverFaults(creation.error);
  const others = Object.entries(faults).filter(([path]) => path !== 'id' && path !== 'label');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!creation.isPending) creation.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <FormSection
        title="Or from a template"
        lead="Name it; the id is what agents and files know it by, and stays."
      >
        <div className={classes.pair}>
          <TextInput
            label="Name"
            placeholder="Street photographer"
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            error={faults.label}
          />
          <TextInput
            label="Id"
            placeholder="street-photographer"
            value={id}
            onChange={(event) => setTypedId(event.currentTarget.value)}
            error={faults.id}
          />
        </div>
      </FormSection>
      <FormSection title="Begins as" lead="A template that comes with the fleet, or one of your own.">
        <Choices
          legend="Templates"
          personas={personas.filter(({ builtIn }) => builtIn)}
          value={from}
          onChange={setFrom}
        />
        <Choices
          legend="Your own personas"
          personas={personas.filter(({ builtIn }) => !builtIn)}
          value={from}
          onChange={setFrom}
        />
      </FormSection>
      {creation.isError && Object.keys(faults).length === 0 && (
        <Refusal title="No persona was made" error={creation.error} onDismiss={creation.reset} />
      )}
      {others.length > 0 && (
        <p role="alert" className={classes.fault}>
          {others.map(([path, message]) => `${path} ${message}`).join('; ')}
        </p>
      )}
      <div className={classes.bar}>
        <Button component={Link} to="/personas" variant="default">
          Cancel
        </Button>
        <BusyButton type="submit" isBusy={creation.isPending}>
          Make a draft
        </BusyButton>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly personas: readonly Persona[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Choices({ legend, personas, value, onChange }: ChoicesProps) {
  if (personas.length === 0) return null;
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>{legend}</legend>
      {personas.map(({ id, label, summary }) => (
        <label key={id} className={classes.choice}>
          <input type="radio" name="from" checked={value === id} onChange={() => onChange(id)} />
          <strong>{label}</strong>
          <span>{summary}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** `Street photographer!` as `street-photographer`. */
function idFrom(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}
