import classes from './meter.module.css';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  /** Null where there is no limit; then there is nothing to see. */
  readonly limit: number | null;
}

/** How much of a limit is used up. */
export function Meter({ label, value, limit }: MeterProps) {
  if (limit === null) return null;
  const share = limit === 0 ? 1 : Math.min(1, value / limit);
  return (
    <div
      className={classes.meter}
      data-level={share >= 1 ? 'full' : share >= 0.8 ? 'high' : 'low'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)}% of the limit`}
    >
      <span className={classes.bar} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
