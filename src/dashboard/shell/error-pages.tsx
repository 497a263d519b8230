import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { sentenceFor } from '../http/errors.ts';
import { FailureNotice, Notice } from '../parts/notice.tsx';
import { PageNotLoaded } from './load-page.ts';

/** Stands in for a page that ran into what it cannot handle, or whose code did not come. */
export function CrashPage() {
  const error = useRouteError();
  return (
    <FailureNotice
      title={error instanceof PageNotLoaded ? 'This page could not be loaded' : 'This page cannot go on'}
      reason={sentenceFor(error)}
      action="Reload"
      onRetry={() => window.location.reload()}
    />
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
