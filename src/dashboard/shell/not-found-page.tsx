import { Link } from 'react-router';
import { Notice } from '../parts/notice.tsx';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <Notice icon="alert" title="There is no such page">
      <Link to="/">To the fleet</Link>
    </Notice>
  );
}
