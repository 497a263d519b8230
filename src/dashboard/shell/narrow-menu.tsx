import { ActionIcon, Menu } from '@mantine/core';
import { Link } from 'react-router';
import { useFleet } from '../fleet/fleet-query.ts';
import { Icon } from '../parts/icon.tsx';
import classes from './header.module.css';
import { outsidePlaces, settingsPlace } from './links.ts';
import { useColorSchemeSwitch, useLogOut } from './own-commands.ts';

/** The ways to elsewhere, on a screen without room for them. */
export function NarrowMenu() {
  const fleet = useFleet().data;
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
