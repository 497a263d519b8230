import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { Link, NavLink } from 'react-router';
import type { Fleet } from '#api/fleet';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { Status } from '../parts/status.tsx';
import classes from './header.module.css';
import { outsidePlaces, ownPlaces } from './links.ts';
import { useColorSchemeSwitch } from './use-color-scheme-switch.ts';
import { useLogOut } from './use-log-out.ts';

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
        <span className={classes.status}>{fleet !== undefined && <Status status={fleet.status} />}</span>
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
