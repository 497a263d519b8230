import { Outlet } from 'react-router';
import { isSessionMissing } from '../api/errors.ts';
import { useFleet } from '../fleet/fleet-query.ts';
import { Logo } from '../parts/logo.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Header } from './header.tsx';
import classes from './shell.module.css';

/** The frame of every page, for those who are logged in. */
export function Shell() {
  const fleet = useFleet();
  // Who is not logged in is on the way to the login page; showing the frame meanwhile would only flicker.
  if (fleet.isPending || isSessionMissing(fleet.error)) return <Opening />;
  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <Header fleet={fleet.data} />
      {fleet.isError && <ConnectionBanner error={fleet.error} knownAt={fleet.dataUpdatedAt} />}
      <main id="content" className={classes.content}>
        <Outlet />
      </main>
    </>
  );
}

function Opening() {
  return (
    <main className={classes.opening} aria-busy="true" aria-label="Opening the dashboard">
      <Logo size={48} />
    </main>
  );
}
