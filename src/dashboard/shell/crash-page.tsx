import { useRouteError } from 'react-router';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';

/** Stands in for a page that ran into what it cannot handle. */
export function CrashPage() {
  const error = useRouteError();
  return (
    <main>
      <FailureNotice
        title="This page cannot go on"
        reason={sentenceFor(error)}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
