import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { z } from 'zod';
import { deletePersonaVersion, type listPersonaVersions, publishPersona } from '#api/persona-editing';
import { command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { countedInFull } from '../parts/words.ts';
import { differencesBetween } from './differences.ts';
import { DifferencesList } from './differences-list.tsx';
import { fieldInWords } from './fields.ts';
import { personaQuery, usePersonaRefresh, versionQuery, versionsQuery } from './persona-query.ts';
import classes from './versions-page.module.css';

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
          <VersionEntry
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

interface VersionEntryProps {
  readonly personaId: string;
  readonly version: Version;
  /** The one before it; null for the first. */
  readonly before: number | null;
  readonly revision: number | undefined;
}

function VersionEntry({ personaId: id, version: one, before, revision }: VersionEntryProps) {
  const { version, note, author, createdAt, agents, current, changed } = one;
  const [isOpen, setOpen] = useState(false);
  const refresh = usePersonaRefresh();
  const goingBack = useMutation({
    mutationFn: () =>
      command(publishPersona, {
        params: { id },
        body: { version },
        ...(revision === undefined ? {} : { revision }),
      }),
    onSettled: refresh,
  });
  const deletion = useMutation({
    mutationFn: () => command(deletePersonaVersion, { params: { id, version: String(version) } }),
    onSettled: refresh,
  });
  const failed = [goingBack, deletion].find(({ isError }) => isError);
  return (
    <li className={classes.entry} data-current={current || undefined}>
      <div className={classes.head}>
        <h2 className={classes.title}>Version {version}</h2>
        {current && <span className={classes.current}>Published</span>}
        <span className={classes.note}>{countedInFull(agents, 'agent')}</span>
      </div>
      {note !== '' && <p className={classes.why}>{note}</p>}
      <p className={classes.note}>
        By {author} <RelativeTime at={createdAt} />
        {changed.length > 0 && ` · ${changed.map(fieldInWords).join(', ')}`}
      </p>
      <div className={classes.buttons}>
        {!current && (
          <BusyButton
            size="compact-sm"
            variant="default"
            isBusy={goingBack.isPending}
            onClick={() => goingBack.mutate()}
          >
            Go back to version {version}
          </BusyButton>
        )}
        {before !== null && (
          <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            What version {version} changed
          </Button>
        )}
        {!current && agents === 0 && (
          <BusyButton
            size="compact-sm"
            variant="subtle"
            color="gray"
            isBusy={deletion.isPending}
            onClick={() => deletion.mutate()}
          >
            Delete version {version}
          </BusyButton>
        )}
      </div>
      {failed !== undefined && (
        <Refusal title="It was not done" error={failed.error} onDismiss={() => failed.reset()} />
      )}
      {isOpen && before !== null && <Compared personaId={id} version={version} before={before} />}
    </li>
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
    <DifferencesList differences={differences} />
  );
}
