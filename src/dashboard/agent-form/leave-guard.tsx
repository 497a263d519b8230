import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Confirm } from '../parts/confirm.tsx';

interface LeaveGuardProps {
  readonly isDirty: () => boolean;
  /** What becomes of what was typed. */
  readonly consequence?: string;
}

const lost = 'What you typed here was not saved, and is lost.';

/**
 * Asks before what was typed into a form is lost, whatever leads away from it: a link, the browser's back, another
 * persona, or closing the tab.
 * @param isDirty whether anything would be lost at this moment
 */
export function LeaveGuard({ isDirty, consequence = lost }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: there }) =>
      (here.pathname !== there.pathname || here.search !== there.search) && isDirty(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isDirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Confirm
      title="Leave without saving?"
      action="Leave"
      onCancel={() => blocker.reset()}
      onConfirm={() => blocker.proceed()}
    >
      {consequence}
    </Confirm>
  );
}
