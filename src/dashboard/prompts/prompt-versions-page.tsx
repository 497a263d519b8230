import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { type PromptVersionState, publishPrompt } from '#api/prompts';
import { command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { readableId } from '../parts/words.ts';
import { differencesBetween } from '../versioned/differences.ts';
import { DifferencesList } from '../versioned/differences-list.tsx';
import classes from '../versioned/version-entry.module.css';
import { VersionEntry } from '../versioned/version-entry.tsx';
import { linesOf, sectionInWords } from './prompt-kind.ts';
import { promptQuery, promptVersionsQuery, usePromptRefresh } from './prompt-query.ts';

/** Every version of a prompt: who published it, when, why, what it changed; each can be gone back to. */
export function PromptVersionsPage() {
  const { id = '' } = useParams();
  const prompt = useQuery(promptQuery(id));
  const versions = useQuery(promptVersionsQuery(id));
  const failed = [prompt, versions].find(({ isError }) => isError);
  const refresh = usePromptRefresh();
  return (
    <div className={classes.page}>
      <PageHead
        title="Versions"
        lead="Going back publishes an earlier version again; visits go by it from the next one on."
        back={{ to: `/prompts/${encodeURIComponent(id)}`, label: readableId(id) }}
      />
      {failed?.error != null && (
        <FailureNotice
          title="The versions could not be read"
          reason={sentenceFor(failed.error)}
          onRetry={() => void Promise.all([prompt.refetch(), versions.refetch()])}
        />
      )}
      {versions.isPending && <Skeleton height={320} radius={14} />}
      {versions.data?.length === 0 && (
        <Notice icon="clock" title="It was never published">
          Visits go by the prompt that comes with the fleet.
        </Notice>
      )}
      {prompt.data?.draft != null && (versions.data?.length ?? 0) > 0 && (
        <p className={classes.note}>
          There is a draft by {prompt.data.draft.author}. Going back takes its place.
        </p>
      )}
      <ol className={classes.list} aria-label="Versions">
        {versions.data?.map((one, place, all) => (
          <VersionEntry
            key={one.version}
            published={one}
            changed={one.changes.map(({ path }) => sectionInWords(path))}
            compared={comparedWith(all[place + 1], one)}
            goBack={() =>
              command(publishPrompt, {
                params: { id },
                body: { version: one.version },
                ...(prompt.data === undefined ? {} : { revision: prompt.data.revision }),
              })
            }
            remove={null}
            refresh={refresh}
          />
        ))}
      </ol>
    </div>
  );
}

function comparedWith(before: PromptVersionState | undefined, after: PromptVersionState): ReactNode {
  return before === undefined ? null : <Compared before={before.text} after={after.text} />;
}

interface ComparedProps {
  readonly before: string;
  readonly after: string;
}

function Compared({ before, after }: ComparedProps) {
  const differences = differencesBetween(linesOf(before), linesOf(after));
  return differences.length === 0 ? (
    <p className={classes.note}>Nothing: it is as the one before.</p>
  ) : (
    <DifferencesList differences={differences} nameOf={sectionInWords} />
  );
}
