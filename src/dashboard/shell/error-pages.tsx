import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';

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

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <Notice icon="alert" title="There is no such page">
      <Button component={Link} to="/" variant="default" size="sm">
        To the fleet
      </Button>
    </Notice>
  );
}
