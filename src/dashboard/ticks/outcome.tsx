import type { Tick } from '#api/ticks';
import classes from './outcome.module.css';

/** How a visit ended, or that it goes on. */
export function Outcome({ tick }: { readonly tick: Tick }) {
  const outcome = tick.status === 'open' ? 'open' : (tick.outcome ?? 'failed');
  return (
    <span className={classes.outcome} data-outcome={outcome}>
      {words[outcome]}
    </span>
  );
}

const words = { open: 'Under way', acted: 'Acted', browsed: 'Browsed', failed: 'Failed' } as const;
