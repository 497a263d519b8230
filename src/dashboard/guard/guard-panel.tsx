import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getBlockedWords } from '#api/guard';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { BlockedWordsForm } from './blocked-words-form.tsx';
import { TryGuard } from './try-guard.tsx';

/** What agents may say: words that operators block, and a box to try the guard in. */
export function GuardPanel() {
  const words = useQuery({
    queryKey: ['blocked-words'],
    queryFn: ({ signal }) => ask(getBlockedWords, { signal }),
  });
  return (
    <Panel title="What agents may say">
      <TryGuard />
      {words.data !== undefined ? (
        <BlockedWordsForm words={words.data} />
      ) : words.isError ? (
        <FailureNotice
          title="The blocked words could not be read"
          reason={sentenceFor(words.error)}
          onRetry={() => void words.refetch()}
        />
      ) : (
        <Skeleton height={160} radius={14} />
      )}
    </Panel>
  );
}
