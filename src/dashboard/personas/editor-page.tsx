import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { getPersona, type PersonaDocument, type PersonaState, tryPersona } from '#api/persona-editing';
import { LeaveGuard } from '../agent-form/leave-guard.tsx';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { Icon } from '../parts/icon.tsx';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { countedInFull } from '../parts/words.ts';
import { DraftTrial } from '../trials/draft-trial.tsx';
import { DraftBar } from '../versioned/draft-bar.tsx';
import { EditingNotices } from '../versioned/editing-notices.tsx';
import classes from '../versioned/editor.module.css';
import { useEditing } from '../versioned/use-editing.ts';
import { ActivitySection } from './activity-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { savePersonaFile } from './persona-file.ts';
import { newestOf, personaKind } from './persona-kind.ts';
import { usePersonaRefresh } from './persona-query.ts';
import { PicturesSection } from './pictures-section.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { VoiceSection } from './voice-section.tsx';

const personas = { to: '/personas', label: 'Personas' } as const;

/** Changes one persona, tries it and publishes it. */
export function EditorPage() {
  const { id = '' } = useParams();
  // Read once each time the page opens: the values must not change during the edit.
  const persona = useQuery({
    queryKey: ['persona-to-edit', id],
    queryFn: ({ signal }) => ask(getPersona, { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (persona.data !== undefined) {
    const document = newestOf(persona.data);
    return document === null ? (
      <Unreadable state={persona.data} />
    ) : (
      <Editor key={id} state={persona.data} document={document} />
    );
  }
  return (
    <div className={classes.page}>
      <PageHead title="Persona" back={personas} />
      {persona.isError ? (
        <FailureNotice
          title="The persona could not be read"
          reason={sentenceFor(persona.error)}
          onRetry={() => void persona.refetch()}
        />
      ) : (
        <Skeleton height={640} radius={14} />
      )}
    </div>
  );
}

function Unreadable({ state }: { readonly state: PersonaState }) {
  return (
    <div className={classes.page}>
      <PageHead title={state.id} back={personas} />
      <Notice icon="alert" title="What is published of it cannot be read">
        <p>{state.fault}</p>
        <Button component={Link} to={`/personas/${state.id}/versions`} variant="default">
          Go back to an earlier version
        </Button>
      </Notice>
    </div>
  );
}

interface EditorProps {
  readonly state: PersonaState;
  readonly document: PersonaDocument;
}

const keptHere = 'What you typed here was not saved. This browser keeps it for you until you come back.';

function Editor({ state: first, document }: EditorProps) {
  const refresh = usePersonaRefresh();
  const navigate = useNavigate();
  const editing = useEditing({ kind: personaKind, first, document, refresh });
  const { state, values } = editing;
  return (
    <div className={classes.page}>
      <LeaveGuard isDirty={() => editing.isDirty} consequence={keptHere} />
      <PageHead title={values.label || state.id} lead={standingInWords(state)} back={personas}>
        <Button variant="default" onClick={() => savePersonaFile(values)}>
          Export
        </Button>
        <Button
          component={Link}
          to={`/personas/${state.id}/versions`}
          variant="default"
          leftSection={<Icon name="clock" />}
        >
          Versions
        </Button>
      </PageHead>
      <EditingNotices kind={personaKind} editing={editing} />
      <div className={classes.columns}>
        <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
          <IdentitySection {...editing} />
          <VoiceSection {...editing} />
          <PicturesSection {...editing} />
          <ActivitySection {...editing} />
          <HoursSection {...editing} />
        </form>
        <aside className={classes.beside} aria-label="Before it is published">
          <DraftTrial
            lead="An agent looks at three pictures of the gallery: as it is published, and as it is typed here."
            titles={{ before: 'As published', after: 'As typed' }}
            isFaulty={editing.faults.paths.length > 0}
            start={(seed) =>
              ask(tryPersona, {
                params: { id: values.id },
                body: { draft: values, ...(seed === null ? {} : { seed }) },
              })
            }
          />
          <PreviewPanel values={values} faults={editing.faults} />
        </aside>
      </div>
      <DraftBar
        kind={personaKind}
        editing={editing}
        refresh={refresh}
        left={
          state.version === null
            ? 'It was never published, so nothing is left of it.'
            : `Version ${state.version} stays as it is.`
        }
        onGone={() => void navigate('/personas')}
      />
    </div>
  );
}

function standingInWords({ version, draft, agents }: PersonaState): string {
  return [
    version === null ? 'Not published yet' : `Version ${version} is published`,
    draft !== null && `drafted by ${draft.author}`,
    countedInFull(agents, 'agent'),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
