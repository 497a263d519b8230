import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Notice } from '../parts/notice.tsx';

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
