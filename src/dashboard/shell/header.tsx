import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Link, NavLink } from 'react-router';
import type { Fleet } from '#api/fleet';
import { FleetStatus } from '../fleet/fleet-status.tsx';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import classes from './header.module.css';
import { outsidePlaces, ownPlaces, settingsPlace } from './links.ts';
import { loadPage } from './load-page.ts';
import { useColorSchemeSwitch, useLogOut } from './own-commands.ts';

interface HeaderProps {
  /** Undefined while it has never been read. */
  readonly fleet: Fleet | undefined;
}

/** A menu weighs as much as the header, and wide screens have none. */
const NarrowMenu = lazy(async () => {
  const { Component } = await loadPage(() => import('./narrow-menu.tsx'), 'NarrowMenu');
  return { default: Component };
});

/** The product's name, the fleet's status, and the ways to everywhere else. */
export function Header({ fleet }: HeaderProps) {
  const isNarrow = useMediaQuery('(max-width: 940px)');
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <Link to="/" className={classes.brand} aria-label="FloImg Fleet">
          <Logo size={30} />
          <span className={classes.name}>FloImg Fleet</span>
        </Link>
        <nav className={classes.pages} aria-label="Pages">
          {ownPlaces.map(({ label, href, icon }) => (
            <NavLink key={href} to={href} end={href === '/'} className={classes.link ?? ''}>
              <Icon name={icon} />
              {label}
            </NavLink>
          ))}
        </nav>
        <span className={classes.status}>{fleet !== undefined && <FleetStatus fleet={fleet} />}</span>
        <WideLinks fleet={fleet} />
        {isNarrow && (
          <Suspense>
            <NarrowMenu />
          </Suspense>
        )}
      </div>
    </header>
  );
}

function WideLinks({ fleet }: HeaderProps) {
  const scheme = useColorSchemeSwitch();
  const logOut = useLogOut();
  return (
    <nav className={classes.wide} aria-label="Elsewhere">
      {outsidePlaces(fleet).map(({ label, href, icon }) => (
        <a key={href} className={classes.link} href={href} target="_blank" rel="noopener noreferrer">
          <Icon name={icon} />
          {label}
        </a>
      ))}
      <span className={classes.divider} aria-hidden="true" />
      <ActionIcon component={Link} to={settingsPlace.href} {...tool(settingsPlace.label)}>
        <Icon name={settingsPlace.icon} size={18} />
      </ActionIcon>
      <ActionIcon onClick={scheme.change} {...tool(scheme.label)}>
        <Icon name={scheme.icon} size={18} />
      </ActionIcon>
      <ActionIcon onClick={logOut} {...tool('Log out')}>
        <Icon name="leave" size={18} />
      </ActionIcon>
    </nav>
  );
}

/** What the small buttons of the header have in common; the label is their name and what a pointer shows. */
function tool(label: string) {
  return {
    className: classes.tool,
    variant: 'subtle',
    color: 'gray',
    size: 'lg',
    'aria-label': label,
    title: label,
  };
}
