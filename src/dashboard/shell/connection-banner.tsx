import { sentenceFor } from '../http/errors.ts';
import { Icon } from '../parts/icon.tsx';
import classes from './connection-banner.module.css';

const time = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });

interface ConnectionBannerProps {
  readonly error: Error;
  /** When what is shown was last true, in milliseconds since the Unix epoch; 0 where nothing was ever read. */
  readonly knownAt: number;
}

/** Says that the page is not up to date, and since when; it floats, so that nothing moves when it comes and goes. */
export function ConnectionBanner({ error, knownAt }: ConnectionBannerProps) {
  return (
    <div className={classes.banner} role="status">
      <Icon name="alert" />
      <span>
        {sentenceFor(error)}
        {knownAt > 0 && ` What you see is from ${time.format(knownAt)}.`} Trying again by itself.
      </span>
    </div>
  );
}
