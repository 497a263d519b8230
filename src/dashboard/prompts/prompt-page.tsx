import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { longestPrompt } from '#api/prompt-faults';
import { getPrompt, type PromptState, restorePrompt, tryPrompt } from '#api/prompts';
import { LeaveGuard } from '../agent-form/leave-guard.tsx';
import { personasQuery } from '../agents/personas-query.ts';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { inFull, readableId } from '../parts/words.ts';
import { DraftTrial } from '../trials/draft-trial.tsx';
import { DraftBar } from '../versioned/draft-bar.tsx';
import { EditingNotices } from '../versioned/editing-notices.tsx';
import classes from '../versioned/editor.module.css';
import { useEditing } from '../versioned/use-editing.ts';
import { promptKind, textOf } from './prompt-kind.ts';
import { usePromptRefresh } from './prompt-query.ts';
import { standingInWords } from './prompts-page.tsx';
import { SectionField } from './section-field.tsx';

const prompts = { to: '/prompts', label: 'Prompts' } as const;

/** Changes one prompt, tries it and publishes it. */
export function PromptPage() {
  const { id = '' } = useParams();
  // Read once each time the page opens: the values must not change during the edit.
  const prompt = useQuery({
    queryKey: ['prompt-to-edit', id],
    queryFn: ({ signal }) => ask(getPrompt, { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (prompt.data !== undefined) return <Editor key={id} state={prompt.data} />;
  return (
    <div className={classes.page}>
      <PageHead title="Prompt" back={prompts} />
      {prompt.isError ? (
        <FailureNotice
          title="The prompt could not be read"
          reason={sentenceFor(prompt.error)}
          onRetry={() => void prompt.refetch()}
        />
      ) : (
        <Skeleton height={640} radius={14} />
      )}
    </div>
  );
}

const keptHere = 'What you typed here was not saved. This browser keeps it for you until you come back.';

function Editor({ state: first }: { readonly state: PromptState }) {
  const refresh = usePromptRefresh();
  const navigate = useNavigate();
  const [document] = useState(() => promptKind.documentOf(first) ?? {});
  const editing = useEditing({ kind: promptKind, first, document, refresh });
  const { state, values, faults } = editing;
  const text = textOf(values);
  const restoring = useMutation({
    mutationFn: () => ask(restorePrompt, { params: { id: state.id } }),
    onSuccess: async (restored) => {
      editing.adopt(restored);
      await refresh();
    },
  });
  return (
    <div className={classes.page}>
      <LeaveGuard isDirty={() => editing.isDirty} consequence={keptHere} />
      <PageHead title={readableId(state.id)} lead={standingInWords(state)} back={prompts}>
        <BusyButton
          variant="default"
          isBusy={restoring.isPending}
          title="Makes the draft what comes with the fleet"
          onClick={() => restoring.mutate()}
        >
          Restore
        </BusyButton>
        <Button
          component={Link}
          to={`/prompts/${encodeURIComponent(state.id)}/versions`}
          variant="default"
          leftSection={<Icon name="clock" />}
        >
          Versions
        </Button>
      </PageHead>
      {restoring.isError && (
        <Refusal title="It was not restored" error={restoring.error} onDismiss={restoring.reset} />
      )}
      <EditingNotices kind={promptKind} editing={editing} />
      <div className={classes.columns}>
        <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
          {Object.entries(values).map(([name, content]) => (
            <SectionField
              key={name}
              name={name}
              content={content}
              section={state.sections.find((section) => section.name === name)}
              fault={faults.at(name)}
              onChange={(typed) => editing.set({ [name]: typed })}
            />
          ))}
        </form>
        <aside className={classes.beside} aria-label="Before it is published">
          <p className={classes.hint} data-path="" tabIndex={-1}>
            {inFull(text.length)} of {inFull(longestPrompt)} characters. {faults.at('') ?? ''}
          </p>
          <PromptTrial state={state} text={text} isFaulty={faults.paths.length > 0} />
        </aside>
      </div>
      <DraftBar
        kind={promptKind}
        editing={editing}
        refresh={refresh}
        left="Visits go on by what is published."
        onGone={() => void navigate('/prompts')}
      />
    </div>
  );
}

interface PromptTrialProps {
  readonly state: PromptState;
  readonly text: string;
  readonly isFaulty: boolean;
}

function PromptTrial({ state: { id }, text, isFaulty }: PromptTrialProps) {
  const [personaId, setPersonaId] = useState('');
  const personas = (useQuery(personasQuery).data ?? []).filter(({ version }) => version !== null);
  return (
    <>
      <NativeSelect
        label="Whose agent tries it"
        value={personaId}
        onChange={(event) => setPersonaId(event.currentTarget.value)}
        data={[
          { value: '', label: 'One of the first persona' },
          ...personas.map((persona) => ({ value: persona.id, label: persona.label })),
        ]}
      />
      <DraftTrial
        lead="An agent looks at three pictures of the gallery: by what is published, and by what is typed here. The scripted mind needs no prompt, so that only a model shows a difference."
        titles={{ before: 'As published', after: 'As typed' }}
        isFaulty={isFaulty}
        start={(seed) =>
          ask(tryPrompt, {
            params: { id },
            body: {
              text,
              ...(personaId === '' ? {} : { personaId }),
              ...(seed === null ? {} : { seed }),
            },
          })
        }
      />
    </>
  );
}
