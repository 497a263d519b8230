import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { changePersona, createPersona, type PersonaDocument } from '#api/persona-editing';
import type { Persona } from '#api/personas';
import { command } from '../http/client.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { readPersonaFile } from './persona-file.ts';
import { usePersonaRefresh } from './persona-query.ts';
import classes from './personas-page.module.css';

/** What a file turned out to be. */
type Chosen =
  | {
      readonly kind: 'faulty';
      readonly name: string;
      readonly faults: readonly { path: string; message: string }[];
    }
  | { readonly kind: 'known'; readonly persona: PersonaDocument }
  | null;

/** Makes a draft of a persona's file. A file that is wrong anywhere changes nothing. */
export function ImportButton({ known }: { readonly known: readonly Persona[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>(null);
  const refresh = usePersonaRefresh();
  const navigate = useNavigate();
  const isKnown = (persona: PersonaDocument): boolean => known.some(({ id }) => id === persona.id);
  const importing = useMutation({
    mutationFn: async (persona: PersonaDocument): Promise<string> => {
      const { id } = persona;
      // A field that the file leaves out is taken away where it can be.
      if (isKnown(persona))
        await command(changePersona, {
          params: { id },
          body: { imageGenerator: null, opinions: null, taboos: null, ...persona },
        });
      else await command(createPersona, { body: persona });
      return id;
    },
    onSuccess: async (id) => {
      await refresh();
      await navigate(`/personas/${encodeURIComponent(id)}`);
    },
  });
  const reading = useMutation({
    mutationFn: readPersonaFile,
    onSuccess: (read, file) => {
      if ('faults' in read) setChosen({ kind: 'faulty', name: file.name, faults: read.faults });
      else if (isKnown(read.persona)) setChosen({ kind: 'known', persona: read.persona });
      else importing.mutate(read.persona);
    },
  });
  const failed = [reading, importing].find(({ isError }) => isError);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="File of a persona"
        className="unseen"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again once it is corrected.
          event.currentTarget.value = '';
          if (file !== undefined) reading.mutate(file);
        }}
      />
      <BusyButton
        variant="default"
        isBusy={reading.isPending || importing.isPending}
        onClick={() => input.current?.click()}
      >
        Import
      </BusyButton>
      {failed !== undefined && (
        <Refusal title="It was not imported" error={failed.error} onDismiss={() => failed.reset()} />
      )}
      {chosen?.kind === 'faulty' && (
        <Confirm
          title={`${chosen.name} was not imported`}
          action="Choose another file"
          isDangerous={false}
          onCancel={() => setChosen(null)}
          onConfirm={() => {
            setChosen(null);
            input.current?.click();
          }}
        >
          Nothing was changed. What is wrong:
          <ul className={classes.faults}>
            {chosen.faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path === '' ? 'The file' : <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        </Confirm>
      )}
      {chosen?.kind === 'known' && (
        <Confirm
          title={`Replace the draft of ${chosen.persona.label}?`}
          action="Make it the draft"
          isDangerous={false}
          onCancel={() => setChosen(null)}
          onConfirm={() => {
            setChosen(null);
            importing.mutate(chosen.persona);
          }}
        >
          There is a persona {chosen.persona.id} already. The file becomes its draft; what is published stays
          until you publish.
        </Confirm>
      )}
    </>
  );
}
