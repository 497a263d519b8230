import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { z } from 'zod';
import { deletePersonaVersion, type listPersonaVersions, publishPersona } from '#api/persona-editing';
import { command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { countedInFull } from '../parts/words.ts';
import { differencesBetween } from '../versioned/differences.ts';
import { DifferencesList } from '../versioned/differences-list.tsx';
import classes from '../versioned/version-entry.module.css';
import { VersionEntry } from '../versioned/version-entry.tsx';
import { fieldInWords } from './fields.ts';
import { personaQuery, usePersonaRefresh, versionQuery, versionsQuery } from './persona-query.ts';

type Version = z.infer<typeof listPersonaVersions.answer>['items'][number];

/** Every version of a persona: who published it, when, why, what it changed; each can be gone back to. */
export function VersionsPage() {
  const { id = '' } = useParams();
  const persona = useQuery(personaQuery(id));
  const versions = useQuery(versionsQuery(id));
  const name = persona.data?.draft?.content.label ?? persona.data?.published?.label ?? id;
  return (
    <div className={classes.page}>
      <PageHead
        title="Versions"
        lead="Going back publishes an earlier version again; agents live by it from their next visit on."
        back={{ to: `/personas/${encodeURIComponent(id)}`, label: name }}
      />
      {versions.isError && (
        <FailureNotice
          title="The versions could not be read"
          reason={sentenceFor(versions.error)}
          onRetry={() => void versions.refetch()}
        />
      )}
      {versions.isPending && <Skeleton height={320} radius={14} />}
      {versions.data?.length === 0 && (
        <Notice icon="clock" title="It was never published">
          <Link to={`/personas/${encodeURIComponent(id)}`}>Its draft</Link> is all there is of it.
        </Notice>
      )}
      {persona.data?.draft != null && (versions.data?.length ?? 0) > 0 && (
        <p className={classes.note}>
          There is a draft by {persona.data.draft.author}. Going back takes its place.
        </p>
      )}
      <ol className={classes.list} aria-label="Versions">
        {versions.data?.map((version, place) => (
          <PersonaVersion
            key={version.version}
            personaId={id}
            version={version}
            before={versions.data[place + 1]?.version ?? null}
            revision={persona.data?.revision}
          />
        ))}
      </ol>
    </div>
  );
}

interface PersonaVersionProps {
  readonly personaId: string;
  readonly version: Version;
  /** The one before it; null for the first. */
  readonly before: number | null;
  readonly revision: number | undefined;
}

function PersonaVersion({ personaId: id, version: one, before, revision }: PersonaVersionProps) {
  const { version, agents, current, changed } = one;
  const refresh = usePersonaRefresh();
  const edit = revision === undefined ? {} : { revision };
  return (
    <VersionEntry
      published={one}
      aside={countedInFull(agents, 'agent')}
      changed={changed.map(fieldInWords)}
      compared={before === null ? null : <Compared personaId={id} version={version} before={before} />}
      goBack={() => command(publishPersona, { params: { id }, body: { version }, ...edit })}
      remove={
        current || agents > 0
          ? null
          : () => command(deletePersonaVersion, { params: { id, version: String(version) } })
      }
      refresh={refresh}
    />
  );
}

interface ComparedProps {
  readonly personaId: string;
  readonly version: number;
  readonly before: number;
}

function Compared({ personaId, version, before }: ComparedProps) {
  const older = useQuery(versionQuery(personaId, before));
  const newer = useQuery(versionQuery(personaId, version));
  const error = older.error ?? newer.error;
  if (error !== null)
    return (
      <p role="alert" className={classes.fault}>
        {sentenceFor(error)}
      </p>
    );
  if (older.data === undefined || newer.data === undefined) return <Skeleton height={80} radius={10} />;
  const differences = differencesBetween(older.data.content, newer.data.content);
  return differences.length === 0 ? (
    <p className={classes.note}>Nothing: it is as version {before}.</p>
  ) : (
    <DifferencesList differences={differences} nameOf={fieldInWords} />
  );
}
