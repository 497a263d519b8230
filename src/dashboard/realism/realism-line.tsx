import { Link } from 'react-router';
import { useFleet } from '../fleet/fleet-query.ts';
import { Icon } from '../parts/icon.tsx';
import classes from './realism-line.module.css';
import { isComparable, useRealism, usualDays } from './realism-query.ts';
import { summaryInWords } from './realism-words.ts';

/** In one line whether the fleet behaves as people do; nothing while nothing can be said. */
export function RealismLine() {
  const pace = useFleet().data?.pace;
  const isShown = pace !== undefined && isComparable(pace);
  const realism = useRealism(usualDays, isShown).data;
  if (!isShown || realism === undefined || realism.agents === 0) return null;
  return (
    <p className={classes.line}>
      <Icon name="agents" />
      <span>
        <Link to="/natural">Natural or not</Link>: {summaryInWords(realism)}
      </span>
    </p>
  );
}
