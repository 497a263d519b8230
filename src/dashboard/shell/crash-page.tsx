import { useRouteError } from 'react-router';
import { sentenceFor } from '../api/errors.ts';
import { FailureNotice } from '../parts/notice.tsx';

/** Stands in for a page that failed to render. */
export function CrashPage() {
  const error = useRouteError();
  return (
    <main>
      <FailureNotice
        title="This page ran into a fault of its own"
        reason={sentenceFor(error)}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
