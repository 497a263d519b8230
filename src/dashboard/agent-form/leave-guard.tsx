import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Confirm } from '../parts/confirm.tsx';

/**
 * Asks before what was typed into a form is lost, whatever leads away from it: a link, the browser's back, another
 * persona, or closing the tab.
 * @param isDirty whether anything would be lost at this moment
 */
export function LeaveGuard({ isDirty }: { readonly isDirty: () => boolean }) {
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
      What you typed here was not saved, and is lost.
    </Confirm>
  );
}
