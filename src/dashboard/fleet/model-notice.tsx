import { Icon } from '../parts/icon.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import classes from './attention.module.css';
import { useFleet } from './fleet-query.ts';

/** Since when no model gives plans, why, and what the agents do meanwhile; nothing while they do. */
export function ModelNotice() {
  const mind = useFleet().data?.mind;
  if (mind === undefined || mind.failingSince === null) return null;
  return (
    <section className={classes.attention} aria-label="No model gives plans">
      <p className={classes.title}>
        <Icon name="alert" />
        No model gives plans · began <RelativeTime at={mind.failingSince} />
      </p>
      <p className={classes.reason}>{mind.failure}</p>
      <p className={classes.reason}>{mind.instead}</p>
    </section>
  );
}
