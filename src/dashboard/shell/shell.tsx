import { type Location, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useFleet } from '../fleet/fleet-query.ts';
import { isSessionMissing } from '../http/errors.ts';
import { Logo } from '../parts/logo.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Header } from './header.tsx';
import classes from './shell.module.css';
import { TabBar } from './tab-bar.tsx';

/** The frame of every page, for those who are logged in. */
export function Shell() {
  const fleet = useFleet();
  const isLeaving = useNavigation().state === 'loading';
  // Who is not logged in is on the way to the login page; showing the frame meanwhile would only flicker.
  if (fleet.isPending || isSessionMissing(fleet.error)) return <Opening />;
  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <Header fleet={fleet.data} />
      {isLeaving && <div className={classes.progress} aria-hidden="true" />}
      {fleet.isError && <ConnectionBanner error={fleet.error} knownAt={fleet.dataUpdatedAt} />}
      <main id="content" className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
      <TabBar />
      <ScrollRestoration getKey={placeOf} />
    </>
  );
}

/** Every page that a tab opens afresh has the key `default`; without its path it would be scrolled as the last one was. */
function placeOf({ key, pathname }: Location): string {
  return key === 'default' ? pathname : key;
}

/** What is seen for the moment before anything is known. */
export function Opening() {
  return (
    <main className={classes.opening} aria-busy="true" aria-label="Opening the dashboard">
      <Logo size={48} />
    </main>
  );
}
