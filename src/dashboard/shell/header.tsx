import { ActionIcon, Menu, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, NavLink, useNavigate } from 'react-router';
import type { Fleet } from '#api/fleet';
import { FleetStatus } from '../fleet/fleet-status.tsx';
import { isSessionMissing } from '../http/errors.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { clearSession, loginPath, logOut } from '../session/session.ts';
import classes from './header.module.css';
import { outsidePlaces, ownPlaces, settingsPlace } from './links.ts';

interface HeaderProps {
  /** Undefined while it has never been read. */
  readonly fleet: Fleet | undefined;
}

/** The product's name, the fleet's status, and the ways to everywhere else. */
export function Header({ fleet }: HeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <Link to="/" className={classes.brand}>
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
        <NarrowMenu fleet={fleet} />
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
      <Tooltip label={settingsPlace.label}>
        <ActionIcon
          className={classes.tool}
          component={Link}
          to={settingsPlace.href}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={settingsPlace.label}
        >
          <Icon name={settingsPlace.icon} size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={scheme.label}>
        <ActionIcon
          className={classes.tool}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={scheme.label}
          onClick={scheme.change}
        >
          <Icon name={scheme.icon} size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Log out">
        <ActionIcon
          className={classes.tool}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="Log out"
          onClick={logOut}
        >
          <Icon name="leave" size={18} />
        </ActionIcon>
      </Tooltip>
    </nav>
  );
}

function NarrowMenu({ fleet }: HeaderProps) {
  const scheme = useColorSchemeSwitch();
  const logOut = useLogOut();
  return (
    <div className={classes.narrow}>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon className={classes.tool} variant="subtle" color="gray" size="lg" aria-label="Menu">
            <Icon name="menu" size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {outsidePlaces(fleet).map(({ label, href, icon }) => (
            <Menu.Item
              key={href}
              component="a"
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              leftSection={<Icon name={icon} />}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            component={Link}
            to={settingsPlace.href}
            leftSection={<Icon name={settingsPlace.icon} />}
          >
            {settingsPlace.label}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name={scheme.icon} />} onClick={scheme.change}>
            {scheme.label}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="leave" />} onClick={logOut}>
            Log out
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

export interface ColorSchemeSwitch {
  readonly label: string;
  readonly icon: IconName;
  readonly change: () => void;
}

/** The other of the two colour schemes; the browser remembers the choice. */
export function useColorSchemeSwitch(): ColorSchemeSwitch {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return scheme === 'dark'
    ? { label: 'Switch to light colours', icon: 'sun', change: () => setColorScheme('light') }
    : { label: 'Switch to dark colours', icon: 'moon', change: () => setColorScheme('dark') };
}

/** Ends the session and clears everything that was read in it. */
export function useLogOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: logOut,
    // Nobody may walk away from a session that only seems to have ended.
    throwOnError: (error) => !isSessionMissing(error),
    onSuccess: async () => {
      await navigate(loginPath);
      queryClient.clear();
      clearSession();
    },
  });
  return () => leaving.mutate();
}
