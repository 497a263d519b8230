import { NavLink } from 'react-router';
import { Icon } from '../parts/icon.tsx';
import { ownPlaces } from './links.ts';
import classes from './tab-bar.module.css';

/** The pages within reach of a thumb; wide screens have them in the header. */
export function TabBar() {
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
