import { type Location, NavLink, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useFleet } from '../fleet/fleet-query.ts';
import { useFreshness } from '../fleet/freshness.ts';
import { isSessionMissing, sentenceFor } from '../http/errors.ts';
import { PaletteKeys } from '../palette/palette-keys.tsx';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { clockTime } from '../parts/words.ts';
import { Header } from './header.tsx';
import { ownPlaces } from './links.ts';
import classes from './shell.module.css';

/** The frame of every page, for those who are logged in. */
export function Shell() {
  const fleet = useFleet();
  const isLeaving = useNavigation().state === 'loading';
  // Who is not logged in is on the way to the login page; showing the frame meanwhile would only flicker.
  // Once the server has refused, pages say so and stay: were they taken away with each new attempt, each would ask anew.
  const isFirst = fleet.isPending && fleet.errorUpdateCount === 0;
  if (isFirst || isSessionMissing(fleet.error)) return <Opening />;
  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <Header fleet={fleet.data} />
      {isLeaving && <div className={classes.progress} aria-hidden="true" />}
      <AgeBanner />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
      <TabBar />
      <PaletteKeys />
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

/** The pages within reach of a thumb; wide screens have them in the header. */
function TabBar() {
  return (
    <nav className={classes.bar} aria-label="Pages at the bottom">
      {ownPlaces.map(({ label, href, icon }) => (
        <NavLink key={href} to={href} end={href === '/'} className={classes.tab ?? ''}>
          <Icon name={icon} size={20} />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

/** Says that the page is not up to date, why, and since when; it floats, so that nothing moves when it comes and goes. */
function AgeBanner() {
  const { knownAt, isStale, error } = useFreshness();
  if (!isStale) return null;
  return (
    <div className={classes.banner} role="status">
      <Icon name="alert" />
      <span>
        {error === null ? 'The server does not answer.' : sentenceFor(error)}
        {knownAt > 0 && ` What you see is from ${clockTime(knownAt)}.`} Trying again by itself.
      </span>
    </div>
  );
}
